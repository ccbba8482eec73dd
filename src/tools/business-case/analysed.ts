import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { BusinessCase } from '../../domain/business-case';
import { type Analysed, analyse } from '../../results/business-case/analysis';
import type { CaseGroup } from '../../results/business-case/form';
import { readScenario } from '../../results/business-case/plan';
import { listKeyed } from '../../workspace';
import type { BusinessCaseRecord } from '../../workspace/kinds/business-case';
import type { AllMessage, WorkerRequest } from '../shared/analysis.worker';
import { holdTurnsUntilDone } from '../shared/InTurn';

/** How long typing has to rest before the result follows. */
const rest = 200;

/**
 * The record and its analyses, always of one and the same state: results follow the typing, they never mix with it.
 *
 * Reckoned in a worker; where the browser starts none, on the page. While stored work is opened, the parts of the result
 * wait for it.
 */
export function useAnalysed(record: BusinessCaseRecord, groups: readonly CaseGroup[]): Analysed {
	const [analysed, setAnalysed] = useState<Analysed>({ record, results: {} });
	const worker = useRef<Worker | undefined>(undefined);
	const key = useRef(0);

	useEffect(() => () => worker.current?.terminate(), []);
	useLayoutEffect(() => {
		const own = ++key.current;
		const done = own === 1 ? holdTurnsUntilDone() : () => {};
		const run = () => {
			const plans: Record<string, BusinessCase> = {};
			for (const { id, value } of listKeyed(record.scenarios)) {
				const { plan } = readScenario(value, groups, record.shape);
				if (plan) plans[id] = plan;
			}
			const take = (results: Analysed['results']) => {
				if (key.current === own) setAnalysed({ record, results });
				done();
			};
			const here = () =>
				take(Object.fromEntries(Object.entries(plans).map(([id, plan]) => [id, analyse(plan, record.seed)])));
			if (Object.keys(plans).length === 0) return take({});
			try {
				worker.current ??= new Worker(new URL('../shared/analysis.worker.ts', import.meta.url), { type: 'module' });
			} catch {
				return here();
			}
			worker.current.onmessage = ({ data }: MessageEvent<AllMessage>) => {
				if (data.key === own) take(data.results);
			};
			worker.current.onerror = here;
			worker.current.postMessage({ kind: 'all', key: own, seed: record.seed, plans } satisfies WorkerRequest);
		};
		const timer = setTimeout(run, own === 1 ? 0 : rest);
		return () => {
			clearTimeout(timer);
			done();
		};
	}, [record, groups]);
	return analysed;
}
