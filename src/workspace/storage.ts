import type { KindName } from './kinds';
import type { RestorePoint, RestorePointContent, Settings, StoredProject, StoredRecord } from './model';

/** What can be done within one transaction. Only these calls may be awaited in it. */
export interface Transaction {
	record(project: string, kind: KindName): Promise<StoredRecord | undefined>;
	/** Whether the stored record has this revision, told without reading it; 0 means that there is none. */
	isAt(project: string, kind: KindName, revision: number): Promise<boolean>;
	/** The records of a project, or all. */
	records(project?: string): Promise<StoredRecord[]>;
	/** Project and kind of every record. */
	recordKeys(): Promise<[project: string, kind: string][]>;
	putRecord(record: StoredRecord): Promise<void>;
	project(id: string): Promise<StoredProject | undefined>;
	projects(): Promise<StoredProject[]>;
	putProject(project: StoredProject): Promise<void>;
	/** Removes a project with its records. */
	removeProject(id: string): Promise<void>;
	settings(): Promise<Partial<Settings>>;
	putSettings(changed: Partial<Settings>): Promise<void>;
	points(): Promise<RestorePoint[]>;
	pointContent(number: number): Promise<RestorePointContent | undefined>;
	putPoint(point: RestorePoint, content: RestorePointContent): Promise<void>;
	removePoint(number: number): Promise<void>;
	/** The file that is kept up to date. */
	handle(): Promise<FileSystemFileHandle | undefined>;
	putHandle(handle: FileSystemFileHandle | undefined): Promise<void>;
}

/** Where a workspace lives. A transaction happens wholly or not at all. */
export interface Storage {
	/** False when nothing outlives the page. */
	readonly keeps: boolean;
	/** Reads; where nothing was ever written, creates nothing. */
	read<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
	write<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
	/** Removes everything, the database itself included. */
	destroy(): Promise<void>;
}
