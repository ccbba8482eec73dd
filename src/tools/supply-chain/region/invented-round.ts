import type { ExchangeCoder } from '../../../domain/supply-chain';
import { type ExchangeParticipant, emptyKeyed, type SupplyChainRecord } from '../../../workspace';
import { ownFile } from './own-file';

/** A firm of an invented round, as the content has it. */
type InventedFirm = {
	label: string;
	firm: string;
	region: string;
	buys: {
		from: string;
		vatId?: string;
		country: string;
		region?: string;
		item: string;
		value: number;
		processes: string[];
		alternatives: number;
	}[];
	profile?: { competences: Record<string, number>; standards: string[] };
};

/** The file's content for a firm of an invented round; everything but customers is handed on. */
export async function inventedParticipant(
	{ day, near }: { day: string; near: string[] },
	{ label, firm, region, buys, profile }: InventedFirm,
	coder: ExchangeCoder,
): Promise<ExchangeParticipant> {
	const chain: SupplyChainRecord = {
		asOf: day,
		sites: { self: { name: firm, role: 'self', country: 'DE', region } },
		links: {},
		decisions: {},
		mappings: {},
		scenarios: emptyKeyed(),
		assumptions: { spareCapacity: 0, recoveryWeeks: 0 },
	};
	buys.forEach(({ from, vatId, country, region: place, item, value, processes, alternatives }, i) => {
		chain.sites[`s${i}`] = {
			name: from,
			role: 'supplier',
			country,
			...(vatId && { vatId }),
			...(place && { region: place }),
		};
		chain.links[`l${i}`] = {
			from: `s${i}`,
			to: 'self',
			item,
			annualValue: value,
			qualifiedAlternatives: alternatives,
			...(processes.length > 0 && { processes }),
		};
	});
	const include = { shares: true, customers: false, singleSources: true, needs: true, offer: profile !== undefined };
	const { participant } = await ownFile({
		chain,
		profile: profile ?? { competences: {}, standards: [] },
		settings: { label, near, include },
		coder,
		day,
	});
	return participant;
}
