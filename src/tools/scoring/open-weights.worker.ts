import { type OpenWeightsQuestion, openWeightsOf } from '../../results/scoring/open-weights';

/** Draws the weights off the main thread: one question in, one answer out. */
addEventListener('message', ({ data }: MessageEvent<OpenWeightsQuestion>) => {
	postMessage(openWeightsOf(data));
});
