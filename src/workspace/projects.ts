import { newId } from './keyed';
import type { RecordData } from './kinds';
import type { StoredProject, StoredRecord } from './model';
import { shownName } from './names';
import type { Transaction } from './storage';

/** A project as lists show it. */
export type ProjectInfo = {
	id: string;
	/** Fit to be shown: see names.ts. */
	firm: string;
	title: string;
	/** An invented example. */
	example: boolean;
	archived: boolean;
	/** An example nobody has changed. */
	untouched: boolean;
	/** Place in the list, counted up over all that ever were. */
	order: number;
	/** Day of the last change, `YYYY-MM-DD`; empty where it is not known. */
	changedOn: string;
	/** Whether anything of it is in the storage. */
	stored: boolean;
};

export const newProjectId = () => `project-${newId()}`;

/** What lists show of a project's record `project`; data that cannot be read give no name. */
export function namesOf(data: unknown): Pick<ProjectInfo, 'firm' | 'title' | 'example'> {
	const { firm, title, example } = (data ?? {}) as Partial<RecordData<'project'>>;
	const text = (value: unknown) => (typeof value === 'string' ? shownName(value) : '');
	return { firm: text(firm), title: text(title), example: example === true };
}

/** What is known of a project of which only records are left. */
export const bareProject = (id: string): StoredProject => ({
	id,
	origin: '',
	order: 0,
	archived: false,
	changedOn: '',
});

/** The projects in the storage, in their order. A project of which only records are left is among them. */
export async function readProjects(tx: Transaction): Promise<ProjectInfo[]> {
	const known = await tx.projects();
	const ids = new Set(known.map(({ id }) => id));
	const stray = [...new Set((await tx.recordKeys()).map(([id]) => id))].filter((id) => !ids.has(id));
	const all: StoredProject[] = [...known, ...stray.map(bareProject)];
	const named = await Promise.all(
		all.map(async ({ id, archived, untouched = false, order, changedOn }) => ({
			id,
			...namesOf((await tx.record(id, 'project'))?.data),
			archived,
			untouched,
			order,
			changedOn,
			stored: true,
		})),
	);
	return named.sort((a, b) => a.order - b.order);
}

/** Adds a project at the end of the list. */
export async function addProject(
	tx: Transaction,
	project: Omit<StoredProject, 'order' | 'changedOn'>,
	records: readonly StoredRecord[],
	now: string,
): Promise<void> {
	const order = Math.max(0, ...(await tx.projects()).map((other) => other.order)) + 1;
	await tx.putProject({ ...project, order, changedOn: now.slice(0, 10) });
	for (const record of records) await tx.putRecord({ ...record, project: project.id, revision: 1 });
}

/** The records of a project under another title; an example's copy is still an example. */
export const withTitle = (records: readonly StoredRecord[], title: string): StoredRecord[] =>
	records.map((record) =>
		record.kind === 'project' && typeof record.data === 'object'
			? { ...record, data: { ...record.data, title: title.slice(0, 200) } }
			: record,
	);
