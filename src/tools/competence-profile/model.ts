import type { RecordData } from '../../workspace';
import type { CompetenceKind, StandardKind, TaxonomyMainGroup, ToolStandard } from '../shared/data';
import { fold } from '../shared/fold';

export type Profile = RecordData<'competence-profile'>;
export type Part = CompetenceKind | 'standards';
export const parts: readonly Part[] = ['process', 'material', 'capability', 'standards'];
export const standardKinds: readonly StandardKind[] = ['certificate', 'qualification', 'listing', 'norm', 'law'];

/** The level a competence gets when it is picked: series production is what most firms mean. */
export const defaultLevel = 3;

/** Something that can be picked, with the words a search finds it by. */
export type Entry = {
	id: string;
	part: Part;
	label: string;
	hint?: string;
	group: string;
	/** Folded words: the label, then everything else. */
	words: string;
	rest: string;
};

/** Everything that can be picked, in the order of the catalogues. */
export function buildEntries(taxonomy: readonly TaxonomyMainGroup[], standards: readonly ToolStandard[]): Entry[] {
	const competences = taxonomy.flatMap((main) =>
		main.groups.flatMap((group) =>
			group.competences.map((c) => ({
				id: c.id,
				part: main.kind,
				label: c.label,
				hint: c.hint,
				group: group.label,
				words: fold(c.label),
				rest: fold([...c.synonyms, group.label, main.label].join(' ')),
			})),
		),
	);
	const proofs = standards.map((standard) => ({
		id: standard.id,
		part: 'standards' as const,
		label: standard.code,
		hint: standard.name,
		group: standard.name,
		words: fold(standard.code),
		rest: fold([standard.name, ...standard.aliases].join(' ')),
	}));
	return [...competences, ...proofs];
}

/** Entries of a part that contain every word of the query; names that begin with it first, synonyms last. */
export function search(entries: readonly Entry[], part: Part, query: string): Entry[] {
	const wanted = fold(query);
	if (!wanted) return [];
	const words = wanted.split(' ');
	const rank = (entry: Entry) =>
		entry.words.startsWith(wanted)
			? 0
			: ` ${entry.words}`.includes(` ${wanted}`)
				? 1
				: entry.words.includes(wanted)
					? 2
					: 3;
	return entries
		.filter(
			(entry) => entry.part === part && words.every((word) => entry.words.includes(word) || entry.rest.includes(word)),
		)
		.map((entry) => ({ entry, rank: rank(entry) }))
		.sort((a, b) => a.rank - b.rank)
		.map(({ entry }) => entry);
}

/** Level 0 takes the competence out of the profile. */
export function withLevel(profile: Profile, id: string, level: number): Profile {
	const { [id]: _, ...others } = profile.competences;
	return { ...profile, competences: level === 0 ? others : { ...profile.competences, [id]: level } };
}

/** Adds or removes a standard. */
export function withStandard(profile: Profile, id: string, held: boolean): Profile {
	const others = profile.standards.filter((standard) => standard !== id);
	return { ...profile, standards: held ? [...others, id] : others };
}

export const isEmpty = (profile: Profile): boolean =>
	Object.keys(profile.competences).length === 0 && profile.standards.length === 0 && profile.remarks === '';

export const isPicked = (profile: Profile, entry: Pick<Entry, 'id' | 'part'>): boolean =>
	entry.part === 'standards' ? profile.standards.includes(entry.id) : Object.hasOwn(profile.competences, entry.id);

/** What was picked of each part, highest level first; entries that the catalogue no longer has keep their id as label. */
export function pickedByPart(profile: Profile, entries: readonly Entry[]): Record<Part, (Entry & { level: number })[]> {
	const byId = new Map(entries.map((entry) => [`${entry.part === 'standards'} ${entry.id}`, entry]));
	const unknown = (id: string, part: Part): Entry => ({ id, part, label: id, group: '', words: '', rest: '' });
	const picked: Record<Part, (Entry & { level: number })[]> = {
		process: [],
		material: [],
		capability: [],
		standards: [],
	};
	for (const [id, level] of Object.entries(profile.competences)) {
		const entry = byId.get(`false ${id}`) ?? unknown(id, 'process');
		picked[entry.part].push({ ...entry, level });
	}
	for (const id of profile.standards)
		picked.standards.push({ ...(byId.get(`true ${id}`) ?? unknown(id, 'standards')), level: 0 });
	for (const part of parts) picked[part].sort((a, b) => b.level - a.level || a.label.localeCompare(b.label));
	return picked;
}

/** The profile as rows of a table, for export. */
export function profileRows(
	profile: Profile,
	entries: readonly Entry[],
	words: { parts: Record<Part, string>; levels: readonly string[]; held: string },
): string[][] {
	const picked = pickedByPart(profile, entries);
	return parts.flatMap((part) =>
		picked[part].map((entry) =>
			part === 'standards'
				? [words.parts[part], entry.group, entry.label, '', words.held]
				: [words.parts[part], entry.group, entry.label, String(entry.level), words.levels[entry.level] ?? ''],
		),
	);
}
