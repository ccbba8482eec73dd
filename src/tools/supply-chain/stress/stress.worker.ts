import { type RiskRank, riskRanking } from '../../../domain/supply-chain';
import { type StressOutcome, type StressQuestion, stressOutcomes } from '../../../results/supply-chain/stress';
import type { WorkerAnswer } from '../use-reckoned';

export type RankingQuestion = Pick<StressQuestion, 'network' | 'spareCapacity' | 'recoveryWeeks'>;
export type Question = { kind: 'tests'; question: StressQuestion } | { kind: 'ranking'; question: RankingQuestion };

/** Reckons the stress tests and the ranking of long chains away from the page. */
self.onmessage = ({ data }: MessageEvent<Question>) => {
	if (data.kind === 'tests') {
		const answer: WorkerAnswer<Record<string, StressOutcome>> = { result: stressOutcomes(data.question) };
		self.postMessage(answer);
		return;
	}
	const { network, ...options } = data.question;
	const post = (message: WorkerAnswer<RiskRank[]>) => self.postMessage(message);
	post({
		result: riskRanking(network, { ...options, onProgress: (sites) => post({ done: sites / network.sites.length }) }),
	});
};
