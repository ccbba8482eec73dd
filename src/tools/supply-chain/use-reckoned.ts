import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Network } from '../../domain/supply-chain';

/** What a worker tells: how far it is, or what it came to. */
export type WorkerAnswer<R> = { done: number } | { result: R };

export type Reckoned<R> = {
	result: R | undefined;
	state: 'ready' | 'running' | 'stopped' | 'failed';
	/** Share that is through, 0..1. */
	done: number;
	start: () => void;
	stop: () => void;
};

/** Up to this size reckoning does not get in the way of typing: results are there at once, on the page. */
export const isSmall = ({ sites, links }: Network): boolean => sites.length <= 150 && links.length <= 600;

/**
 * Reckons at once where that is quick, else in a worker, with progress and to be stopped.
 *
 * @param question     plain data; a new object starts anew
 * @param answer       the calculation itself
 * @param startWorker  starts a worker that makes the same calculation
 */
export function useReckoned<Q, R>(
	question: Q,
	small: boolean,
	answer: (question: Q) => R,
	startWorker: () => Worker,
): Reckoned<R> {
	const here = useMemo(() => (small ? { result: answer(question) } : undefined), [question, small]);
	const [there, setThere] = useState<{ question?: Q; result?: R; state: Reckoned<R>['state']; done: number }>({
		state: 'running',
		done: 0,
	});
	const worker = useRef<Worker | undefined>(undefined);
	/** A question that was stopped, perhaps before its worker began: it starts again only when asked to. */
	const stopped = useRef<Q | undefined>(undefined);
	const end = () => {
		worker.current?.terminate();
		worker.current = undefined;
	};
	const start = () => {
		end();
		stopped.current = undefined;
		setThere({ question, state: 'running', done: 0 });
		try {
			const started = startWorker();
			worker.current = started;
			started.onmessage = ({ data }: MessageEvent<WorkerAnswer<R>>) => {
				if ('result' in data) {
					end();
					setThere({ question, result: data.result, state: 'ready', done: 1 });
				} else setThere((before) => ({ ...before, done: data.done }));
			};
			started.onerror = () => {
				end();
				setThere({ question, state: 'failed', done: 0 });
			};
			started.postMessage(question);
		} catch {
			setThere({ question, state: 'failed', done: 0 });
		}
	};
	useEffect(() => {
		if (!small && stopped.current !== question) start();
		return end;
	}, [question, small]);

	if (here) return { result: here.result, state: 'ready', done: 1, start: () => {}, stop: () => {} };
	const current = there.question === question ? there : { state: 'running' as const, done: 0, result: undefined };
	return {
		result: current.result,
		state: current.state,
		done: current.done,
		start,
		stop() {
			end();
			stopped.current = question;
			setThere({ question, state: 'stopped', done: 0 });
		},
	};
}
