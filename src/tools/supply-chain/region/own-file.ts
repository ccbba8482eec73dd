import type { Origin } from '../../../domain/matching';
import { type EncodeOptions, type ExchangeCoder, encodeNetwork, shareBand } from '../../../domain/supply-chain';
import { networkOf } from '../../../results/supply-chain/network';
import type {
	ExchangeNeed,
	ExchangeParticipant,
	RecordData,
	SupplyChainRecord,
	SupplyExchangeRecord,
	SupplySite,
} from '../../../workspace';
import { mostFirms } from '../../../workspace/kinds/supply-exchange';
import { fold } from '../../shared/fold';

type Include = SupplyExchangeRecord['include'];
type Profile = RecordData<'competence-profile'>;

/** The firm's own site; without one nothing can be handed on. */
export const ownSite = ({ sites }: Pick<SupplyChainRecord, 'sites'>): SupplySite | undefined =>
	Object.values(sites).find(({ role }) => role === 'self');

/**
 * Where a supplier is, seen from the region of the firm.
 *
 * The supplier's region decides: near when it is the firm's own or one that the person ticked, else outside. Where it
 * is missing, another country than the firm's is outside; the same country or none is unknown.
 */
export function originOf(supplier: SupplySite, own: SupplySite, near: readonly string[]): Origin {
	if (supplier.region) {
		const inside = [own.region ?? '', ...near].some((name) => fold(name) === fold(supplier.region!) && name !== '');
		return inside ? 'inside' : 'outside';
	}
	return supplier.country && own.country && supplier.country !== own.country ? 'outside' : 'unknown';
}

/** Regions of the firm's suppliers besides its own, with the number of suppliers in each, by name. */
export function regionsOf({ sites }: Pick<SupplyChainRecord, 'sites'>): { name: string; suppliers: number }[] {
	const own = fold(ownSite({ sites })?.region ?? '');
	const found = new Map<string, { name: string; suppliers: number }>();
	for (const { role, region } of Object.values(sites)) {
		if (role !== 'supplier' || !region || fold(region) === own) continue;
		const entry = found.get(fold(region)) ?? { name: region, suppliers: 0 };
		found.set(fold(region), { ...entry, suppliers: entry.suppliers + 1 });
	}
	return [...found.values()].sort((a, b) => a.name.localeCompare(b.name));
}

/**
 * What the firm buys, without names of items or suppliers: rows that take the same competences and come from the same
 * side of the region are added up. Items without processes are left out.
 */
export function needsOf({ sites, links }: SupplyChainRecord, near: readonly string[]): ExchangeNeed[] {
	const own = ownSite({ sites });
	if (!own) return [];
	const purchases = Object.values(links).filter(
		({ from, to }) => sites[to]?.role === 'self' && sites[from] !== undefined && sites[from].role !== 'self',
	);
	const total = purchases.reduce((sum, { annualValue }) => sum + annualValue, 0);
	const rows = new Map<string, { competences: string[]; origin: Origin; value: number }>();
	for (const { from, processes = [], annualValue } of purchases) {
		if (processes.length === 0) continue;
		const competences = [...new Set(processes)].sort();
		const origin = originOf(sites[from]!, own, near);
		const key = [origin, ...competences].join(' ');
		rows.set(key, { competences, origin, value: (rows.get(key)?.value ?? 0) + annualValue });
	}
	return [...rows]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([, { competences, origin, value }]) => ({
			competences,
			origin,
			band: shareBand(total > 0 ? Math.min(1, value / total) : 0),
		}));
}

/** A firm of the file as its owner sees it: the name stands on this device only. */
export type NamedFirm = { name: string; role: SupplySite['role'] };

export type OwnFile = {
	participant: ExchangeParticipant;
	/** In the order of the file's firms. */
	names: NamedFirm[];
};

export type OwnFileProblem = 'noFirm' | 'noPartners' | 'tooMany';

/** Why there is nothing to hand on yet, or too much. */
export function ownFileProblem(
	{ sites }: Pick<SupplyChainRecord, 'sites'>,
	include: Include,
): OwnFileProblem | undefined {
	if (!ownSite({ sites })) return 'noFirm';
	const handedOn = rolesOf(include);
	const partners = Object.values(sites).filter(({ role }) => handedOn.includes(role)).length;
	return partners === 0 ? 'noPartners' : partners >= mostFirms ? 'tooMany' : undefined;
}

/** End markets never get into a file: they are no firms, and their names are easily guessed. */
const rolesOf = ({ customers }: Include): SupplySite['role'][] => (customers ? ['supplier', 'customer'] : ['supplier']);

type Given = {
	chain: SupplyChainRecord;
	profile: Pick<Profile, 'competences' | 'standards'>;
	settings: Pick<SupplyExchangeRecord, 'label' | 'near' | 'include'>;
	coder: ExchangeCoder;
	day: string;
};

/** The firm's part of the exchange: codes of its partners and what else it chose to show. */
export async function ownFile({ chain, profile, settings, coder, day }: Given): Promise<OwnFile> {
	const { include, near, label } = settings;
	const options: EncodeOptions = {
		roles: rolesOf(include),
		singleSources: include.singleSources,
		...(include.shares ? {} : { bands: [] }),
	};
	const { file, siteIds } = await encodeNetwork(networkOf(chain), coder, options);
	return {
		participant: {
			label: label.trim(),
			day,
			network: file,
			...(include.needs && { needs: needsOf(chain, near) }),
			...(include.offer && { offer: { competences: profile.competences, standards: profile.standards } }),
		},
		names: siteIds.map((id) => ({ name: chain.sites[id]!.name, role: chain.sites[id]!.role })),
	};
}
