import type { Contents } from './compare';
import { isKindName, kindNames, readRecord } from './kinds';
import type { StoredProject, StoredRecord } from './model';
import type { ProjectRecords } from './project-records';
import { bareProject } from './projects';
import type { Session } from './session';
import type { Transaction } from './storage';

/** Everything in the storage: a project of which only records are left is among the projects. */
export async function storedContents(tx: Transaction): Promise<{ projects: StoredProject[]; records: StoredRecord[] }> {
	const [projects, records] = [await tx.projects(), await tx.records()];
	const stray = [...new Set(records.map(({ project }) => project))].filter(
		(id) => !projects.some((project) => project.id === id),
	);
	return { projects: [...projects.sort((a, b) => a.order - b.order), ...stray.map(bareProject)], records };
}

/**
 * Everything there is: what is stored, with what this tab could not write on top.
 *
 * Where the storage cannot be read, what this tab holds. Records that cannot be read are counted and left out, unless
 * they are asked for.
 */
export async function contentsOf(
	session: Session,
	unreadable: 'left out' | 'unreadable too' = 'left out',
): Promise<Contents & { leftOut: number }> {
	const opened = [...session.opened.values()];
	const stored = await session.storage.read(storedContents).catch(() => heldContents(opened, session.now()));
	const unwritten = session.unwritten();
	const records = [
		...stored.records.filter(
			({ project, kind }) => !unwritten.some((record) => record.project === project && record.kind === kind),
		),
		...unwritten,
	];
	const kept = records.filter(
		({ kind, version, data }) =>
			unreadable === 'unreadable too' || (isKindName(kind) && readRecord(kind, version, data).ok),
	);
	const needed = [session.current.peek().id, ...kept.map(({ project }) => project)];
	const missing = [...new Set(needed)].filter((id) => !stored.projects.some((project) => project.id === id));
	return {
		projects: [...stored.projects, ...missing.map(bareProject)],
		records: kept,
		leftOut: records.length - kept.length,
	};
}

const heldContents = (opened: readonly ProjectRecords[], now: string) => ({
	projects: opened.map(({ id, origin }) => ({ ...bareProject(id), origin })),
	records: opened.flatMap((project) => kindNames.flatMap((kind) => project.held(kind, now) ?? [])),
});
