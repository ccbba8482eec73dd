import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { exampleFile, exampleWords } from './lib/example-words';
import { expect, type Language, languages, saved, test, violations } from './lib/site';

const words = {
	de: {
		question: 'Welche Rolle haben Sie?',
		firm: 'Ich bin ein Betrieb',
		coordinator: 'Ich koordiniere',
		round: 'Name der Runde',
		passphrase: 'Gemeinsame Passphrase',
		label: 'Deckname',
		generate: 'Passphrase erzeugen',
		tooShort: /Zu kurz/,
		roundMissing: /den die Runde vereinbart hat/,
		create: 'Datei erstellen und ansehen',
		preview: 'Das steht in der Datei',
		stale: /haben sich geändert/,
		raw: 'Rohtext der Datei',
		save: 'Datei speichern',
		parts: ['Anteile in Bändern', 'Merkmal „einzige Quelle“', 'Bedarf nach Verfahren', 'Kompetenzprofil als Angebot'],
		customers: 'Codes ihrer Kunden',
		files: /Dateien der Betriebe wählen/,
		example: 'Beispielrunde laden',
		refused: {
			foreign: /keine Austauschdatei/,
			damaged: /kein lesbarer JSON-Text/,
			passphrase: /anderen Passphrase/,
			twice: /schon als/,
		},
		minimum: /Betriebe hinter jedem Fund/,
		result: 'Was die Betriebe gemeinsam haben',
		suppliers: 'Gemeinsame Lieferanten',
		everyone: /so viele Dateien wie die Mindestzahl/,
		tooFew: /Für den ersten Fund braucht es/,
		nothing: /Nichts, was genug Betriebe teilen/,
		gaps: 'Lücken in der Region',
		can: 'in der Runde vorhanden',
		nobody: 'niemand in der Runde',
		teams: /Für welchen Markt/,
		grid: 'Stromnetze',
		pairs: 'Zu zweit',
		brings: /^Wer bringt was:/,
		saveResult: 'Ergebnisdatei für die Betriebe',
		csv: 'Als Tabelle (CSV)',
		resultFile: 'Ergebnisdatei wählen (.json)',
		resolved: /Davon Partner aus Ihren Daten: 4/,
		resolvedTable: 'Ihre Partner im Ergebnis',
		paste: 'Oder Codes einfügen',
		resolve: 'Auflösen',
		noCodes: /steht kein Code/,
		turning: 'CNC-Drehen',
		plan: /^In den Fahrplan: .*CNC-Drehen/,
		planned: /^Steht im Fahrplan: .*CNC-Drehen/,
	},
	en: {
		question: 'What is your role?',
		firm: 'I am a firm',
		coordinator: 'I coordinate',
		round: 'Name of the round',
		passphrase: 'Shared passphrase',
		label: 'Cover name',
		generate: 'Generate a passphrase',
		tooShort: /Too short/,
		roundMissing: /that the round has agreed on/,
		create: 'Create and view the file',
		preview: 'This is in the file',
		stale: /have changed/,
		raw: 'Raw text of the file',
		save: 'Save file',
		parts: ['Shares in bands', 'Mark “only source”', 'Needs by process', 'Competence profile as an offer'],
		customers: 'Codes of your customers',
		files: /Choose files of the firms/,
		example: 'Load an example round',
		refused: {
			foreign: /not an exchange file/,
			damaged: /not readable JSON text/,
			passphrase: /another passphrase/,
			twice: /in already as/,
		},
		minimum: /Firms behind every finding/,
		result: 'What the firms have in common',
		suppliers: 'Shared suppliers',
		everyone: /as many files as the minimum/,
		tooFew: /The first finding takes/,
		nothing: /Nothing that enough firms share/,
		gaps: 'Gaps in the region',
		can: 'to be had in the round',
		nobody: 'nobody in the round',
		teams: /For which market/,
		grid: 'Power grids',
		pairs: 'In twos',
		brings: /^Who brings what:/,
		saveResult: 'Result file for the firms',
		csv: 'As a table (CSV)',
		resultFile: 'Choose a result file (.json)',
		resolved: /Partners from your data among them: 4/,
		resolvedTable: 'Your partners in the result',
		paste: 'Or paste codes',
		resolve: 'Resolve',
		noCodes: /There is no code/,
		turning: 'CNC turning',
		plan: /^Add to roadmap: .*CNC turning/,
		planned: /^In the roadmap: .*CNC turning/,
	},
};

