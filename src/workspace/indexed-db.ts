import { type DBSchema, deleteDB, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { databaseName } from './exists';
import { newId } from './keyed';
import { emptyState, memoryTransaction } from './memory-storage';
import type { RestorePoint, RestorePointContent, Settings, StoredProject, StoredRecord } from './model';
import type { Storage, Transaction } from './storage';
import { DatabaseHeld } from './trouble';

interface Schema extends DBSchema {
	records: { key: [string, string]; value: StoredRecord; indexes: { revision: [string, string, number] } };
	projects: { key: string; value: StoredProject };
	settings: { key: keyof Settings; value: Settings[keyof Settings] };
	points: { key: number; value: RestorePoint };
	pointContents: { key: number; value: RestorePointContent };
	handles: { key: string; value: FileSystemFileHandle };
}
type StoreName = 'records' | 'projects' | 'settings' | 'points' | 'pointContents' | 'handles';

export const databaseVersion = 2;
const stores: StoreName[] = ['records', 'projects', 'settings', 'points', 'pointContents', 'handles'];

/** How long other tabs may take to make way. */
const patience = 3000;

/** Brings a database up to date, step by step. */
async function upgrade(
	db: IDBPDatabase<Schema>,
	from: number,
	tx: IDBPTransaction<Schema, StoreName[], 'versionchange'>,
): Promise<void> {
	if (from < 1) {
		db.createObjectStore('records', { keyPath: ['project', 'kind'] });
		db.createObjectStore('settings');
	}
	if (from < 2) {
		const projects = db.createObjectStore('projects', { keyPath: 'id' });
		db.createObjectStore('points', { keyPath: 'number' });
		db.createObjectStore('pointContents');
		db.createObjectStore('handles');
		const records = tx.objectStore('records');
		records.createIndex('revision', ['project', 'kind', 'revision']);
		const ids = [...new Set((await records.getAllKeys()).map(([project]) => project))];
		for (const [order, id] of ids.entries())
			await projects.put({ id, origin: newId(), order: order + 1, archived: false, changedOn: '' });
	}
}

/** All records of a project; lists come after texts in the order of keys. */
const ofProject = (id: string) => IDBKeyRange.bound([id], [id, []]);

type Mode = 'readonly' | 'readwrite';

function databaseTransaction(tx: IDBPTransaction<Schema, StoreName[], Mode>): Transaction {
	const store = <N extends StoreName>(name: N) =>
		(tx as IDBPTransaction<Schema, StoreName[], 'readwrite'>).objectStore(name);
	return {
		record: (project, kind) => store('records').get([project, kind]),
		async isAt(project, kind, revision) {
			const records = store('records');
			if (revision === 0) return (await records.getKey([project, kind])) === undefined;
			return (await records.index('revision').getKey([project, kind, revision])) !== undefined;
		},
		records: (project) => store('records').getAll(project === undefined ? undefined : ofProject(project)),
		recordKeys: () => store('records').getAllKeys(),
		putRecord: async (record) => void (await store('records').put(record)),
		project: (id) => store('projects').get(id),
		projects: () => store('projects').getAll(),
		putProject: async (project) => void (await store('projects').put(project)),
		async removeProject(id) {
			await store('projects').delete(id);
			await store('records').delete(ofProject(id));
		},
		async settings() {
			const [keys, values] = await Promise.all([store('settings').getAllKeys(), store('settings').getAll()]);
			return Object.fromEntries(keys.map((key, i) => [key, values[i]]));
		},
		async putSettings(changed) {
			for (const [key, value] of Object.entries(changed) as [keyof Settings, Settings[keyof Settings]][])
				await store('settings').put(value, key);
		},
		points: () => store('points').getAll(),
		pointContent: (number) => store('pointContents').get(number),
		async putPoint(point, content) {
			await store('points').put(point);
			await store('pointContents').put(content, point.number);
		},
		async removePoint(number) {
			await store('points').delete(number);
			await store('pointContents').delete(number);
		},
		handle: () => store('handles').get('backup'),
		async putHandle(handle) {
			if (handle) await store('handles').put(handle, 'backup');
			else await store('handles').delete('backup');
		},
	};
}

/** Waits for the work and for the transaction to end; where the work fails, nothing of it is kept. */
async function finish<T>(tx: { done: Promise<void>; abort(): void }, work: Promise<T>): Promise<T> {
	const aborting = work.catch((error: unknown) => {
		try {
			tx.abort();
		} catch {
			// It has ended by itself already.
		}
		throw error;
	});
	const [result] = await Promise.all([aborting, tx.done]);
	return result;
}

/**
 * The workspace in the browser's database.
 *
 * The database is created by the first write, not by looking: whoever only reads pages stores nothing.
 *
 * @throws  from any call when the browser blocks storage, the quota is used up, the database is damaged, written by a
 * newer version of the site, or held by an older one; see trouble.ts
 */
export function indexedDbStorage(sitePath: string): Storage {
	const name = databaseName(sitePath);
	let database: Promise<IDBPDatabase<Schema>> | undefined;

	const forget = () => {
		database = undefined;
	};
	const connect = () =>
		new Promise<IDBPDatabase<Schema>>((resolve, reject) => {
			let gaveUp = false;
			const opening = openDB<Schema>(name, databaseVersion, {
				upgrade: (db, from, _to, tx) => void upgrade(db, from, tx).catch(() => tx.abort()),
				blocked: () =>
					setTimeout(() => {
						gaveUp = true;
						reject(new DatabaseHeld('another tab holds the database'));
					}, patience),
				// Another tab deletes the database or opens a newer version: make way, reconnect at the next call.
				blocking: (_current, _next, event) => {
					(event.target as IDBDatabase).close();
					forget();
				},
				terminated: forget,
			});
			opening.then((db) => (gaveUp ? db.close() : resolve(db)), reject);
		});
	const open = (): Promise<IDBPDatabase<Schema>> => {
		if (!database) {
			database = connect();
			database.catch(forget);
		}
		return database;
	};
	const exists = async () => {
		// A browser that does not tell which databases there are is asked by opening.
		if (database || typeof indexedDB.databases !== 'function') return true;
		return (await indexedDB.databases()).some((entry) => entry.name === name);
	};
	const run = async <T>(mode: Mode, work: (tx: Transaction) => Promise<T>): Promise<T> => {
		const tx = (await open()).transaction(stores, mode);
		return finish(tx, work(databaseTransaction(tx)));
	};

	return {
		keeps: true,
		read: async (work) => ((await exists()) ? run('readonly', work) : work(memoryTransaction(emptyState()))),
		write: (work) => run('readwrite', work),
		async destroy() {
			(await database?.catch(() => undefined))?.close();
			forget();
			await new Promise<void>((resolve, reject) => {
				const timer = setTimeout(() => reject(new DatabaseHeld('another tab holds the database')), patience);
				deleteDB(name)
					.then(resolve, reject)
					.finally(() => clearTimeout(timer));
			});
		},
	};
}
