import type { BusinessCase } from '../../../domain/business-case';
import type { Analysis } from '../../../results/business-case/analysis';
import type { AllMessage, WorkerRequest } from '../../shared/analysis.worker';

type Results = Record<string, Analysis>;

/** Analyses plans away from the page; undefined where the browser does not let it. */
export function analyseAside(plans: Record<string, BusinessCase>, seed: number): Promise<Results | undefined> {
	return new Promise((resolve) => {
		try {
			const worker = new Worker(new URL('../../shared/analysis.worker.ts', import.meta.url), { type: 'module' });
			const end = (results?: Results) => {
				worker.terminate();
				resolve(results);
			};
			worker.onmessage = ({ data }: MessageEvent<AllMessage>) => end(data.results);
			worker.onerror = () => end();
			worker.postMessage({ kind: 'all', key: 0, seed, plans } satisfies WorkerRequest);
		} catch {
			resolve(undefined);
		}
	});
}
