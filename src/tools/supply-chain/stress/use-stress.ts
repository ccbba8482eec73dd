import { useMemo } from 'preact/hooks';
import { type RiskRank, riskRanking } from '../../../domain/supply-chain';
import { inputsOf, type StressOutcome, stressOutcomes } from '../../../results/supply-chain/stress';
import type { StressPrinter } from '../../../results/supply-chain/stress-print';
import { de } from '../../../results/supply-chain/stress-texts.de';
import { en } from '../../../results/supply-chain/stress-texts.en';
import { listKeyed } from '../../../workspace';
import { useSettled } from '../../shared/settled';
import { isSmall, type Reckoned, useReckoned } from '../use-reckoned';
import type { ViewProps } from '../view';
import type { Question } from './stress.worker';

const startWorker = () => new Worker(new URL('./stress.worker.ts', import.meta.url), { type: 'module' });
const outcomes = (asked: Question) => (asked.kind === 'tests' ? stressOutcomes(asked.question) : {});
const ranking = (asked: Question) => {
	const { network, ...options } = asked.question;
	return network.sites.some(({ role }) => role === 'self') ? riskRanking(network, options) : [];
};

/** All stress tests of the record and the ranking of every site, always of one and the same state. */
export function useStress({ chain, network }: Pick<ViewProps, 'chain' | 'network'>): {
	tests: Reckoned<Record<string, StressOutcome>>;
	ranking: Reckoned<RiskRank[]>;
} {
	const small = isSmall(network);
	const now = useMemo(() => ({ scenarios: chain.scenarios, assumptions: chain.assumptions }), [chain]);
	const rested = useSettled(now);
	const { scenarios, assumptions } = small ? now : rested;
	// The ranking of every site takes longest: it follows the typing of the assumptions a moment later.
	const { spareCapacity, recoveryWeeks } = rested.assumptions;
	const inputs = useMemo(() => inputsOf(chain), [chain.sites, chain.links]);
	const tests = useMemo(
		(): Question => ({
			kind: 'tests',
			question: {
				network,
				inputs,
				scenarios: listKeyed(scenarios).map(({ id, value }) => ({ id, scenario: value })),
				...assumptions,
			},
		}),
		[network, inputs, scenarios, assumptions],
	);
	const rank = useMemo(
		(): Question => ({ kind: 'ranking', question: { network, spareCapacity, recoveryWeeks } }),
		[network, spareCapacity, recoveryWeeks],
	);
	return {
		tests: useReckoned(tests, small, outcomes, startWorker),
		ranking: useReckoned(rank, small, ranking, startWorker),
	};
}

/** What it takes to print stress tests: words, and names of sites and markets. */
export function useStressPrinter({ chain, data }: Pick<ViewProps, 'chain' | 'data'>): StressPrinter {
	return useMemo(() => {
		const sectors = new Map(data.sectors.map(({ id, label }) => [id, label]));
		return {
			t: data.locale === 'de' ? de : en,
			locale: data.locale,
			siteName: (id) => chain.sites[id]?.name,
			sectorName: (id) => sectors.get(id),
		};
	}, [chain.sites, data]);
}
