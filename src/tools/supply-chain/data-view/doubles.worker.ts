import type { WorkerAnswer } from '../use-reckoned';
import { type Double, type DoublesQuestion, doublesOf } from './doubles';

/** Looks for doubled firms of long lists away from the page. */
self.onmessage = ({ data }: MessageEvent<DoublesQuestion>) => {
	const answer: WorkerAnswer<Double[]> = { result: doublesOf(data) };
	self.postMessage(answer);
};
