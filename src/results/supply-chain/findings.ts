import type { Network } from '../../domain/supply-chain';
import {
	type Chain,
	chainOf,
	type Finding,
	type FindingId,
	type FindingParameters,
	type FindingRule,
} from './findings/finding';
import { gapFinding } from './findings/gaps';
import { partners, sectorFinding } from './findings/partners';
import { countryFinding, regionFinding } from './findings/places';
import { criticalFinding, exposedFinding } from './findings/sites';
import { singleSourceFinding } from './findings/sources';
import { leadTimeFinding, stockFinding } from './findings/times';

export type { Finding, FindingParameters, FindingRule, Level } from './findings/finding';

type Step = (
	chain: Chain,
	rule: FindingRule,
	parameters: FindingParameters,
	onProgress: (sites: number) => void,
) => Finding;

const steps: Record<FindingId, Step> = {
	customers: (chain, rule) => partners(chain, { ...rule, id: 'customers' }),
	suppliers: (chain, rule) => partners(chain, { ...rule, id: 'suppliers' }),
	sector: sectorFinding,
	'single-sources': singleSourceFinding,
	'critical-sites': criticalFinding,
	'exposed-suppliers': exposedFinding,
	countries: countryFinding,
	regions: regionFinding,
	'lead-times': leadTimeFinding,
	stock: stockFinding,
	gaps: gapFinding,
};

/**
 * Everything the tool says about a chain, in the order of the content.
 *
 * Numbers come from the domain functions of their name; levels from the limits of the content. Nothing is guessed: what
 * has not been entered is left out of a share's denominator, and the sentence says so.
 *
 * @param onProgress  told the share that is through, 0..1, for long chains
 */
export function findingsOf(
	network: Network,
	parameters: FindingParameters,
	onProgress: (done: number) => void = () => {},
): Finding[] {
	const chain = chainOf(network);
	const all = parameters.rules.length;
	return parameters.rules.map((rule, i) => {
		const finding = steps[rule.id](chain, rule, parameters, (sites) =>
			onProgress((i + sites / network.sites.length) / all),
		);
		onProgress((i + 1) / all);
		return finding;
	});
}
