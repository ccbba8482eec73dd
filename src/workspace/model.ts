import type { KindName } from './kinds';

/** A record as it is stored: data of one tool in one project. */
export type StoredRecord = {
	project: string;
	kind: KindName;
	/** Format version of `data`. */
	version: number;
	data: unknown;
	/** Raised by every write; tells whether another tab has written in between. */
	revision: number;
	/** ISO 8601, UTC. Shown to people; nothing is decided by it, as clocks can be wrong. */
	updatedAt: string;
};

/** A project as it is stored. Its name is in its record `project`. */
export type StoredProject = {
	id: string;
	/** Given at the first write: tells apart projects of two browsers that bear the same id. */
	origin: string;
	/** Place in the list, counted up. */
	order: number;
	archived: boolean;
	/** Day of the last change, `YYYY-MM-DD`; for the person's eyes. */
	changedOn: string;
	/** An example as it was loaded: nothing of the person's is in it. */
	untouched?: boolean;
};

export type Settings = {
	/** The project this tab works in; stored is the one that was switched to last. */
	currentProject: string;
	/** ISO 8601, UTC; null while there is no backup. */
	lastBackup: string | null;
	/** Whether anything was written after the last backup. */
	changedSinceBackup: boolean;
};

/** What a restore point is about, for the list of them. */
export type RestorePoint = {
	/** Counts up: tells which one is later, whatever the clock says. */
	number: number;
	reason: 'restore' | 'delete' | 'return';
	/** Name of the file or of the project. */
	label: string;
	/** ISO 8601, UTC. */
	at: string;
};

/** The projects as they were, and those that were added just after. */
export type RestorePointContent = {
	projects: StoredProject[];
	records: StoredRecord[];
	added: string[];
	current: string;
};

/** The project of a workspace that has only one. Fixed, so that two fresh tabs meet in the same project. */
export const firstProject = 'project-1';

export const emptySettings: Settings = { currentProject: firstProject, lastBackup: null, changedSinceBackup: false };