const round = 'Probelauf Herbst';
const passphrase = 'erfunden-nur-zum-ansehen';

async function open(page: Page, { prefix }: Language) {
	await page.goto(`${prefix}/werkzeuge/lieferkette/#region`);
	await page.locator('.region-roles').waitFor();
}
async function loadFirm(page: Page, id: string, locale: Language['locale'] = 'de') {
	await page.locator('.example-picker select').selectOption(id);
	// The one loaded before may still stand there.
	const firm = exampleWords(locale, exampleOf(id).project.data.firm, id);
	await page.locator('.workspace-bar .example-flag', { hasText: firm }).waitFor();
	await saved(page);
}
const exampleOf = (id: string) => exampleFile(id).backup.projects[0].records;
const result = (page: Page) => page.locator('.tool-result');
const read = async (download: Promise<Download>) => readFileSync(await (await download).path(), 'utf8');
const asFile = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

type Words = (typeof words)['de' | 'en'];

/** The file of the invented firm that is loaded, as its person would make it. */
async function makeFile(page: Page, t: Words, agreed: { passphrase?: string; label: string }): Promise<string> {
	await page.getByLabel(t.round).fill(round);
	await page.getByLabel(t.passphrase, { exact: true }).fill(agreed.passphrase ?? passphrase);
	await page.getByLabel(t.label, { exact: true }).fill(agreed.label);
	for (const part of t.parts) await page.getByRole('checkbox', { name: part }).check();
	await page.getByRole('button', { name: t.create }).click();
	await expect(result(page).locator('.region-preview')).toBeVisible();
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: t.save }).click();
	return read(download);
}

