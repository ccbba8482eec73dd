import type { Page } from '@playwright/test';

export type Stored = { project: string; kind: string; data: unknown };

/** The records in the site's database, read past its code; nothing while there is no database. */
export const storedRecords = (page: Page): Promise<Stored[]> => storedIn<Stored>(page, 'records');

/** Values of the settings in the site's database: the day of the last backup, the current project. */
export const storedSettings = (page: Page): Promise<unknown[]> => storedIn<unknown>(page, 'settings');

const storedIn = <T>(page: Page, store: string): Promise<T[]> =>
	page.evaluate(async (store) => {
		const name = 'workspace:/';
		// Opening a database that does not exist would make one.
		if (!(await indexedDB.databases()).some((database) => database.name === name)) return [];
		return new Promise<T[]>((resolve, reject) => {
			const opening = indexedDB.open(name);
			opening.onerror = () => reject(opening.error);
			opening.onsuccess = () => {
				const all = opening.result.transaction(store).objectStore(store).getAll();
				all.onsuccess = () => {
					opening.result.close();
					resolve(all.result);
				};
			};
		});
	}, store);
