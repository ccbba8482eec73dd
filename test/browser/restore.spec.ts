import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, type Language, languages, loadExample, openTool, saved, test, violations } from './lib/site';

const words = {
	de: {
		keep: 'Behalten, was hier ist',
		take: 'Den Stand der Datei übernehmen',
		both: /^Beides behalten/,
		newerHere: 'hier neuer',
		takeProfile: 'Kompetenzprofil aus der Datei übernehmen',
		lock: 'Mit Kennwort sichern',
		first: 'Kennwort für die Datei',
		second: 'Kennwort wiederholen',
		passphrase: 'Kennwort',
		open: 'Öffnen',
		wrong: /Das Kennwort passt nicht/,
		checksum: /Die Prüfsumme stimmt nicht/,
		return: /^Dorthin zurück: .*b\.json/,
		undone: 'Der vorherige Stand ist wieder da.',
		empty: /: leer/,
		fromBackup: '(aus Sicherung)',
		differs: 'hier und in der Datei verschieden',
	},
	en: {
		keep: 'Keep what is here',
		take: 'Take the state of the file',
		both: /^Keep both/,
		newerHere: 'newer here',
		takeProfile: 'Take Competence profile from the file',
		lock: 'Back up with a passphrase',
		first: 'Passphrase for the file',
		second: 'Repeat the passphrase',
		passphrase: 'Passphrase',
		open: 'Open',
		wrong: /The passphrase does not fit/,
		checksum: /its checksum is wrong/,
		return: /^Return to it: .*b\.json/,
		undone: 'The previous state is back.',
		empty: /: empty/,
		fromBackup: '(from backup)',
		differs: 'different here and in the file',
	},
} as const;

/** A file as it was saved, under a name of its own. */
async function download(page: Page, save: () => Promise<void>, path: string): Promise<string> {
	const waiting = page.waitForEvent('download');
	await save();
	await (await waiting).saveAs(path);
	return path;
}

/** Work, its backup, and a later change of the profile. */
async function changedSince(page: Page, language: Language, path: string): Promise<string> {
	const { words: site } = language;
	await openTool(page, language, 'vorhaben');
	await page.getByLabel(site.firm, { exact: true }).fill('Stanzwerk');
	await saved(page);
	await openTool(page, language, 'kompetenzprofil');
	await page.getByLabel(site.remarks).fill('vorher');
	await saved(page);
	await openTool(page, language, 'vorhaben');
	const file = await download(
		page,
		() => page.locator('.backup-panel').getByRole('button', { name: site.saveBackup, exact: true }).click(),
		path,
	);
	await openTool(page, language, 'kompetenzprofil');
	await page.getByLabel(site.remarks).fill('nachher');
	await saved(page);
	await openTool(page, language, 'vorhaben');
	return file;
}