for (const language of languages) {
	const { locale } = language;
	const t = words[locale];

	test(`${locale}: a firm sees every row before it saves, and nothing secret is in it`, async ({ page }) => {
		await open(page, language);
		await expect(page.getByText(t.question)).toBeVisible();
		await loadFirm(page, 'schmiede', locale);
		await page.getByLabel(t.round).fill('');
		await page.getByRole('button', { name: t.create }).click();
		await expect(page.getByText(t.roundMissing)).toBeVisible();
		await expect(page.getByText(t.tooShort)).toBeVisible();
		await expect(page.getByLabel(t.passphrase, { exact: true })).toHaveAttribute('aria-invalid', 'true');
		await page.getByRole('button', { name: t.generate }).click();
		await expect(page.getByLabel(t.passphrase, { exact: true })).toHaveValue(/^([a-z2-9]{4}-){5}[a-z2-9]{4}$/);

		const text = await makeFile(page, t, { label: 'Birke' });
		await page.getByText(t.raw).click();
		expect(await page.locator('.region-raw pre').textContent()).toBe(text);
		// Every firm of the file is a row of the table, with its name beside the code.
		const file = JSON.parse(text);
		const rows = page.locator('.region-preview table').nth(1).locator('tbody tr');
		await expect(rows).toHaveCount(file.network.firms.length);
		await expect(rows.filter({ hasText: exampleWords(locale, 'Beispiel Stahlwerk West') })).toHaveCount(1);
		// Whatever the firm's data hold: no name, item, VAT number, amount, place.
		const chain = exampleOf('schmiede')['supply-chain'].data;
		const own = (german?: string) => german && exampleWords(locale, german);
		for (const { name, vatId, region, number } of Object.values<Record<string, string>>(chain.sites))
			for (const secret of [own(name), vatId, own(region), number]) if (secret) expect(text).not.toContain(secret);
		for (const { item, annualValue } of Object.values<{ item: string; annualValue: number }>(chain.links)) {
			expect(text).not.toContain(own(item));
			expect(text.replace('"rounds": 600000', '')).not.toContain(String(annualValue));
		}
		expect(text).not.toContain(passphrase);
		expect(text).not.toContain('"customer"');
		expect(file.network.links.every((link: { band: number[] }) => link.band.length === 2)).toBe(true);

		// A changed entry takes the preview away: what is saved is what was seen.
		await page.getByRole('checkbox', { name: t.customers, exact: false }).check();
		await expect(page.getByText(t.stale)).toBeVisible();
		await page.getByRole('button', { name: t.create }).click();
		await expect(page.locator('.region-preview')).toBeVisible();
		expect(await violations(page)).toEqual([]);
	});

	test(`${locale}: three firms' files are merged; wrong, damaged and doubled ones are refused`, async ({ page }) => {
		test.slow();
		await open(page, language);
		const files: string[] = [];
		const others: string[] = [];
		for (const [i, id] of ['schmiede', 'drehteilehersteller', 'stanzbiegebetrieb'].entries()) {
			await loadFirm(page, id, locale);
			files.push(await makeFile(page, t, { label: `Firma ${i + 1}` }));
			if (i === 2) others.push(await makeFile(page, t, { label: 'Firma 4', passphrase: 'eine andere Passphrase' }));
		}
		await page.getByRole('radio', { name: t.coordinator }).check();
		const input = page.getByLabel(t.files);
		await input.setInputFiles([asFile('1.json', files[0]!), asFile('2.json', files[1]!)]);
		await expect(page.getByText(t.tooFew)).toBeVisible();
		await input.setInputFiles([
			asFile('1.json', files[0]!),
			asFile('kaputt.json', files[2]!.slice(0, 500)),
			asFile('fremd.json', '{"type":"naechster-markt/workspace","version":1}'),
			asFile('anders.json', others[0]!),
			asFile('3.json', files[2]!),
		]);
		const refused = page.locator('.tool-input [role="alert"] li');
		await expect(refused).toHaveCount(4);
		await expect(refused.nth(0)).toContainText(t.refused.twice);
		await expect(refused.nth(1)).toContainText(t.refused.damaged);
		await expect(refused.nth(2)).toContainText(t.refused.foreign);
		await expect(refused.nth(3)).toContainText(t.refused.passphrase);
		await expect(page.getByText(t.everyone)).toBeVisible();
		const shared = page.getByRole('region', { name: t.suppliers }).locator('tbody tr');
		await expect(shared.first()).toContainText('3');
		const count = await shared.count();
		expect(count).toBeGreaterThan(1);
		// Above what the files give, nothing is shown; undo brings it back, a reload keeps it.
		await page.getByLabel(t.minimum).selectOption('4');
		await expect(page.getByText(t.tooFew)).toBeVisible();
		await expect(shared).toHaveCount(0);
		await page.getByRole('button', { name: language.words.undo }).click();
		await expect(shared).toHaveCount(count);
		await saved(page);
		await page.reload();
		await expect(shared).toHaveCount(count);
		await page.getByRole('button', { name: language.words.remove('Firma 2') }).click();
		await expect(shared).toHaveCount(0);
	});

	test(`${locale}: processes of a list become needs in the file and buyers in the region's gaps`, async ({ page }) => {
		test.slow();
		await page.goto(`${language.prefix}/werkzeuge/lieferkette/`);
		await page.locator('.supply-start').waitFor();
		const list = [
			'Lieferant;Ort;Artikel;Einkaufswert;Verfahren',
			'Beispiel Dreherei;Beispielstadt;Wellen;90000;CNC turning / Tiefziehen',
			'Beispiel Händler;Beispielstadt;Schmierstoff;10000;',
		];
		await page
			.locator('.supply-ways input[type="file"]')
			.setInputFiles({ name: 'einkauf.csv', mimeType: 'text/csv', buffer: Buffer.from(list.join('\n')) });
		await page.locator('.supply-apply .primary').click();
		await page.locator('.supply-grid').waitFor();
		await page.getByRole('tab', { name: 'Region', exact: true }).click();
		await page.getByRole('radio', { name: t.firm }).check();
		const own = await makeFile(page, t, { label: 'Esche' });
		const { needs } = JSON.parse(own);
		expect(needs).toEqual([{ competences: ['drehen-cnc', 'tiefziehen'], origin: 'outside', band: expect.any(Array) }]);
		expect(own).not.toContain('Wellen');
		await page.getByRole('radio', { name: t.coordinator }).check();
		await page.getByRole('button', { name: t.example }).click();
		const turning = page
			.getByRole('region', { name: t.gaps })
			.locator('tbody tr')
			.filter({ has: page.getByRole('rowheader', { name: t.turning, exact: true }) });
		const buyers = Number(await turning.locator('.num').textContent());
		expect(buyers).toBeGreaterThan(2);
		await page.getByLabel(t.files).setInputFiles([asFile('esche.json', own)]);
		await expect(turning.locator('.num')).toHaveText(String(buyers + 1));
	});

	test(`${locale}: the invented round shows gaps, offers and teams, and resolves at home`, async ({ page }) => {
		await open(page, language);
		await loadFirm(page, 'schmiede', locale);
		await page.getByRole('radio', { name: t.coordinator }).check();
		await page.getByRole('button', { name: t.example }).click();
		const shared = page.getByRole('region', { name: t.suppliers }).locator('tbody tr');
		await expect(shared).toHaveCount(8);
		const gaps = page.getByRole('region', { name: t.gaps }).locator('tbody tr');
		await expect(gaps).toHaveCount(4);
		await expect(gaps.filter({ hasText: t.can })).toHaveCount(1);
		await expect(gaps.filter({ hasText: t.can })).toContainText('Ulme');
		await expect(gaps.filter({ hasText: t.nobody })).toHaveCount(1);
		await page.getByRole('button', { name: t.plan }).click();
		await expect(page.getByRole('button', { name: t.planned })).toBeDisabled();
		await page.getByLabel(t.teams).selectOption({ label: t.grid });
		const pairs = page.getByRole('region', { name: t.pairs, exact: true }).getByRole('button');
		const [best, second] = [await pairs.nth(0).textContent(), await pairs.nth(1).textContent()];
		expect(best).toContain(' + ');
		await pairs.nth(1).click();
		await expect(page.getByRole('region', { name: t.brings })).toBeVisible();
		await expect(page.locator('.tool-result h4', { hasText: second! })).toBeVisible();
		expect(await violations(page)).toEqual([]);

		const table = page.waitForEvent('download');
		await page.getByRole('button', { name: t.csv }).click();
		const csv = await read(table);
		expect(csv).toContain(t.suppliers);
		expect(csv).toContain('Ahorn + Linde');
		const handed = page.waitForEvent('download');
		await page.getByRole('button', { name: t.saveResult }).click();
		const resultText = await read(handed);
		expect(resultText).not.toMatch(/Beispiel|Example/);

		// With a higher minimum less is shown, down to nothing.
		await page.getByLabel(t.minimum).selectOption('4');
		await expect(shared).toHaveCount(2);
		await page.getByLabel(t.minimum).selectOption('5');
		await expect(shared).toHaveCount(1);
		await page.getByLabel(t.minimum).selectOption('6');
		await expect(page.getByText(t.tooFew)).toBeVisible();

		// At home the codes get their names back, for the firm's own partners only.
		await page.getByRole('radio', { name: t.firm }).check();
		await page.getByLabel(t.round).fill(round);
		await page.getByLabel(t.passphrase, { exact: true }).fill('nicht die richtige');
		await page.getByLabel(t.resultFile).setInputFiles(asFile('ergebnis.json', resultText));
		await expect(page.locator('.region-resolve [role="alert"]')).toContainText(t.refused.passphrase);
		await page.getByLabel(t.passphrase, { exact: true }).fill(passphrase);
		await page.getByLabel(t.resultFile).setInputFiles(asFile('ergebnis.json', resultText));
		await expect(page.getByText(t.resolved)).toBeVisible();
		const names = page.getByRole('region', { name: t.resolvedTable }).locator('tbody tr');
		await expect(names.filter({ hasText: exampleWords(locale, 'Beispiel Stahlwerk West') })).toContainText('4');
		await page.getByLabel(t.paste).fill('nichts');
		await page.getByRole('button', { name: t.resolve, exact: true }).click();
		await expect(page.getByText(t.noCodes)).toBeVisible();
		const [first] = JSON.parse(resultText).firms;
		await page.getByLabel(t.paste).fill(first.codes.join('\n'));
		await page.getByRole('button', { name: t.resolve, exact: true }).click();
		await expect(names.first()).toContainText(exampleWords(locale, 'Beispiel Stadtwerke'));
	});
}

