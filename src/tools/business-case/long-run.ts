import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { BusinessCase, Simulation } from '../../domain/business-case';
import { longRuns } from '../../results/business-case/analysis';
import type { LongMessage, WorkerRequest } from '../shared/analysis.worker';

export type LongRun = {
	state: 'idle' | 'running' | 'stopped' | 'failed';
	/** Share of the runs that are through. */
	done: number;
	runs: number;
	/** Of the present plan and seed only. */
	result: Simulation | undefined;
	start: () => void;
	stop: () => void;
};

/** The long simulation: in a worker, with progress, to be stopped; forgotten when the plan or the seed changes. */
export function useLongRun(plan: BusinessCase | undefined, seed: number): LongRun {
	const worker = useRef<Worker | undefined>(undefined);
	const state = useSignal<LongRun['state']>('idle');
	const done = useSignal(0);
	const result = useSignal<Simulation | undefined>(undefined);
	const end = (next: LongRun['state']) => {
		worker.current?.terminate();
		worker.current = undefined;
		state.value = next;
	};
	useEffect(() => {
		result.value = undefined;
		end('idle');
		return () => worker.current?.terminate();
	}, [plan, seed]);

	return {
		state: state.value,
		done: done.value,
		runs: longRuns,
		result: result.value,
		start() {
			if (!plan) return;
			end('running');
			done.value = 0;
			const started = new Worker(new URL('../shared/analysis.worker.ts', import.meta.url), { type: 'module' });
			worker.current = started;
			started.onmessage = ({ data }: MessageEvent<LongMessage>) => {
				if ('result' in data) {
					result.value = data.result;
					end('idle');
				} else done.value = data.done / longRuns;
			};
			started.onerror = () => end('failed');
			started.postMessage({ kind: 'long', plan, seed, runs: longRuns } satisfies WorkerRequest);
		},
		stop: () => end('stopped'),
	};
}
