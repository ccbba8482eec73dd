import type { Page } from '@playwright/test';

export type Stored = { project: string; kind: string; data: unknown };

/** Everything that is in the site's database, read past its code; nothing while there is no database. */
export const storedRecords = (page: Page): Promise<Stored[]> =>
	page.evaluate(async () => {
		const name = 'workspace:/';
		// Opening a database that does not exist would make one.
		if (!(await indexedDB.databases()).some((database) => database.name === name)) return [];
		return new Promise<Stored[]>((resolve, reject) => {
			const opening = indexedDB.open(name);
			opening.onerror = () => reject(opening.error);
			opening.onsuccess = () => {
				const all = opening.result.transaction('records').objectStore('records').getAll();
				all.onsuccess = () => {
					opening.result.close();
					resolve(all.result);
				};
			};
		});
	});
