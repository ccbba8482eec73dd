import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';

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
