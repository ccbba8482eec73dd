import type { Network } from '../../../domain/supply-chain';
import { type Finding, type FindingParameters, findingsOf } from '../../../results/supply-chain/findings';
import type { WorkerAnswer } from '../use-reckoned';

export type FindingsQuestion = { network: Network; parameters: FindingParameters };

/** Reckons the findings of long chains away from the page. */
self.onmessage = ({ data: { network, parameters } }: MessageEvent<FindingsQuestion>) => {
	const post = (message: WorkerAnswer<Finding[]>) => self.postMessage(message);
	post({ result: findingsOf(network, parameters, (done) => post({ done })) });
};
