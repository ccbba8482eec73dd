import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isQuick, type OpenWeights, type OpenWeightsQuestion, openWeightsOf } from '../../results/scoring/open-weights';

/**
 * Weights that are being dragged: shown once a frame, written when the hand rests.
 *
 * @param write  takes them over; called once per drag, so that one drag is one step of undo
 */
export function useDraft(write: (weights: Record<string, number>) => void) {
	const draft = useSignal<Record<string, number>>({});
	const waiting = useRef<Record<string, number>>({});
	const frame = useRef(0);
	useEffect(() => () => cancelAnimationFrame(frame.current), []);
	return {
		weights: draft.value,
		drag(id: string, weight: number) {
			waiting.current = { ...waiting.current, [id]: weight };
			if (frame.current) return;
			frame.current = requestAnimationFrame(() => {
				frame.current = 0;
				draft.value = waiting.current;
			});
		},
		drop() {
			cancelAnimationFrame(frame.current);
			frame.current = 0;
			if (Object.keys(waiting.current).length > 0) write(waiting.current);
			waiting.current = {};
			draft.value = {};
		},
	};
}

/** How the ranking fares with open weights: at once for small tables, from a worker for large ones. */
export function useOpenWeights(question: OpenWeightsQuestion | undefined): OpenWeights | undefined {
	// The problem's own weights do not enter: a moving slider asks nothing new.
	const key = question
		? JSON.stringify([
				question.problem.criteria.map(({ id, direction }) => [id, direction]),
				question.problem.alternatives,
				question.normalise,
				question.order,
			])
		: '';
	const quick = useMemo(() => (question && isQuick(question.problem) ? openWeightsOf(question) : undefined), [key]);
	const [answer, setAnswer] = useState<{ key: string; open: OpenWeights }>();
	useEffect(() => {
		if (!question || quick) return;
		let worker: Worker | undefined;
		const timer = setTimeout(() => {
			worker = new Worker(new URL('./open-weights.worker.ts', import.meta.url), { type: 'module' });
			worker.onmessage = ({ data }: MessageEvent<OpenWeights>) => setAnswer({ key, open: data });
			worker.postMessage(question);
		}, 200);
		return () => {
			clearTimeout(timer);
			worker?.terminate();
		};
	}, [key]);
	return quick ?? (answer?.key === key ? answer.open : undefined);
}
