import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { chromiumArguments, findChromium } from '../../scripts/chromium.mjs';
import { expect, languages, openTool, saved, test } from './lib/site';
import { storedRecords } from './lib/stored';

const [german] = languages;
const remarks = (page: Page) => page.getByLabel(german.words.remarks);

/** Numbers of 0 up to 1, the same ones for the same seed. */
function seeded(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}

test('500 edits in three tabs end in the same state in all of them, and nothing is lost', async ({ page, context }) => {
	test.setTimeout(180_000);
	const tabs = [page, await context.newPage(), await context.newPage()];
	for (const tab of tabs) await openTool(tab, german, 'kompetenzprofil');
	const random = seeded(4711);
	// Every tab works on levels of its own and on one text that all of them write; the rest of the page is not needed.
	const groups = await page.locator('.pick-group summary').allTextContents();
	const open = Array.from({ length: 3 }, (_, tab) => groups.findIndex((_name, i) => i % 3 === tab && i >= 3));
	for (const [i, tab] of tabs.entries()) await tab.locator('.pick-group summary').nth(open[i]!).click();
	const plan = tabs.map(() => [] as { what: 'toggle' | 'text'; which: number; wait: number }[]);
	for (let n = 0; n < 500; n++)
		plan[Math.floor(random() * 3)]!.push({
			what: random() < 0.8 ? 'toggle' : 'text',
			which: Math.floor(random() * 100),
			wait: Math.floor(random() * 12),
		});
	// The edits run within the pages, at the speed of a machine and all at once.
	const added = await Promise.all(
		tabs.map((tab, i) =>
			tab.evaluate(
				async ({ edits, tab }) => {
					const names = new Set<string>();
					const field = document.querySelector<HTMLTextAreaElement>('.tool textarea')!;
					for (const { what, which, wait } of edits) {
						const buttons = [
							...document.querySelectorAll<HTMLButtonElement>('.pick-group[open] .entry-list button:not(:disabled)'),
						];
						const button = buttons[which % Math.max(1, buttons.length)];
						if (what === 'toggle' && button) {
							names.add(button.getAttribute('aria-label') ?? button.textContent ?? '');
							button.click();
						} else {
							field.value = `Tab ${tab}: ${which}`;
							field.dispatchEvent(new Event('input', { bubbles: true }));
						}
						await new Promise((resolve) => setTimeout(resolve, wait));
					}
					return names.size;
				},
				{ edits: plan[i]!, tab: i },
			),
		),
	);
	expect(added.every((n) => n > 0)).toBe(true);
	for (const tab of tabs) await saved(tab);
	const state = (tab: Page) =>
		tab.evaluate(() => ({
			text: document.querySelector<HTMLTextAreaElement>('.tool textarea')!.value,
			entries: [...document.querySelectorAll('.profile-panel .entry-list > li')].map((li) => li.textContent).sort(),
		}));
	await expect.poll(async () => JSON.stringify(await state(tabs[1]!))).toBe(JSON.stringify(await state(page)));
	await expect.poll(async () => JSON.stringify(await state(tabs[2]!))).toBe(JSON.stringify(await state(page)));
	const profile = (await storedRecords(page)).find(({ kind }) => kind === 'competence-profile')!.data as {
		competences: Record<string, number>;
		remarks: string;
	};
	const { text, entries } = await state(page);
	expect(profile.remarks).toBe(text);
	expect(Object.keys(profile.competences)).toHaveLength(entries.length);
	await page.reload();
	await remarks(page).waitFor();
	expect(await state(page)).toEqual({ text, entries });
});

test('projects in two tabs: each keeps its own; what happens to it elsewhere is told', async ({ page, context }) => {
	await openTool(page, german, 'vorhaben');
	const create = async (firm: string) => {
		await page.locator('.project-list').getByText('Neues Vorhaben').click();
		await page.locator('.project-list').getByLabel('Name des Betriebs').fill(firm);
		await page.locator('.project-list').getByRole('button', { name: 'Anlegen' }).click();
		await expect(page.getByLabel('Betrieb', { exact: true })).toHaveValue(firm);
	};
	await create('Stanzwerk');
	await create('Gießerei');
	const other = await context.newPage();
	await openTool(other, german, 'kompetenzprofil');
	await remarks(other).fill('Sandguss');
	await saved(other);
	// Switching here leaves the other tab where it is, on its next page too.
	await page.locator('.project-list').getByRole('button', { name: 'Stanzwerk öffnen' }).click();
	await openTool(other, german, 'marktfit');
	await expect(other.locator('.project-switch select')).toHaveValue(/.+/);
	await expect(other.locator('.project-switch option:checked')).toHaveText('Gießerei');
	// A new name is followed; a deletion is told.
	await page.locator('.project-list').getByRole('button', { name: 'Gießerei umbenennen' }).click();
	await page.locator('.project-list').getByLabel('Name des Betriebs').first().fill('Gießerei Volme');
	await page.locator('.project-list').getByRole('button', { name: 'Übernehmen' }).click();
	await expect(other.locator('.project-switch option:checked')).toHaveText('Gießerei Volme');
	await page.locator('.project-list').getByRole('button', { name: 'Gießerei Volme löschen' }).click();
	await expect(other.locator('.bar-notice')).toContainText('„Gießerei Volme“ wurde in einem anderen Tab gelöscht');
	await expect(other.locator('.project-switch')).toContainText('Stanzwerk');
});

