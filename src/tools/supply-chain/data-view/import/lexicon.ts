import { fold } from '../../../shared/fold';
import type { Field, Knowledge, Meaning, Table } from './knowledge';
import { processReader, type ReadProcesses } from './processes';
import { squash } from './squash';

/** The words of the content, prepared for looking up. */
export type Lexicon = {
	meaning: (text: string) => ReadonlySet<Meaning>;
	sector: (text: string) => string | undefined;
	country: (text: string) => string | undefined;
	processes: (text: string) => ReadProcesses;
	columns: { id: Field; tables: readonly Table[]; points?: Table; exact: ReadonlySet<string>; words: string[] }[];
};

/** A word as cells are compared: signs such as € and # stay, dots and blanks do not count. */
const plainWord = (text: string): string =>
	text.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss').replace(/[.\s]/g, '');

/** Prepares the content's words once a file. */
export function lexicon(knowledge: Knowledge): Lexicon {
	const meanings = new Map<string, Set<Meaning>>();
	for (const { id, words } of knowledge.words) {
		for (const word of words) {
			const key = plainWord(word);
			meanings.set(key, (meanings.get(key) ?? new Set()).add(id));
		}
	}
	const sectors = new Map<string, string>();
	for (const { id, label, synonyms } of knowledge.sectors) {
		for (const word of [id, label, ...synonyms]) if (!sectors.has(squash(word))) sectors.set(squash(word), id);
	}
	const countries = countryNames(knowledge.countries);
	const none: ReadonlySet<Meaning> = new Set();
	return {
		meaning: remembered((text) => meanings.get(plainWord(text)) ?? none),
		sector: remembered((text) => sectors.get(squash(text))),
		country: remembered((text) => countries.get(squash(text))),
		processes: remembered(processReader(knowledge.competences)),
		columns: knowledge.columns.map(({ id, tables, points, words }) => ({
			id,
			tables,
			points,
			exact: new Set(words.map(squash)),
			words: words.map(fold),
		})),
	};
}

/** Most texts whose answer is kept; a list repeats few words many times. */
const mostRemembered = 50_000;

/** A look-up that answers the same text the second time without work. */
function remembered<T>(look: (text: string) => T): (text: string) => T {
	const known = new Map<string, T>();
	return (text) => {
		const before = known.get(text);
		if (before !== undefined) return before;
		const found = look(text);
		if (known.size < mostRemembered) known.set(text, found);
		return found;
	};
}

/** Codes by all names of a country: official in German and English, the code itself, and the content's further words. */
function countryNames(more: Knowledge['countries']): Map<string, string> {
	const byName = new Map<string, string>();
	const names = (['de', 'en'] as const).map(
		(locale) => new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' }),
	);
	const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
	const codes = letters
		.flatMap((a) => letters.map((b) => a + b))
		.filter((code) => !/^(EU|EZ|UN|X.|Z[^AMW]|Q.)$/.test(code));
	for (const code of codes) {
		// Withdrawn codes such as DD come back as their successor's name; the code that is in force has it too.
		const shown = names.map((name) => name.of(code)).filter((name) => name !== undefined);
		if (shown.length === 0) continue;
		if (!replaced.has(code)) {
			byName.set(code.toLowerCase(), code);
			for (const name of shown) if (!byName.has(squash(name))) byName.set(squash(name), code);
		}
	}
	for (const { id, words } of more)
		for (const word of words) if (!byName.has(squash(word))) byName.set(squash(word), id);
	return byName;
}

/** Codes that were withdrawn from ISO 3166-1 or never belonged to it, but that browsers still name. */
const replaced = new Set(
	'AC AN BU CP CQ CS CT DD DG DY EA FQ FX HV IC JT MI NH NQ NT PC PU PZ RH SU TA TP UK VD WK YD YU ZR'.split(' '),
);
