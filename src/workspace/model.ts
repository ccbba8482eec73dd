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
	/** ISO 8601, UTC. */
	updatedAt: string;
};

export type Settings = {
	currentProject: string;
	/** ISO 8601, UTC; null while there is no backup. */
	lastBackup: string | null;
	/** Whether anything was written after the last backup. */
	changedSinceBackup: boolean;
};

/** The project of a workspace that has only one. Fixed, so that two fresh tabs meet in the same project. */
export const firstProject = 'project-1';

export const emptySettings: Settings = { currentProject: firstProject, lastBackup: null, changedSinceBackup: false };