test('with the keyboard alone: role, ticks, file, minimum', async ({ page }) => {
	const t = words.de;
	await open(page, languages[0]);
	await loadFirm(page, 'drehteilehersteller');
	await page.getByRole('radio', { name: t.coordinator }).focus();
	await page.keyboard.press('Space');
	await page.getByRole('button', { name: t.example }).focus();
	await page.keyboard.press('Enter');
	const shared = page.getByRole('region', { name: t.suppliers }).locator('tbody tr');
	await expect(shared).toHaveCount(8);
	await page.getByLabel(t.minimum).focus();
	await page.keyboard.press('ArrowDown');
	await expect(shared).toHaveCount(2);
	await page.getByRole('radio', { name: t.coordinator }).focus();
	await page.keyboard.press('ArrowUp');
	await expect(page.getByRole('radio', { name: t.firm })).toBeChecked();
	await page.getByLabel(t.passphrase, { exact: true }).focus();
	await page.keyboard.type(passphrase);
	await page.getByRole('checkbox', { name: t.parts[0]! }).focus();
	const before = await page.getByRole('checkbox', { name: t.parts[0]! }).isChecked();
	await page.keyboard.press('Space');
	expect(await page.getByRole('checkbox', { name: t.parts[0]! }).isChecked()).toBe(!before);
	await page.getByLabel(t.label, { exact: true }).focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('.region-preview')).toBeVisible();
});

