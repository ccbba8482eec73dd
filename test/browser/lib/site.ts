import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { toolSlugs } from '../../../src/components/lib/tools';
import { test as base } from './test';

/** Both languages of the site, with the words that the tests look for. */
export const languages = [
	{
		locale: 'de',
		prefix: '',
		words: {
			readBriefs: 'Steckbriefe lesen',
			createProfile: 'Profil anlegen',
			searchProcess: 'Verfahren suchen',
			forging: 'Gesenkschmieden von Stahl',
			add: (name: string) => `${name} hinzufügen`,
			remove: (name: string) => `${name} entfernen`,
			level: (name: string) => `Stufe für ${name}`,
			certificates: /^Zertifikate/,
			saved: 'gespeichert',
			empty: /Noch nichts eingetragen/,
			toFit: 'Weiter zum Marktfit',
			toDossier: 'Weiter zum Dossier',
			ranking: 'Rangfolge der Märkte',
			steps: 'Was am meisten bringt',
			how: 'So rechnen wir',
			notSourced: 'nicht belegt',
			setAside: /Trifft für uns nicht zu/,
			keep: 'Ins Dossier aufnehmen',
			kept: 'Im Dossier',
			example: 'Beispiel laden',
			exampleFlag: /Erfundenes Beispiel/,
			saveBackup: 'Sicherung speichern',
			restoreFile: 'Sicherungsdatei wählen (.json)',
			restoreNow: 'Einspielen',
			restored: 'Die Sicherung ist eingespielt.',
			firm: 'Betrieb',
			printDossier: 'Dossier drucken',
			deleteAll: 'Alles aus diesem Browser löschen',
			deleteNow: 'Endgültig löschen',
			deleted: /Alles gelöscht/,
			undo: 'Rückgängig',
			redo: 'Wiederholen',
			noHits: /Kein Treffer/,
			remarks: 'Bemerkungen',
			bringBack: 'Vorherigen Stand zurückholen',
			memoryOnly: /lässt kein Speichern zu/,
			funding: 'Kofinanziert von der Europäischen Union',
			search: 'Suchen',
			rail: 'Bahntechnik',
		},
	},
	{
		locale: 'en',
		prefix: '/en',
		words: {
			readBriefs: 'Read the briefs',
			createProfile: 'Create a profile',
			searchProcess: 'Search processes',
			forging: 'Closed-die forging of steel',
			add: (name: string) => `Add ${name}`,
			remove: (name: string) => `Remove ${name}`,
			level: (name: string) => `Level for ${name}`,
			certificates: /^Certificates/,
			saved: 'saved',
			empty: /Nothing entered yet/,
			toFit: 'On to the market fit',
			toDossier: 'On to the dossier',
			ranking: 'Ranking of the markets',
			steps: 'What brings the most',
			how: 'How we calculate',
			notSourced: 'no source',
			setAside: /Does not concern us/,
			keep: 'Put in the dossier',
			kept: 'In the dossier',
			example: 'Load example',
			exampleFlag: /Invented example/,
			saveBackup: 'Save backup',
			restoreFile: 'Choose a backup file (.json)',
			restoreNow: 'Restore',
			restored: 'The backup has been restored.',
			firm: 'Firm',
			printDossier: 'Print the dossier',
			deleteAll: 'Delete everything from this browser',
			deleteNow: 'Delete for good',
			deleted: /Everything deleted/,
			undo: 'Undo',
			redo: 'Redo',
			noHits: /No hit/,
			remarks: 'Remarks',
			bringBack: 'Bring back the previous state',
			memoryOnly: /does not allow saving/,
			funding: 'Co-funded by the European Union',
			search: 'Search',
			rail: 'Rail technology',
		},
	},
] as const;
export type Language = (typeof languages)[number];

export const tools = toolSlugs;

/** Accessibility check of a page. It runs in the page itself, without a second one for frames: the site has none. */
export const axe = (page: Page) => new AxeBuilder({ page }).setLegacyMode(true);

/** Findings of axe in short: for WCAG 2.2 A and AA and its best practices, or for some rules only. */
export async function violations(page: Page, rules?: string[]): Promise<string[]> {
	const check = axe(page);
	const { violations: found } = await (rules
		? check.withRules(rules)
		: check.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
	).analyze();
	return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`);
}

/** Addresses of all built pages below a folder. */
export function builtPages(folder = 'dist'): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('index.html'))
		.map((name) => `/${name.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
		.sort();
}

export const readPage = (path: string, folder = 'dist') => readFileSync(join(folder, path, 'index.html'), 'utf8');

/** What a page did that it must not: console errors, script errors, requests to other hosts. */
export const test = base.extend<{ silence: string[] }>({
	silence: [
		async ({ context, baseURL }, use) => {
			const noise: string[] = [];
			const host = new URL(baseURL!).hostname;
			context.on('console', (message) => {
				if (message.type() === 'error') noise.push(`console: ${message.text()} (${message.page()?.url()})`);
			});
			context.on('weberror', (error) => noise.push(`script: ${error.error().message}`));
			context.on('request', (request) => {
				const url = new URL(request.url());
				if (url.protocol.startsWith('http') && url.hostname !== host) noise.push(`foreign request: ${request.url()}`);
			});
			await use(noise);
			expect(noise).toEqual([]);
		},
		{ auto: true },
	],
});
export { expect };

/** Opens a tool and waits until its island stands. */
export async function openTool(page: Page, language: Language, tool: (typeof tools)[number]): Promise<void> {
	await page.goto(`${language.prefix}/werkzeuge/${tool}/`);
	await page.locator('.workspace-bar').waitFor();
}

/** Waits until everything entered is in the browser's database. */
export const saved = (page: Page) => page.locator('.save-saved').waitFor();

/** Loads the worked example of the forge. */
export async function loadExample(page: Page): Promise<void> {
	await page.locator('.example-picker select').selectOption('schmiede');
	await page.locator('.example-flag').first().waitFor();
	await saved(page);
}
