import { writeFileSync } from 'node:fs';
import { expect, languages, type loadExample, openTool, saved, test } from './lib/site';

const [german] = languages;

const backup = (overrides: object) =>
	JSON.stringify({
		type: 'naechster-markt/workspace',
		version: 1,
		source: { site: 'Test', appVersion: '0', exportedAt: '2026-01-01T00:00:00.000Z' },
		currentProject: 'project-1',
		projects: [{ id: 'project-1', records: {} }],
		...overrides,
	});

const badFiles = [
	{ name: 'cut off', text: backup({}).slice(0, -20), says: { de: 'lässt sich nicht lesen', en: 'cannot be read' } },
	{
		name: 'not from here',
		text: '{"type":"something"}',
		says: { de: 'stammt nicht aus diesen Werkzeugen', en: 'does not come from these tools' },
	},
	{ name: 'newer', text: backup({ version: 99 }), says: { de: 'neueren Fassung', en: 'newer version' } },
	{
		name: 'damaged',
		text: backup({
			projects: [
				{
					id: 'project-1',
					records: {
						'competence-profile': {
							version: 1,
							updatedAt: '2026-01-01T00:00:00.000Z',
							data: { competences: { drehen: 7 }, standards: [], remarks: '' },
						},
					},
				},
			],
		}),
		says: { de: 'ist beschädigt', en: 'is damaged' },
	},
	{
		name: 'hostile',
		text: backup({}).replace('"records":{}', '"records":{"__proto__":{"x":1}}'),
		says: { de: 'unzulässige Einträge', en: 'inadmissible entries' },
	},
];

for (const language of languages) {
	const { words, locale } = language;
	for (const bad of badFiles) {
		test(`${locale}: a backup that is ${bad.name} changes nothing and says why`, async ({ page }, info) => {
			await openTool(page, language, 'vorhaben');
			await page.getByLabel(words.firm, { exact: true }).fill('Bleibt stehen');
			await saved(page);
			const file = info.outputPath('backup.json');
			writeFileSync(file, bad.text);
			await page.getByLabel(words.restoreFile).setInputFiles(file);
			const notice = page.getByRole('alert');
			await expect(notice).toContainText(bad.says[locale]);
			await expect(notice).toContainText('backup.json');
			await expect(page.getByRole('dialog')).toBeHidden();
			await page.reload();
			await expect(page.getByLabel(words.firm, { exact: true })).toHaveValue('Bleibt stehen');
		});
	}

	test(`${locale}: without IndexedDB the tools work and say that nothing is kept`, async ({ page }) => {
		await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'indexedDB'));
		await page.addInitScript(() =>
			Object.defineProperty(globalThis, 'indexedDB', { value: undefined, configurable: true }),
		);
		await openTool(page, language, 'kompetenzprofil');
		await expect(page.getByText(words.memoryOnly)).toBeVisible();
		await page.getByLabel(words.searchProcess).fill(words.forging);
		await page.getByLabel(words.searchProcess).press('Enter');
		await expect(page.locator('.profile-panel')).toContainText(words.forging);
		await expect(page.getByText(words.memoryOnly)).toBeVisible();
		const waiting = page.waitForEvent('download');
		await page.getByRole('button', { name: words.saveBackup }).click();
		expect((await waiting).suggestedFilename()).toMatch(/\.json$/);
	});
}

test('blocked storage is said, and the tools still work', async ({ page }) => {
	await page.addInitScript(() => {
		IDBFactory.prototype.open = () => {
			throw new DOMException('blocked', 'SecurityError');
		};
		IDBFactory.prototype.databases = () => Promise.reject(new DOMException('blocked', 'SecurityError'));
	});
	await openTool(page, german, 'kompetenzprofil');
	await expect(page.getByText(german.words.memoryOnly)).toBeVisible();
	await loadExampleInMemory(page);
	await expect(page.locator('.profile-panel .entry-list > li')).not.toHaveCount(0);
});

async function loadExampleInMemory(page: Parameters<typeof loadExample>[0]) {
	await page.locator('.example-picker select').selectOption({ index: 1 });
	await page.locator('.example-flag').waitFor();
}

