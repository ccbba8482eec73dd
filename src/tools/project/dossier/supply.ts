import { fill, formatNumber } from '../../../i18n/format';
import type { Locale } from '../../../i18n/locale';
import type { Level } from '../../../results/supply-chain/findings';
import type { DossierTexts } from './texts.de';

type Counted = {
	network: { sites: readonly unknown[]; links: readonly unknown[] };
	findings: readonly { level: Level }[];
};

/** How large the supply chain is, and how many findings stand how. */
export function chainSentence(
	{ network, findings }: Counted,
	locale: Locale,
	{ supplyChain: t }: Pick<DossierTexts, 'supplyChain'>,
): string {
	const count = (level: Level) => findings.filter((finding) => finding.level === level).length;
	const unknown = count('unknown');
	return [
		fill(t.size, {
			sites: formatNumber(network.sites.length, locale),
			links: formatNumber(network.links.length, locale),
		}),
		fill(t.tally, { act: count('act'), watch: count('watch'), good: count('good'), all: findings.length }),
		...(unknown > 0 ? [fill(unknown === 1 ? t.tallyUnknownOne : t.tallyUnknown, { n: unknown })] : []),
	].join(' ');
}
