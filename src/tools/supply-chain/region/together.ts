import {
	type CoveringTeam,
	coveringTeams,
	type MatchingParameters,
	marketFit,
	type RegionalGap,
	regionalGaps,
} from '../../../domain/matching';
import { type SharedFirm, sharedFirms, sharedSingleSources } from '../../../domain/supply-chain';
import {
	type ExchangeParticipant,
	type ExchangeProblem,
	listKeyed,
	newId,
	type SupplyExchangeRecord,
	shownName,
	withEntry,
} from '../../../workspace';
import { mostParticipants } from '../../../workspace/kinds/supply-exchange';
import type { RegionSector } from '../data';

export type TogetherProblem = ExchangeProblem | 'otherExchange' | 'otherPassphrase' | 'sameFirm' | 'tooMany';
export type Refused = { problem: TogetherProblem; where: string };

const ownCodes = ({ network }: ExchangeParticipant): string[] =>
	network.firms.flatMap(({ role, nameCode, vatCode }) =>
		role === 'self' ? [nameCode, ...(vatCode ? [vatCode] : [])] : [],
	);

/** The record with one more participant, or why its file does not belong with the others. */
export function withParticipant(
	record: SupplyExchangeRecord,
	participant: ExchangeParticipant,
): { ok: true; record: SupplyExchangeRecord; label: string } | ({ ok: false } & Refused) {
	const known = listKeyed(record.participants).map(({ value }) => value);
	const first = known[0];
	if (first && first.network.exchange !== participant.network.exchange)
		return { ok: false, problem: 'otherExchange', where: shownName(participant.network.exchange, 100) };
	if (first && first.network.check !== participant.network.check)
		return { ok: false, problem: 'otherPassphrase', where: '' };
	const own = new Set(ownCodes(participant));
	const twin = known.find((other) => ownCodes(other).some((code) => own.has(code)));
	if (twin) return { ok: false, problem: 'sameFirm', where: twin.label };
	if (known.length >= mostParticipants) return { ok: false, problem: 'tooMany', where: '' };
	const label = freeLabel(
		participant.label,
		known.map((other) => other.label),
	);
	const participants = withEntry(record.participants, newId(), { ...participant, label });
	return { ok: true, record: { ...record, participants }, label };
}

/** The label, numbered where another participant bears it. */
function freeLabel(label: string, taken: readonly string[]): string {
	let free = label;
	for (let n = 2; taken.includes(free); n++) free = `${label.slice(0, 34)} (${n})`;
	return free;
}

/** A firm that enough participants know in one role. */
export type SharedPartner = {
	codes: string[];
	participants: number;
	/** Shares by which it delivers that enough participants have in common. */
	bands: { band: [number, number]; participants: number }[];
	/** Participants for whom it is the only source of something; absent where fewer than the minimum say so. */
	onlySource?: number;
};

export type Together = {
	suppliers: SharedPartner[];
	customers: SharedPartner[];
	/** Firms in the files that are not shown, the participants left out. */
	hidden: number;
	/** Only sources that fewer participants report. */
	hiddenSources: number;
	/** Participants that gave marks, needs, a profile. */
	marking: number;
	buying: number;
	offering: number;
	gaps: RegionalGap[];
	hiddenGaps: number;
};

/**
 * What the files of at least `minimum` participants have in common. Every number counts participants and stays away
 * where it is below the minimum: a role, a band of shares, a mark.
 */
export function together(
	participants: readonly ExchangeParticipant[],
	minimum: number,
	parameters: MatchingParameters,
): Together | undefined {
	if (participants.length === 0) return undefined;
	const files = participants.map(({ network }) => network);
	const { firms, hidden } = sharedFirms(files, { minimum });
	const { sources, hidden: hiddenSources } = sharedSingleSources(files, { minimum });
	const only = new Map(sources.map(({ key, participants: count }) => [key, count]));
	const partner = (firm: SharedFirm, count: number): SharedPartner => ({
		codes: firm.codes,
		participants: count,
		bands: firm.deliveries.filter(({ band, participants: n }) => n >= minimum && band[1] - band[0] < 1),
		onlySource: only.get(firm.key),
	});
	const inRole = (role: 'supplier' | 'customer') =>
		firms.filter(({ roles }) => roles[role] >= minimum).map((firm) => partner(firm, firm.roles[role]));
	const suppliers = inRole('supplier').sort(
		(a, b) => b.participants - a.participants || (b.onlySource ?? 0) - (a.onlySource ?? 0),
	);
	const customers = inRole('customer').map(({ codes, participants: n }) => ({ codes, participants: n, bands: [] }));
	const shown = firms.filter(({ roles }) => roles.supplier >= minimum || roles.customer >= minimum);
	const ownHidden = hiddenSelves(participants, shown);
	const { gaps, hidden: hiddenGaps } = regionalGaps(
		participants.map(({ label, needs, offer }) => ({ id: label, needs, offer })),
		parameters,
		{ minimum },
	);
	return {
		suppliers,
		customers,
		hidden: firms.length + hidden - shown.length - ownHidden,
		hiddenSources,
		marking: participants.filter(({ network }) => network.links.some((link) => link.singleSource)).length,
		buying: participants.filter(({ needs }) => needs !== undefined).length,
		offering: participants.filter(({ offer }) => offer !== undefined).length,
		gaps,
		hiddenGaps,
	};
}

/** Participants that are not among the firms shown. */
function hiddenSelves(participants: readonly ExchangeParticipant[], shown: readonly SharedFirm[]): number {
	const codes = new Set(shown.flatMap((firm) => firm.codes));
	return participants.filter((participant) => !ownCodes(participant).some((code) => codes.has(code))).length;
}

export type Teams = {
	best: { label: string; coverage: number } | undefined;
	pairs: CoveringTeam[];
	threes: CoveringTeam[];
};

const teamsShown = 5;

/** Which two and which three participants with a profile together cover most of what a sector demands. */
export function teamsFor(
	participants: readonly ExchangeParticipant[],
	sector: RegionSector,
	parameters: MatchingParameters,
): Teams {
	const firms = participants.flatMap(({ label, offer }) => (offer ? [{ id: label, ...offer }] : []));
	if (firms.length < 2) return { best: undefined, pairs: [], threes: [] };
	const alone = firms.map((firm) => ({ label: firm.id, coverage: marketFit(firm, sector, parameters).coverage }));
	return {
		best: alone.reduce((a, b) => (b.coverage > a.coverage ? b : a)),
		pairs: coveringTeams(firms, sector, parameters, { size: 2, count: teamsShown }),
		threes: coveringTeams(firms, sector, parameters, { size: 3, count: teamsShown }),
	};
}
