import type { BusinessCase, Simulation } from '../../domain/business-case';
import { type Analysis, analyse, simulatePlan } from '../../results/business-case/analysis';

/** All complete scenarios at once, or one of them with many runs. */
export type WorkerRequest =
	| { kind: 'all'; key: number; seed: number; plans: Record<string, BusinessCase> }
	| { kind: 'long'; seed: number; plan: BusinessCase; runs: number };
export type AllMessage = { key: number; results: Record<string, Analysis> };
export type LongMessage = { done: number } | { result: Simulation };

/** Reckons away from the page what would get in the way of typing. */
self.onmessage = ({ data }: MessageEvent<WorkerRequest>) => {
	if (data.kind === 'all') {
		const results = Object.fromEntries(Object.entries(data.plans).map(([id, plan]) => [id, analyse(plan, data.seed)]));
		self.postMessage({ key: data.key, results } satisfies AllMessage);
		return;
	}
	const post = (message: LongMessage) => self.postMessage(message);
	post({ result: simulatePlan(data.plan, data.seed, data.runs, (done) => post({ done })) });
};