test('a full disk is said, and the backup still holds everything', async ({ page }) => {
	await openTool(page, german, 'kompetenzprofil');
	await page.evaluate(() => {
		IDBObjectStore.prototype.put = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
	await page.getByLabel(german.words.remarks).fill('nicht verlieren');
	await expect(page.locator('.save-failed')).toBeVisible();
	await expect(page.getByLabel(german.words.remarks)).toHaveValue('nicht verlieren');
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name: german.words.saveBackup }).click();
	const stream = await (await waiting).createReadStream();
	const chunks: Buffer[] = [];
	for await (const chunk of stream) chunks.push(chunk as Buffer);
	expect(Buffer.concat(chunks).toString('utf8')).toContain('nicht verlieren');
});

test('two tabs never overwrite each other', async ({ page, context }) => {
	await openTool(page, german, 'kompetenzprofil');
	const other = await context.newPage();
	await openTool(other, german, 'kompetenzprofil');
	const add = async (tab: typeof page, name: string) => {
		await tab.getByLabel(german.words.searchProcess).fill(name);
		await tab.getByLabel(german.words.searchProcess).press('Enter');
	};
	await Promise.all([add(page, 'Tiefziehen'), add(other, 'Schleifen')]);
	for (const tab of [page, other]) {
		await expect(tab.locator('.profile-panel')).toContainText('Tiefziehen');
		await expect(tab.locator('.profile-panel')).toContainText('Schleifen');
	}
	// Undo takes back one's own change only.
	await page.getByRole('button', { name: german.words.undo }).click();
	await expect(page.locator('.profile-panel')).not.toContainText('Tiefziehen');
	await expect(other.locator('.profile-panel')).not.toContainText('Tiefziehen');
	await expect(other.locator('.profile-panel')).toContainText('Schleifen');
	await page.reload();
	await expect(page.locator('.profile-panel')).toContainText('Schleifen');
});

test('an example opens beside work, and one click leads back', async ({ page }) => {
	await openTool(page, german, 'kompetenzprofil');
	await page.getByLabel(german.words.remarks).fill('meine Arbeit');
	await saved(page);
	await page.locator('.example-picker select').selectOption({ index: 1 });
	await expect(page.locator('.example-flag')).toBeVisible();
	await expect(page.getByLabel(german.words.remarks)).not.toHaveValue('meine Arbeit');
	await expect(page.locator('.project-switch option')).toHaveCount(2);
	await page.getByRole('button', { name: /^Zurück zu / }).click();
	await expect(page.getByLabel(german.words.remarks)).toHaveValue('meine Arbeit');
	await expect(page.locator('.example-flag')).toHaveCount(0);
});

test('looking around stores nothing', async ({ page }) => {
	for (const tool of ['kompetenzprofil', 'marktfit', 'vorhaben'] as const) await openTool(page, german, tool);
	expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
});

test('a damaged record is left alone and said', async ({ page }) => {
	await openTool(page, german, 'kompetenzprofil');
	await page.getByLabel(german.words.remarks).fill('x');
	await saved(page);
	await page.evaluate(
		() =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open('workspace:/');
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const store = opening.result.transaction('records', 'readwrite').objectStore('records');
					store.put({
						project: 'project-1',
						kind: 'competence-profile',
						version: 1,
						data: { competences: 'kaputt' },
						revision: 7,
						updatedAt: '',
					});
					store.transaction.oncomplete = () => {
						opening.result.close();
						resolve();
					};
				};
			}),
	);
	await page.reload();
	await expect(page.getByRole('alert')).toContainText('beschädigt');
	// No form is offered that would promise to save, and what is stored stays as it is.
	await expect(page.getByLabel(german.words.remarks)).toHaveCount(0);
	await openTool(page, german, 'vorhaben');
	await page.getByLabel(german.words.firm, { exact: true }).fill('anderes geht weiter');
	await saved(page);
	await openTool(page, german, 'kompetenzprofil');
	await expect(page.getByRole('alert')).toContainText('beschädigt');
});
