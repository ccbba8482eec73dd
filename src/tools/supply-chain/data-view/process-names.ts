import type { SupplyChainData } from '../data';
import type { Knowledge } from './import/knowledge';

type Competences = Knowledge['competences'];
type Named = Pick<SupplyChainData, 'taxonomy' | 'otherNames'>;

const known = new WeakMap<Named['taxonomy'], { list: Competences; names: Map<string, string> }>();

function prepared({ taxonomy, otherNames }: Named): { list: Competences; names: Map<string, string> } {
	const before = known.get(taxonomy);
	if (before) return before;
	const list = taxonomy
		.flatMap(({ groups }) => groups.flatMap(({ competences }) => competences))
		.map(({ id, label, synonyms }, i) => ({ id, names: [label, otherNames[i] ?? label], synonyms }));
	const made = { list, names: new Map(list.map(({ id, names: [name = id] }) => [id, name])) };
	known.set(taxonomy, made);
	return made;
}

/** The competences as the reader of lists knows them: names in both languages, synonyms in the page's. */
export const competencesOf = (data: Named): Competences => prepared(data).list;

/** The processes of a flow as one cell, which can be read again. */
export const processText = (ids: readonly string[] | undefined, data: Named): string =>
	(ids ?? []).map((id) => prepared(data).names.get(id) ?? id).join('; ');

/** What a cell of processes may go on with: every name, and after a separator every name that is not in the cell yet. */
export function suggestProcesses(typed: string, data: Named): string[] {
	const names = [...prepared(data).names.values()].sort((a, b) => a.localeCompare(b));
	const before = /^.*[,;/]/s.exec(typed)?.[0];
	if (before === undefined) return names;
	return [...names, ...names.filter((name) => !before.includes(name)).map((name) => `${before.trimEnd()} ${name}`)];
}
