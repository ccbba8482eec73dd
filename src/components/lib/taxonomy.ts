import { type CollectionEntry, getCollection } from 'astro:content';
import type { Sector } from '../../schemas/sector';
import { allSectors } from './sectors';

type MainGroup = CollectionEntry<'competences'>['data'];
type Group = MainGroup['groups'][number];
type Competence = Group['competences'][number] & { group: Group; mainGroup: MainGroup };

/** Every competence with the groups it stands in. */
export async function allCompetences(): Promise<Competence[]> {
	const mainGroups = (await getCollection('competences')).map((entry) => entry.data);
	return mainGroups.flatMap((mainGroup) =>
		mainGroup.groups.flatMap((group) => group.competences.map((competence) => ({ ...competence, group, mainGroup }))),
	);
}

let byId: Promise<Map<string, Competence>> | undefined;

/** @throws Error  when the taxonomy has no such competence */
export async function findCompetence(id: string): Promise<Competence> {
	if (import.meta.env.DEV) byId = undefined;
	byId ??= allCompetences().then((all) => new Map(all.map((competence) => [competence.id, competence])));
	const found = (await byId).get(id);
	if (!found) throw new Error(`there is no competence "${id}" in content/data/competences.yaml`);
	return found;
}

/** The sectors this instance shows, in the order of region.yaml. */
export async function shownSectors(): Promise<Sector[]> {
	const [region] = await getCollection('region');
	return region!.data.sectors.map((id) => allSectors().get(id)!);
}
