import type { RegionalOffer } from '../../../domain/matching';
import { fill, formatNumber, formatPercent } from '../../../i18n/format';
import type { Locale } from '../../../i18n/locale';
import type { ExchangeParticipant } from '../../../workspace';
import { shortCode } from './result-file';
import type { SharedPartner, Teams, Together } from './together';
import type { RegionContext, RegionTexts } from './use-region';

/** Credit from which a process counts as to be had: series production of one's own. */
const atHand = 0.75;
/** Credit below which a demanded competence counts as not covered by a team. */
const hardly = 0.25;

/** A band of shares: "25–50 %". */
export const bandText = ([from, to]: readonly [number, number], locale: Locale): string =>
	`${formatNumber(100 * from, locale)}–${formatPercent(to, locale)}`;

export const bandsText = ({ bands }: Pick<SharedPartner, 'bands'>, locale: Locale): string =>
	bands.map(({ band, participants }) => `${bandText(band, locale)} (${participants})`).join(', ');

/** Size of a text as a file, rounded up to whole kilobytes. */
export const sizeText = (text: string, locale: Locale): string =>
	`${formatNumber(Math.ceil(new TextEncoder().encode(text).length / 1000), locale)} kB`;

/** What competences and levels are called, and which level a participant offers. */
type Names = {
	competenceName(id: string): string;
	levels: readonly string[];
	levelOf(label: string, id: string): number;
};

export const namesOf = (
	{ competenceName, shared }: Pick<RegionContext, 'competenceName' | 'shared'>,
	participants: readonly ExchangeParticipant[],
): Names => ({
	competenceName,
	levels: shared.levels,
	levelOf: (label, id) => participants.find((one) => one.label === label)?.offer?.competences[id] ?? 0,
});

/** Who offers a process: the level of the process itself, or of what is related to it. */
export function offerText(
	{ id: label, via }: RegionalOffer,
	competence: string,
	t: RegionTexts,
	{ competenceName, levels, levelOf }: Names,
): string {
	const level = levels[levelOf(label, via)] ?? '';
	return via === competence
		? fill(t.offerExact, { label, level })
		: fill(t.offerNear, { label, level, via: competenceName(via) });
}

export const assess = (offers: readonly RegionalOffer[]): keyof RegionTexts['assessments'] =>
	offers.length === 0 ? 'nobody' : offers[0]!.credit >= atHand - 1e-9 ? 'can' : 'nearly';

/** What a participant's file gives besides codes. */
export function alsoGiven({ network, needs, offer }: ExchangeParticipant, t: RegionTexts): string {
	const given = {
		shares: network.links.some(({ band }) => band[1] - band[0] < 1),
		customers: network.firms.some(({ role }) => role === 'customer'),
		singleSources: network.links.some((link) => link.singleSource),
		needs: needs !== undefined,
		offer: offer !== undefined,
	};
	const names = (Object.keys(given) as (keyof typeof given)[]).filter((key) => given[key]);
	return names.map((key) => t.alsoNames[key]).join(', ') || t.none;
}

/** The numbers of a result as they stand in its sentence. */
export const counts = ({ suppliers, gaps }: Together) => ({
	suppliers: suppliers.length,
	only: suppliers.filter(({ onlySource }) => onlySource !== undefined).length,
	gaps: gaps.length,
});

type Team = Teams['pairs'][number];

/** What each member of a team covers best. */
const bringsText = ({ firms, by }: Team, competenceName: Names['competenceName']): string =>
	firms
		.map((label) => {
			const own = by.filter(({ firm, credit }) => firm === label && credit >= hardly - 1e-9);
			return `${label}: ${own.map(({ competence }) => competenceName(competence)).join(', ')}`;
		})
		.join('; ');

type Sheet = { result: Together; teams: Teams; sector: string; locale: Locale; t: RegionTexts; names: Names };

/** The coordinator's result as a table. */
export function resultRows({ result, teams, sector, locale, t, names }: Sheet): string[][] {
	const partnerRow =
		(section: string) =>
		(firm: SharedPartner): string[] => [
			section,
			firm.codes.join(' '),
			String(firm.participants),
			[bandsText(firm, locale), firm.onlySource === undefined ? '' : `${t.onlySourceFor} ${firm.onlySource}`]
				.filter(Boolean)
				.join('; '),
		];
	const teamRow =
		(section: string) =>
		(team: Team): string[] => [
			`${section} (${sector})`,
			team.firms.join(' + '),
			formatPercent(team.coverage, locale),
			bringsText(team, names.competenceName),
		];
	return [
		[t.csvHead.section, t.csvHead.what, t.csvHead.participants, t.csvHead.detail],
		...result.suppliers.map(partnerRow(t.suppliers)),
		...result.customers.map(partnerRow(t.customers)),
		...result.gaps.map(({ competence, buyers, offers }) => [
			t.gaps,
			names.competenceName(competence),
			String(buyers),
			[t.assessments[assess(offers)], ...offers.map((offer) => offerText(offer, competence, t, names))].join('; '),
		]),
		...teams.pairs.map(teamRow(t.pairs)),
		...teams.threes.map(teamRow(t.threes)),
	];
}

/** A firm of the result by the beginning of its first code. */
export const codeOf = ({ codes }: Pick<SharedPartner, 'codes'>): string => shortCode(codes[0]!);
