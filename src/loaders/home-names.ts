import type { Localised } from '../i18n/locale';
import type { Fact, Series, Source } from '../schemas/facts';
import type { Sector } from '../schemas/sector';

/**
 * Takes what belongs to the publishing region out of shared data, for a region that is built over them.
 *
 * An entry that names the publishing region, a partner or a town of it goes as a whole. What the market fit computes
 * with stays: of its reasons only the sentences go, and of a buyer only the place.
 */

/** Whether anything in a value begins with one of the names. */
export type Names = (value: unknown) => boolean;

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** @param names  as they begin in texts; no letter or digit may stand before them */
export function namesIn(names: readonly string[]): Names {
	if (names.length === 0) return () => false;
	const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.map(escaped).join('|')})`, 'u');
	return (value) => value !== undefined && pattern.test(typeof value === 'string' ? value : JSON.stringify(value));
}

type Sheet = { sources: Source[]; facts: Fact[]; series: Series[] };

/** A file of facts without the figures and sources of the publishing region. */
export function sheetWithoutNames<T extends Sheet>(sheet: T, named: Names): T {
	const sources = sheet.sources.filter((source) => !named(source));
	const gone = missingIn(sheet.sources, sources);
	return {
		...sheet,
		sources,
		facts: sheet.facts
			.filter((fact) => !named(fact) && !gone.has(fact.source))
			.map((fact) => ({ ...fact, moreSources: fact.moreSources.filter((id) => !gone.has(id)) })),
		series: sheet.series
			.filter((row) => !named({ ...row, points: [] }))
			.map((row) => ({ ...row, points: row.points.filter(({ source }) => !gone.has(source)) }))
			.filter(({ points }) => points.length > 1),
	};
}

/** A sector without what it says about the publishing region. */
export function sectorWithoutNames(sector: Sector, named: Names): Sector {
	const sheet = sheetWithoutNames(sector, named);
	const gone = missingIn(sector.sources, sheet.sources);
	const rests = (entry: { source?: string | undefined }) => !named(entry) && !gone.has(entry.source ?? '');
	const reason = <T extends { source?: string | undefined }>(entry: T): T =>
		gone.has(entry.source ?? '') ? { ...entry, source: undefined } : entry;
	return {
		...sheet,
		keyFigures: keyFiguresOf(sector, sheet.facts),
		demand: sector.demand.map((entry) => ({ ...reason(entry), why: withoutSentences(entry.why, named) ?? entry.why })),
		requirements: sector.requirements.map((entry) => ({
			...reason(entry),
			note: entry.note && withoutSentences(entry.note, named),
		})),
		procurement: sector.procurement.filter(rests),
		buyers: sector.buyers
			.map((buyer) => ({ ...buyer, location: buyer.location && placeWithoutNames(buyer.location, named) }))
			.filter(rests),
		fairs: sector.fairs.filter(rests),
		networks: sector.networks.filter(rests),
		risks: sector.risks.filter(rests),
		firstSteps: sector.firstSteps.filter((step) => !named(step)),
		generalKnowledge: sector.generalKnowledge.filter((text) => !named(text)),
	};
}

/** The five figures that open a brief: in place of one that goes stands the next that holds beyond a region. */
function keyFiguresOf({ keyFigures, headline }: Sector, facts: readonly Fact[]): string[] {
	const left = new Set(facts.map(({ id }) => id));
	const kept = keyFigures.filter((id) => left.has(id));
	const next = facts.filter(
		({ id, value, geography }) =>
			value !== undefined && !kept.includes(id) && id !== headline && ['DE', 'EU', 'world'].includes(String(geography)),
	);
	return keyFigures.map((id) => (left.has(id) ? id : (next.shift()?.id ?? id)));
}

const missingIn = (before: readonly Source[], after: readonly Source[]) => {
	const left = new Set(after.map(({ id }) => id));
	return new Set(before.flatMap(({ id }) => (left.has(id) ? [] : [id])));
};

/**
 * An invented example moved into another region: where its firms lie in the publishing region, they lie in that one.
 *
 * @param place  name of the region that is built
 */
export function exampleWithoutNames<T>(example: T, named: Names, place: string): T {
	const moved = (value: unknown) => (typeof value === 'string' && named(value) ? place : value);
	if (Array.isArray(example)) return example.map((one) => exampleWithoutNames(one, named, place)) as T;
	if (typeof example !== 'object' || example === null) return example;
	return Object.fromEntries(
		Object.entries(example).map(([key, value]) => {
			if (key === 'region') return [key, moved(value)];
			if (key === 'near' && Array.isArray(value)) return [key, [...new Set(value.map(moved))]];
			// The English wording of a place that is not there any more.
			if (key === 'english') return [key, withoutNames(value as Record<string, string>, named)];
			return [key, exampleWithoutNames(value, named, place)];
		}),
	) as T;
}

const withoutNames = (wording: Record<string, string>, named: Names) =>
	Object.fromEntries(Object.entries(wording).filter((entry) => !named(entry)));

/** The sentences and half-sentences that name nothing, in both languages; undefined when none is left in one of them. */
function withoutSentences(text: Localised, named: Names): Localised | undefined {
	const rest = (one: string) => {
		const left = one.split(/(?<=[.!?]) (?=\p{Lu})|(?<=;) /u).filter((sentence) => !named(sentence));
		const joined = left.join(' ').replace(/;$/, '.');
		return joined.charAt(0).toUpperCase() + joined.slice(1);
	};
	const [de, en] = [rest(text.de), rest(text.en)];
	return de === '' || en === '' ? undefined : { de, en };
}

/** "Attendorn, NRW" of "Attendorn, Südwestfalen, NRW"; undefined when nothing is left. */
function placeWithoutNames(place: string | Localised, named: Names): string | Localised | undefined {
	const rest = (one: string) =>
		one
			.split(', ')
			.filter((part) => !named(part))
			.join(', ');
	if (typeof place === 'string') return rest(place) || undefined;
	const [de, en] = [rest(place.de), rest(place.en)];
	return de && en ? { de, en } : undefined;
}