test('an older version of the site that holds the database is said, and nothing is lost', async ({ page, context }) => {
	const old = await context.newPage();
	await old.goto('/rechtliches/barrierefreiheit/');
	await old.evaluate(
		() =>
			new Promise<void>((resolve) => {
				const opening = indexedDB.open('workspace:/', 1);
				opening.onupgradeneeded = () => {
					opening.result.createObjectStore('records', { keyPath: ['project', 'kind'] });
					opening.result.createObjectStore('settings');
				};
				opening.onsuccess = () => {
					const tx = opening.result.transaction('records', 'readwrite');
					const data = { competences: {}, standards: [], remarks: 'aus der alten Fassung' };
					const record = { project: 'project-1', kind: 'competence-profile', version: 1, data };
					tx.objectStore('records').put({ ...record, revision: 3, updatedAt: '2026-01-01T00:00:00.000Z' });
					tx.oncomplete = () => {
						Object.assign(globalThis, { held: opening.result });
						resolve();
					};
				};
			}),
	);
	await page.goto('/werkzeuge/kompetenzprofil/');
	await expect(page.locator('.save-memoryOnly')).toContainText('älteren Fassung', { timeout: 15_000 });
	await remarks(page).fill('nicht verlieren');
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name: german.words.saveBackup }).click();
	expect(readFileSync(await (await waiting).path(), 'utf8')).toContain('nicht verlieren');
	await old.close();
	page.on('dialog', (dialog) => void dialog.accept());
	await page.reload();
	await expect(remarks(page)).toHaveValue('aus der alten Fassung');
});

test('a newer version of the site is made way for, and this one says so', async ({ page, context }) => {
	await openTool(page, german, 'kompetenzprofil');
	await remarks(page).fill('bleibt');
	await saved(page);
	const newer = await context.newPage();
	await newer.goto('/rechtliches/barrierefreiheit/');
	await newer.evaluate(
		() =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open('workspace:/', 99);
				opening.onerror = () => reject(opening.error);
				opening.onblocked = () => reject(new Error('the old version does not make way'));
				opening.onsuccess = () => {
					opening.result.close();
					resolve();
				};
			}),
	);
	await remarks(page).fill('geht weiter');
	await expect(page.locator('.save-failed')).toContainText('neuere Fassung');
	await openTool(newer, german, 'kompetenzprofil');
	await expect(newer.locator('.save-memoryOnly')).toContainText('neuere Fassung');
	expect((await storedRecords(newer))[0]!.data).toMatchObject({ remarks: 'bleibt' });
});

test('a full quota is said, and writing goes on by itself when there is room', async ({ page, context, baseURL }) => {
	const cdp = await context.newCDPSession(page);
	// Set before the first write: the browser remembers for some time how much room there is.
	await cdp.send('Storage.overrideQuotaForOrigin', { origin: baseURL!, quotaSize: 20_000 });
	await openTool(page, german, 'kompetenzprofil');
	await remarks(page).fill('nicht verlieren');
	await expect(page.locator('.save-failed')).toContainText('Der Speicher ist voll');
	await cdp.send('Storage.overrideQuotaForOrigin', { origin: baseURL! });
	await expect(page.locator('.save-saved')).toBeVisible({ timeout: 40_000 });
	await page.reload();
	await expect(remarks(page)).toHaveValue('nicht verlieren');
});

test('a browser killed in the middle of typing loses one second at most', async ({ baseURL }) => {
	const folder = mkdtempSync(join(tmpdir(), 'killed-'));
	try {
		const browser = await startBrowser(folder);
		const connection = await chromium.connectOverCDP(browser.address);
		const page = await connection.contexts()[0]!.newPage();
		await page.goto(`${baseURL}/werkzeuge/kompetenzprofil/`);
		await remarks(page).click();
		const started = Date.now();
		const typed: { at: number; length: number }[] = [];
		while (Date.now() - started < 4000) {
			await page.keyboard.type('a');
			typed.push({ at: Date.now(), length: typed.length + 1 });
		}
		const killed = Date.now();
		browser.kill();
		const surely = typed.filter(({ at }) => at < killed - 1000).at(-1)!.length;
		const again = await chromium.launchPersistentContext(folder, {
			executablePath: findChromium(),
			args: chromiumArguments,
		});
		const reopened = await again.newPage();
		await reopened.goto(`${baseURL}/werkzeuge/kompetenzprofil/`);
		await expect(remarks(reopened)).not.toHaveValue('');
		expect((await remarks(reopened).inputValue()).length).toBeGreaterThanOrEqual(surely);
		await again.close();
	} finally {
		rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
	}
});

/** A browser of our own in a process group of its own, so that all of it can be killed at once. */
async function startBrowser(folder: string): Promise<{ address: string; kill: () => void }> {
	const browser: ChildProcess = spawn(
		findChromium()!,
		[...chromiumArguments, '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${folder}`, 'about:blank'],
		{ detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
	);
	const address = await new Promise<string>((resolve, reject) => {
		let said = '';
		browser.stderr!.on('data', (part) => {
			said += part;
			const found = /DevTools listening on (ws:\S+)/.exec(said);
			if (found) resolve(found[1]!);
		});
		browser.on('exit', () => reject(new Error(said)));
	});
	return { address, kill: () => process.kill(-browser.pid!, 'SIGKILL') };
}
