import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isQuick, type OpenWeights, type OpenWeightsQuestion, openWeightsOf } from '../../results/scoring/open-weights';
import { holdTurnsUntilDone } from '../shared/InTurn';
import { usePrinting } from '../shared/use-printing';

/** How long a large table has to rest before it is asked about, in milliseconds. */
const rest = 200;

/** What was asked, and what it came to. */
export type Answered<A> = { asked: A; open: OpenWeights };

/** A worker that answers one question after another; a new question takes the place of one that is being answered. */
function answerer() {
	let worker: Worker | undefined;
	let busy = false;
	const end = () => {
		worker?.terminate();
		worker = undefined;
		busy = false;
	};
	const ask = (question: OpenWeightsQuestion, take: (open: OpenWeights) => void) => {
		if (busy) end();
		const here = () => {
			end();
			take(openWeightsOf(question));
		};
		try {
			worker ??= new Worker(new URL('./open-weights.worker.ts', import.meta.url), { type: 'module' });
		} catch {
			return here();
		}
		busy = true;
		worker.onmessage = ({ data }: MessageEvent<OpenWeights>) => {
			busy = false;
			take(data);
		};
		worker.onerror = here;
		worker.postMessage(question);
	};
	return { ask, end };
}

/**
 * How the ranking fares with open weights: drawn in a worker, or on the page where the browser starts none. The last
 * answer stays, with what was asked then, until the next one is there; paper gets the present one.
 *
 * @param asked  may bring along what its answer is to be shown with
 */
export function useOpenWeights<A extends OpenWeightsQuestion>(asked: A | undefined): Answered<A> | undefined {
	const question = asked && { problem: asked.problem, normalise: asked.normalise, order: asked.order };
	// The problem's own weights do not enter: a moving slider asks nothing new.
	const key = question
		? JSON.stringify([
				question.problem.criteria.map(({ id, direction }) => [id, direction]),
				question.problem.alternatives,
				question.normalise,
				question.order,
			])
		: '';
	const [known, setKnown] = useState<Answered<A> & { key: string }>();
	const worker = useRef<ReturnType<typeof answerer> | undefined>(undefined);
	const latest = useRef(key);
	latest.current = key;
	const printing = usePrinting();
	const late = known?.key !== key;
	const printed = useMemo(() => (printing && late && question ? openWeightsOf(question) : undefined), [printing, key]);

	useLayoutEffect(() => () => worker.current?.end(), []);
	useLayoutEffect(() => {
		if (!asked || !question || !late) return;
		worker.current ??= answerer();
		const { ask } = worker.current;
		const start = (done: () => void) =>
			ask(question, (open) => {
				if (latest.current === key) setKnown({ key, asked, open });
				done();
			});
		const quick = isQuick(question.problem);
		if (known || !quick) {
			const timer = setTimeout(start, quick ? 0 : rest, () => {});
			return () => clearTimeout(timer);
		}
		// While stored work is opened, the tool stands once a quick first answer is there.
		const done = holdTurnsUntilDone();
		start(done);
		return done;
	}, [key]);

	if (!asked) return undefined;
	if (printed) return { asked, open: printed };
	return known && (late ? known : { asked, open: known.open });
}
