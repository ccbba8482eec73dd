import { fail } from '../shared/check';

/**
 * The shortest order in which missing standards can be reached.
 *
 * A standard can be taken once everything it builds on is held or taken before. What a held standard builds on counts
 * as held too: whoever has IATF 16949 does not start with ISO 9001. Nothing that is not needed is in the path, so no
 * shorter one exists. Depth-first topological order (Kahn 1962, Tarjan 1976); ties go by the order of `wanted`.
 *
 * @param wanted  ids of the standards to reach
 * @param held  ids of the standards already held
 * @param buildsOn  for each standard, those that come first; unnamed ones build on nothing
 * @returns ids in the order in which to obtain them, without those held
 * @throws RangeError  when a standard builds on itself through others
 * @example certificatePath(['en-15085', 'iris'], ['iso-9001'], { 'en-15085': ['iso-9001', 'iso-3834'], iris: ['iso-9001'] }) // ['iso-3834', 'en-15085', 'iris']
 */
export function certificatePath(
	wanted: readonly string[],
	held: readonly string[],
	buildsOn: Readonly<Record<string, readonly string[]>>,
): string[] {
	const bases = (id: string) => (Object.hasOwn(buildsOn, id) ? buildsOn[id] : []);
	const reached = new Set<string>();
	const collect = (id: string): void => {
		if (reached.has(id)) return;
		reached.add(id);
		bases(id).forEach(collect);
	};
	held.forEach(collect);

	const path: string[] = [];
	const open = new Set<string>();
	const visit = (id: string): void => {
		if (reached.has(id)) return;
		if (open.has(id)) fail('certificatePath: buildsOn', `runs in a circle around "${id}"`);
		open.add(id);
		bases(id).forEach(visit);
		open.delete(id);
		reached.add(id);
		path.push(id);
	};
	wanted.forEach(visit);
	return path;
}