/** The file of a firm with that many suppliers; the first ten it shares with all others. */
function largeFile(i: number, suppliers: number): string {
	const code = (text: string) => createHash('sha256').update(text).digest('hex');
	const names = Array.from({ length: suppliers }, (_, n) => (n < 10 ? `shared ${n}` : `own ${i} ${n}`));
	return JSON.stringify({
		type: 'naechster-markt/supply-exchange',
		version: 1,
		source: { site: 'Test', appVersion: '0' },
		label: `Betrieb ${i}`,
		day: '2026-11-22',
		network: {
			format: 'supply-chain-exchange',
			version: 1,
			exchange: round,
			rounds: 600_000,
			check: code('check'),
			firms: [
				{ role: 'self', nameCode: code(`self ${i}`) },
				...names.map((name) => ({ role: 'supplier', nameCode: code(name) })),
			],
			links: names.map((_, n) => ({ from: n + 1, to: 0, band: [0, 0.05] })),
		},
	});
}

test('large files are brought together after they have been read, and follow the minimum', async ({ page }) => {
	await open(page, languages[0]);
	await page.getByRole('radio', { name: words.de.coordinator }).check();
	const files = [1, 2, 3].map((i) => asFile(`${i}.json`, largeFile(i, 1200)));
	await page.getByLabel(words.de.files).setInputFiles(files);
	const shared = page.getByRole('region', { name: words.de.suppliers }).locator('tbody tr');
	await expect(shared).toHaveCount(10);
	await page.getByLabel(words.de.minimum).selectOption('4');
	await expect(page.getByText(words.de.tooFew)).toBeVisible();
	await page.getByLabel(words.de.minimum).selectOption('3');
	await expect(shared).toHaveCount(10);
});

test('on paper stands the result, not the controls', async ({ page }) => {
	await open(page, languages[0]);
	await page.getByRole('radio', { name: words.de.coordinator }).check();
	await page.getByRole('button', { name: words.de.example }).click();
	await expect(page.getByRole('region', { name: words.de.gaps })).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('region', { name: words.de.gaps })).toBeVisible();
	await expect(page.locator('.region-roles')).toBeHidden();
	await expect(page.locator('.tool-input')).toBeHidden();
	await expect(page.getByRole('button', { name: words.de.csv })).toBeHidden();
	await expect(page.locator('.tool-result .example-flag')).toBeVisible();
});

test('on a phone nothing is wider than the screen, and the result stays in sight', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 800 });
	await open(page, languages[0]);
	await page.getByRole('radio', { name: words.de.coordinator }).check();
	await page.getByRole('button', { name: words.de.example }).click();
	await expect(page.locator('.result-bar')).toBeInViewport();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