for (const language of languages) {
	const { locale, words: site } = language;
	const own = words[locale];
	const remarks = async (page: Page) => {
		await openTool(page, language, 'kompetenzprofil');
		const text = await page.getByLabel(site.remarks).inputValue();
		await openTool(page, language, 'vorhaben');
		return text;
	};

	test(`${locale}: the preview tells what differs, and nothing is replaced unasked`, async ({ page }, info) => {
		const file = await changedSince(page, language, info.outputPath('b.json'));
		const dialog = page.getByRole('dialog');
		const restore = async (choice: RegExp | string | undefined) => {
			await page.getByLabel(site.restoreFile).setInputFiles(file);
			await expect(dialog).toContainText(own.differs);
			await expect(dialog).toContainText(own.newerHere);
			if (choice) await dialog.getByRole('radio', { name: choice }).check();
			else expect(await violations(page)).toEqual([]);
			await dialog.getByRole('button', { name: site.restoreNow, exact: true }).click();
			await expect(page.getByText(site.restored)).toBeVisible();
		};

		// What is newer here stays without a choice.
		await restore(undefined);
		expect(await remarks(page)).toBe('nachher');

		await restore(own.both);
		await expect(page.locator('.project-switch option')).toHaveCount(2);
		await expect(page.locator('.project-list')).toContainText(own.fromBackup);
		await page.locator('.restore-panel').getByRole('button', { name: site.bringBack }).click();
		await expect(page.locator('.project-switch option')).toHaveCount(0);

		await restore(own.take);
		expect(await remarks(page)).toBe('vorher');
		// The restore point outlasts the page.
		await page.locator('.restore-points').getByRole('button', { name: own.return }).first().click();
		await expect(page.locator('.restore-panel').getByText(own.undone)).toBeVisible();
		expect(await remarks(page)).toBe('nachher');
		expect(await violations(page)).toEqual([]);
	});

	test(`${locale}: single tools can be left as they are`, async ({ page }, info) => {
		const file = await changedSince(page, language, info.outputPath('b.json'));
		await page.getByLabel(site.firm, { exact: true }).fill('Stanzwerk Lenne');
		await saved(page);
		await page.getByLabel(site.restoreFile).setInputFiles(file);
		const dialog = page.getByRole('dialog');
		await dialog.getByRole('radio', { name: own.take }).check();
		await dialog.getByRole('checkbox', { name: own.takeProfile }).uncheck();
		await dialog.getByRole('button', { name: site.restoreNow, exact: true }).click();
		await expect(page.getByLabel(site.firm, { exact: true })).toHaveValue('Stanzwerk');
		expect(await remarks(page)).toBe('nachher');
	});

	test(`${locale}: a backup with a passphrase opens with it alone`, async ({ page }, info) => {
		await openTool(page, language, 'vorhaben');
		await loadExample(page);
		const firm = await page.getByLabel(site.firm, { exact: true }).inputValue();
		const dialog = page.getByRole('dialog');
		const file = await download(
			page,
			async () => {
				await page.getByRole('button', { name: own.lock }).click();
				expect(await violations(page)).toEqual([]);
				await dialog.getByLabel(own.first).fill('zu kurz');
				await dialog.getByRole('button', { name: site.saveBackup }).click();
				await expect(dialog.getByRole('alert')).not.toBeEmpty();
				await dialog.getByLabel(own.first).fill('Größe der Presse');
				await dialog.getByLabel(own.second).fill('Größe der Presse');
				await dialog.getByRole('button', { name: site.saveBackup }).click();
			},
			info.outputPath('b.json'),
		);
		expect(readFileSync(file, 'utf8')).not.toContain(firm);
		await page.getByRole('button', { name: site.deleteAll }).click();
		await page.getByRole('button', { name: site.deleteNow }).click();
		await expect(page.getByText(site.deleted)).toBeVisible();

		await page.getByLabel(site.restoreFile).setInputFiles(file);
		await dialog.getByLabel(own.passphrase).fill('Größe der Prese');
		await dialog.getByRole('button', { name: own.open }).click();
		await expect(dialog.getByRole('alert')).toContainText(own.wrong);
		await dialog.getByLabel(own.passphrase).fill('Größe der Presse');
		await dialog.getByLabel(own.passphrase).press('Enter');
		await dialog.getByRole('button', { name: site.restoreNow, exact: true }).click();
		await expect(page.getByLabel(site.firm, { exact: true })).toHaveValue(firm);
	});

	test(`${locale}: a backup that was altered is refused for its checksum`, async ({ page }, info) => {
		const file = await changedSince(page, language, info.outputPath('b.json'));
		writeFileSync(file, readFileSync(file, 'utf8').replace('"vorher"', '"gefälscht"'));
		await page.getByLabel(site.restoreFile).setInputFiles(file);
		await expect(page.getByRole('alert')).toContainText(own.checksum);
		await expect(page.getByRole('dialog')).toHaveCount(0);
		expect(await remarks(page)).toBe('nachher');
	});

	test(`${locale}: delete everything leaves nothing, and shows where it looked`, async ({ page, context }) => {
		await openTool(page, language, 'vorhaben');
		await loadExample(page);
		const other = await context.newPage();
		await openTool(other, language, 'kompetenzprofil');
		await page.evaluate(async () => {
			await (await caches.open(`workbox-precache-v2-${location.origin}/`)).put('/x', new Response('x'));
			localStorage.setItem('starlight-theme', 'dark');
		});
		await page.getByRole('button', { name: site.deleteAll }).click();
		await page.getByRole('button', { name: site.deleteNow }).click();
		await expect(page.getByText(site.deleted)).toBeVisible();
		await expect(page.locator('.erase-panel li').filter({ hasText: own.empty })).toHaveCount(5);
		expect(await violations(page)).toEqual([]);
		const left = await page.evaluate(async () => [
			(await indexedDB.databases()).length,
			(await caches.keys()).length,
			(await navigator.serviceWorker.getRegistrations()).length,
			localStorage.length,
			sessionStorage.length,
		]);
		expect(left).toEqual([0, 0, 0, 0, 0]);
		await expect(other.locator('.save-empty')).toBeVisible();
	});
}

test('a file is kept up to date in place, from page to page', async ({ page }) => {
	const [german] = languages;
	// The browser's window for choosing a file cannot be operated here: a file of the browser's own stands in for it.
	await page.addInitScript(() => {
		Object.assign(globalThis, {
			showSaveFilePicker: async () =>
				(await navigator.storage.getDirectory()).getFileHandle('sicherung.json', { create: true }),
		});
	});
	const content = () =>
		page.evaluate(async () => {
			const handle = await (await navigator.storage.getDirectory()).getFileHandle('sicherung.json');
			return (await handle.getFile()).text();
		});
	await openTool(page, german, 'vorhaben');
	await page.getByLabel('Betrieb', { exact: true }).fill('Gießerei');
	await saved(page);
	await page.getByRole('button', { name: 'Datei laufend aktuell halten' }).click();
	await expect(page.locator('.workspace-bar .linked-current')).toContainText('sicherung.json');
	expect(await content()).toContain('"firm": "Gießerei"');
	await openTool(page, german, 'kompetenzprofil');
	await page.getByLabel(german.words.remarks).fill('Sandguss');
	await expect.poll(content, { timeout: 10_000 }).toContain('Sandguss');
	await expect(page.locator('.workspace-bar')).toContainText('Sicherung aktuell');
});
