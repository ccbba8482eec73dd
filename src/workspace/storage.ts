import type { KindName } from './kinds';
import type { Settings, StoredRecord } from './model';

/** Where a workspace lives. Every call is one transaction: it happens wholly or not at all. */
export interface Storage {
	/** False when nothing outlives the page. */
	readonly keeps: boolean;
	read(): Promise<{ records: StoredRecord[]; settings: Partial<Settings> }>;
	readRecord(project: string, kind: KindName): Promise<StoredRecord | undefined>;
	/** Replaces a record by what `change` makes of the stored one, and returns it. */
	updateRecord(
		project: string,
		kind: KindName,
		change: (stored: StoredRecord | undefined) => StoredRecord,
	): Promise<StoredRecord>;
	writeSettings(settings: Partial<Settings>): Promise<void>;
	/** Replaces all records at once. */
	replaceAll(records: readonly StoredRecord[], settings: Partial<Settings>): Promise<void>;
	/** Removes everything, the database itself included. */
	destroy(): Promise<void>;
}

const keyOf = (project: string, kind: KindName) => `${project} ${kind}`;

/** Keeps everything in memory: for browsers that block storage. Nothing survives the page. */
export function memoryStorage(): Storage {
	let records = new Map<string, StoredRecord>();
	let settings: Partial<Settings> = {};
	return {
		keeps: false,
		read: async () => ({ records: [...records.values()], settings }),
		readRecord: async (project, kind) => records.get(keyOf(project, kind)),
		async updateRecord(project, kind, change) {
			const record = change(records.get(keyOf(project, kind)));
			records.set(keyOf(project, kind), record);
			return record;
		},
		async writeSettings(changed) {
			settings = { ...settings, ...changed };
		},
		async replaceAll(replacement, changed) {
			records = new Map(replacement.map((record) => [keyOf(record.project, record.kind), record]));
			settings = { ...settings, ...changed };
		},
		async destroy() {
			records = new Map();
			settings = {};
		},
	};
}
