import type { Knowledge } from './knowledge';
import { squash } from './squash';

/** Competences that a cell names, and what of it names none. */
export type ReadProcesses = { ids: string[]; unknown: string[] };

/** Signs between the names of a cell. They also occur inside names ("Ketten, Seile und Litzen"). */
const separators = /([,;/\n])/;

/** Words and separators of a name. */
const partsOf = (name: string): number => name.split(separators).length;

/** Cells that say that there is nothing to say. */
const blank = /^[-–—\s.]*$/;

/**
 * Reads cells that name processes: names of competences in either language, their ids, and those synonyms that belong to
 * one competence alone. Case, umlauts and punctuation do not count; several names are divided by commas, semicolons,
 * slashes or lines. The longest name that fits wins.
 */
export function processReader(competences: Knowledge['competences']): (text: string) => ReadProcesses {
	const byName = new Map<string, string>();
	for (const { id, names } of competences)
		for (const word of [id, ...names]) if (!byName.has(squash(word))) byName.set(squash(word), id);
	const shared = new Map<string, Set<string>>();
	for (const { id, synonyms } of competences)
		for (const word of synonyms) shared.set(squash(word), (shared.get(squash(word)) ?? new Set()).add(id));
	for (const [word, ids] of shared) if (ids.size === 1 && !byName.has(word)) byName.set(word, [...ids][0]!);

	const longest = Math.max(1, ...competences.flatMap(({ names, synonyms }) => [...names, ...synonyms].map(partsOf)));
	return (text) => {
		const parts = text.split(separators);
		const ids = new Set<string>();
		const unknown: string[] = [];
		let at = 0;
		while (at < parts.length) {
			let end = Math.min(parts.length, at + longest);
			let found: string | undefined;
			while (end > at && found === undefined) {
				// Every second part is a separator: a name begins and ends with a word.
				found = byName.get(squash(parts.slice(at, end).join('')));
				end -= 2;
			}
			if (found !== undefined) {
				ids.add(found);
				at = end + 3;
				continue;
			}
			const word = parts[at]!.trim();
			if (!blank.test(word)) unknown.push(word);
			at += 2;
		}
		return { ids: [...ids], unknown };
	};
}
