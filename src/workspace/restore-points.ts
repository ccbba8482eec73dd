import { newId } from './keyed';
import { kinds } from './kinds';
import type { RestorePoint, RestorePointContent, StoredProject, StoredRecord } from './model';
import { bareProject, newProjectId } from './projects';
import type { Transaction } from './storage';

/** How many restore points are kept. */
export const pointsKept = 3;

/** What is held of projects beside the storage: changes that could not be written. */
export type Unwritten = readonly StoredRecord[];

/** Keeps the projects as they are now, to return to; the oldest points go. */
export async function keepPoint(
	tx: Transaction,
	about: Omit<RestorePoint, 'number'>,
	keep: { projects: readonly string[]; added: readonly string[]; current: string; unwritten: Unwritten },
): Promise<RestorePoint> {
	const content: RestorePointContent = { projects: [], records: [], added: [...keep.added], current: keep.current };
	for (const id of keep.projects) {
		const stored = await tx.records(id);
		const project = (await tx.project(id)) ?? (stored.length > 0 ? bareProject(id) : undefined);
		if (project) content.projects.push(project);
		const unwritten = keep.unwritten.filter((record) => record.project === id);
		const written = stored.filter((record) => !unwritten.some(({ kind }) => kind === record.kind));
		content.records.push(...written, ...unwritten);
	}
	const earlier = (await tx.points()).map(({ number }) => number).sort((a, b) => b - a);
	const point = { ...about, number: (earlier[0] ?? 0) + 1 };
	for (const number of earlier.slice(pointsKept - 1)) await tx.removePoint(number);
	await tx.putPoint(point, content);
	return point;
}

/**
 * Puts the projects of a point back as they were, and removes those that came after it.
 *
 * A project whose id is another project's by now comes back under a new one.
 *
 * @returns the ids of the projects that are back, and the project that was open
 */
export async function putBack(
	tx: Transaction,
	content: RestorePointContent,
): Promise<{ projects: string[]; current: string }> {
	for (const id of content.added) await tx.removeProject(id);
	const moved = new Map<string, string>();
	for (const project of content.projects) {
		const there = await tx.project(project.id);
		if (!there || there.origin === project.origin) {
			await putProjectBack(tx, project, of(content, project.id));
			continue;
		}
		const id = newProjectId();
		moved.set(project.id, id);
		const records = of(content, project.id).map((record) => ({ ...record, project: id }));
		await putProjectBack(tx, { ...project, id, origin: newId() }, records);
	}
	const now = (id: string) => moved.get(id) ?? id;
	return { projects: content.projects.map(({ id }) => now(id)), current: now(content.current) };
}

const of = ({ records }: RestorePointContent, id: string) => records.filter((record) => record.project === id);

async function putProjectBack(tx: Transaction, project: StoredProject, records: readonly StoredRecord[]) {
	await tx.putProject(project);
	const stored = await tx.records(project.id);
	for (const record of records) {
		const revision = stored.find(({ kind }) => kind === record.kind)?.revision ?? 0;
		await tx.putRecord({ ...record, revision: Math.max(record.revision, revision) + 1 });
	}
	// A record that was not there then becomes empty: other tabs can merge with that.
	for (const later of stored.filter(({ kind }) => !records.some((record) => record.kind === kind))) {
		const { version, empty } = kinds[later.kind] ?? {};
		if (empty) await tx.putRecord({ ...later, version: version!, data: empty(), revision: later.revision + 1 });
	}
}
