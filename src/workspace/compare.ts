import type { Backup, BackupProject } from './backup';
import { type KindName, kindNames, kinds, readRecord } from './kinds';
import { sameJson } from './merge';
import type { StoredProject, StoredRecord } from './model';
import { recordOf } from './project-records';
import { namesOf } from './projects';

/** How a record here and the one in a file relate. Which is newer is what the clocks said, not more. */
export type Relation = 'same' | 'newerHere' | 'newerThere' | 'different' | 'onlyHere' | 'onlyThere';

export type RecordComparison = {
	kind: KindName;
	relation: Relation;
	/** What is here; unreadable data are not shown and count as different. */
	here?: StoredRecord;
	there?: StoredRecord;
};

/** What to do with a project of the file: leave what is here, put the file's in its place, or have it beside it. */
export type Choice = 'keep' | 'take' | 'both';

export type ProjectSide = { id: string; firm: string; title: string; example: boolean };

export type ProjectComparison = {
	/** Of the file; of the project here where the file does not have it. */
	id: string;
	here?: ProjectSide;
	there?: ProjectSide;
	records: RecordComparison[];
	/** What is safe to choose unasked; undefined where there is nothing to choose. */
	suggestion?: Choice;
};

/** What is here: the projects with their records. */
export type Contents = { projects: readonly StoredProject[]; records: readonly StoredRecord[] };

/**
 * Sets a backup against what is here, project by project.
 *
 * Two projects are the same when they bear the same id and come from the same browser; files of the first format do not
 * say where they come from, so there the firm's name has to be the same too.
 */
export function compareBackup(backup: Backup, here: Contents): ProjectComparison[] {
	const of = (id: string, records: readonly StoredRecord[]) => records.filter((record) => record.project === id);
	const matched = new Set<string>();
	const fromFile = backup.projects.map((project): ProjectComparison => {
		const theirs = of(project.id, backup.records);
		const own = here.projects.find(({ id }) => id === project.id);
		const mine = own ? of(own.id, here.records) : [];
		if (!own || !isSameProject(project, theirs, own, mine)) {
			const records = theirs.map((there) => ({ kind: there.kind, relation: 'onlyThere' as const, there }));
			return { id: project.id, there: sideOf(project.id, theirs), records, suggestion: 'take' };
		}
		matched.add(own.id);
		const records = kindNames.flatMap((kind) => compareRecords(kind, recordOf(mine, kind), recordOf(theirs, kind)));
		return {
			id: project.id,
			here: sideOf(own.id, mine),
			there: sideOf(project.id, theirs),
			records,
			suggestion: suggest(records),
		};
	});
	const onlyHere = here.projects
		.filter(({ id }) => !matched.has(id))
		.map(({ id }): ProjectComparison => {
			const mine = of(id, here.records);
			return {
				id,
				here: sideOf(id, mine),
				records: mine.map((record) => ({ kind: record.kind, relation: 'onlyHere', here: record })),
			};
		});
	return [...fromFile, ...onlyHere];
}

function sideOf(id: string, records: readonly StoredRecord[]): ProjectSide {
	return { id, ...namesOf(recordOf(records, 'project')?.data) };
}

function isSameProject(
	project: BackupProject,
	theirs: readonly StoredRecord[],
	own: StoredProject,
	mine: readonly StoredRecord[],
): boolean {
	if (project.origin) return project.origin === own.origin;
	return sideOf('', theirs).firm === sideOf('', mine).firm;
}

function compareRecords(
	kind: KindName,
	here: StoredRecord | undefined,
	there: StoredRecord | undefined,
): RecordComparison[] {
	const read = here && readRecord(kind, here.version, here.data);
	const mine = read?.ok ? read.data : undefined;
	const empty = kinds[kind].empty();
	const nothingHere = !here || sameJson(mine, empty);
	const nothingThere = !there || sameJson(there.data, empty);
	if (nothingHere && nothingThere) return [];
	const shown = mine === undefined ? {} : { here: { ...here!, data: mine } };
	if (nothingThere) return [{ kind, relation: 'onlyHere', ...shown }];
	if (nothingHere) return [{ kind, relation: 'onlyThere', there }];
	if (sameJson(mine, there.data)) return [{ kind, relation: 'same', ...shown, there }];
	const later = Date.parse(there.updatedAt) - Date.parse(here.updatedAt);
	const relation = mine === undefined || !later ? 'different' : later > 0 ? 'newerThere' : 'newerHere';
	return [{ kind, relation, ...shown, there }];
}

/** Takes only what takes nothing away, and leaves only what the file would not add to; otherwise both. */
function suggest(records: readonly RecordComparison[]): Choice | undefined {
	const every = (...relations: Relation[]) => records.every(({ relation }) => relations.includes(relation));
	if (every('same')) return undefined;
	if (every('same', 'newerHere', 'onlyHere')) return 'keep';
	if (every('same', 'newerThere', 'onlyThere')) return 'take';
	return 'both';
}
