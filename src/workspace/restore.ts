import type { Backup } from './backup';
import type { Choice, ProjectComparison } from './compare';
import { newId } from './keyed';
import { type KindName, kindNames, kinds } from './kinds';
import type { StoredProject, StoredRecord } from './model';
import { addProject, newProjectId, withTitle } from './projects';
import type { Transaction } from './storage';

/** What was chosen for a project of a file; `kinds` are those to take where not all are. */
export type Decision = { choice: Choice; kinds?: readonly KindName[] };
/** By the id of the project in the file. */
export type Decisions = Readonly<Record<string, Decision>>;

/** What a restore does, in the order in which it does it. */
export type RestoreStep =
	| { type: 'add'; from: string; project: Omit<StoredProject, 'order' | 'changedOn'>; records: StoredRecord[] }
	| { type: 'put'; project: string; kind: KindName; data: unknown; updatedAt: string };

/** The choices that the comparison suggests. */
export const suggestedDecisions = (comparisons: readonly ProjectComparison[]): Decisions =>
	Object.fromEntries(comparisons.flatMap(({ id, suggestion }) => (suggestion ? [[id, { choice: suggestion }]] : [])));

/**
 * The steps that bring about what was chosen.
 *
 * Taking a project makes it what it is in the file, for the tools chosen. A record that the file does not have becomes
 * empty and is not removed, so that other tabs can merge with it.
 *
 * @param copyTitle  the title of a project that stands beside the one it came from
 */
export function planRestore(
	backup: Backup,
	comparisons: readonly ProjectComparison[],
	decisions: Decisions,
	copyTitle: (title: string) => string,
): RestoreStep[] {
	const taken = new Set(comparisons.flatMap(({ here }) => (here ? [here.id] : [])));
	const source = (id: string) => backup.projects.find((project) => project.id === id)!;
	const recordsOf = (id: string) => backup.records.filter((record) => record.project === id);
	return comparisons.flatMap((comparison): RestoreStep[] => {
		const { id, here, there } = comparison;
		const decision = Object.hasOwn(decisions, id) ? decisions[id]! : undefined;
		if (!there || !decision || decision.choice === 'keep') return [];
		const { archived, origin } = source(id);
		if (!here) {
			const free = taken.has(id) ? newProjectId() : id;
			return [
				{ type: 'add', from: id, project: { id: free, origin: origin ?? newId(), archived }, records: recordsOf(id) },
			];
		}
		if (decision.choice === 'both') {
			const records = withTitle(recordsOf(id), copyTitle(there.title));
			return [{ type: 'add', from: id, project: { id: newProjectId(), origin: newId(), archived }, records }];
		}
		return comparison.records
			.filter(({ kind, relation }) => relation !== 'same' && (decision.kinds ?? kindNames).includes(kind))
			.map(({ kind, there }) => ({
				type: 'put',
				project: here.id,
				kind,
				data: there?.data ?? kinds[kind].empty(),
				updatedAt: there?.updatedAt ?? backup.source.exportedAt,
			}));
	});
}

/** Carries out the steps; revisions go on from what is stored, so that other tabs notice. */
export async function carryOut(tx: Transaction, steps: readonly RestoreStep[], now: string): Promise<void> {
	for (const step of steps) {
		if (step.type === 'add') {
			await addProject(tx, step.project, step.records, now);
			continue;
		}
		const { project, kind, data, updatedAt } = step;
		const revision = ((await tx.record(project, kind))?.revision ?? 0) + 1;
		await tx.putRecord({ project, kind, version: kinds[kind].version, data, revision, updatedAt });
	}
}
