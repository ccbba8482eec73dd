import { getCollection, getEntry } from 'astro:content';
import { formatNumber } from '../../i18n/format';
import { type Locale, pick } from '../../i18n/locale';
import { pageTexts } from '../../i18n/pages';
import { buildDate } from '../../loaders/build-date';
import type { Fact, Source, Unit } from '../../schemas/facts';
import { type FactMark, factMarks } from './fact-marks';
import { allSectors } from './sectors';

/** A fact with what is needed to print it: its unit, its source's number and page, and its marks. */
export type FoundFact = {
	fact: Fact;
	unit: Unit | undefined;
	/** Path of the page that lists the source. */
	page: string;
	/** Position of the source in that list, from 1. */
	number: number;
	source: Source;
	marks: FactMark[];
};

type Sheet = { facts: Fact[]; sources: Source[] };

async function sheetsWithPage(): Promise<{ sheet: Sheet; page: string }[]> {
	const sheets = await getCollection('factSheets');
	return [
		...[...allSectors().values()].map((sector) => ({ sheet: sector, page: `maerkte/${sector.id}` })),
		...sheets.map(({ data }) => ({ sheet: data, page: data.page })),
	];
}

async function buildIndex(): Promise<Map<string, FoundFact>> {
	const units = new Map((await getCollection('units')).map(({ data }) => [data.id, data]));
	const months = new Map((await getCollection('factKinds')).map(({ data }) => [data.id, data.reviewMonths]));
	const index = new Map<string, FoundFact>();
	for (const { sheet, page } of await sheetsWithPage()) {
		for (const fact of sheet.facts) {
			const number = sheet.sources.findIndex((source) => source.id === fact.source) + 1;
			index.set(fact.id, {
				fact,
				unit: fact.unit === undefined ? undefined : units.get(fact.unit),
				page,
				number,
				source: sheet.sources[number - 1]!,
				marks: factMarks(fact, months.get(fact.kind)!, buildDate),
			});
		}
	}
	return index;
}

let index: Promise<Map<string, FoundFact>> | undefined;

/** @throws Error  naming the page, the id and the remedy, so that the build stops with a readable message */
export async function findFact(id: string, page: string): Promise<FoundFact> {
	if (import.meta.env.DEV) index = undefined;
	index ??= buildIndex();
	const found = (await index).get(id);
	if (!found) {
		throw new Error(
			`${page}: there is no fact "${id}". Correct the id in <Fact id="${id}" /> or add the fact to a file in content/data/sectors or content/data/facts.`,
		);
	}
	return found;
}

/** The number with its unit as the reader's language writes it, without line breaks inside. */
export function printValue(value: number, unit: Unit, decimals: number, locale: Locale): string {
	return unit.pattern[locale].replace('{n}', formatNumber(value, locale, decimals)).replaceAll(' ', '\u00a0');
}

/** The fact's number with qualifier and unit: "rund 15,0 Mrd. €". */
export function printFact({ fact, unit }: FoundFact, locale: Locale): string {
	if (fact.value === undefined || unit === undefined) throw new Error(`the fact "${fact.id}" has no number to print`);
	const number = printValue(fact.value, unit, fact.decimals, locale);
	return fact.qualifier ? `${pageTexts(locale).qualifiers[fact.qualifier]} ${number}` : number;
}

/** The same in parts, for figures whose number is set large: words before it, the number, words after it. */
export function factParts(
	{ fact, unit }: FoundFact,
	locale: Locale,
): { before: string; number: string; after: string } {
	if (fact.value === undefined || unit === undefined) throw new Error(`the fact "${fact.id}" has no number to print`);
	const [before = '', after = ''] = unit.pattern[locale].split('{n}');
	const qualifier = fact.qualifier ? `${pageTexts(locale).qualifiers[fact.qualifier]} ` : '';
	return { before: qualifier + before, number: formatNumber(fact.value, locale, fact.decimals), after };
}

/** Where a fact applies, in words. */
export function printGeography(fact: Fact, locale: Locale): string {
	const names: Record<string, string> = pageTexts(locale).geographies;
	const place = pick(fact.geography, locale);
	return names[place] ?? place;
}

/** Number of a source in its file's list, from 1; undefined for general knowledge. */
export function sourceNumber(sources: readonly Source[], id: string | undefined): number | undefined {
	const position = sources.findIndex((source) => source.id === id);
	return position < 0 ? undefined : position + 1;
}

/** Id of a source's entry in the list of sources. */
export const sourceAnchor = (number: number) => `quelle-${number}`;

/** The unit of a series. */
export async function unitOf(id: string): Promise<Unit> {
	const entry = await getEntry('units', id);
	if (!entry) throw new Error(`the unit "${id}" is not in content/data/units.yaml`);
	return entry.data;
}
