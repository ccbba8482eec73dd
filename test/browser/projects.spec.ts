import { expect, languages, loadExample, openTool, saved, test, violations } from './lib/site';

const words = {
	de: {
		newProject: 'Neues Vorhaben',
		firm: 'Name des Betriebs',
		title: 'Kurzer Titel',
		create: 'Anlegen',
		open: (name: string) => `${name} öffnen`,
		rename: (name: string) => `${name} umbenennen`,
		apply: 'Übernehmen',
		copy: (name: string) => `${name} kopieren`,
		archive: (name: string) => `${name} ins Archiv legen`,
		unarchive: (name: string) => `${name} aus dem Archiv holen`,
		archiveTitle: /^Archiv \(1\)/,
		remove: (name: string) => `${name} löschen`,
		undoDelete: 'Löschen rückgängig machen',
		switch: 'Vorhaben',
		deletedElsewhere: /in einem anderen Tab gelöscht/,
		line: /sieben Schritte/,
		worked: 'bearbeitet',
		begun: 'begonnen',
		stillOpen: 'noch offen',
		next: /Schritt 1, Ausgangslage: /,
	},
	en: {
		newProject: 'New project',
		firm: 'Name of the firm',
		title: 'Short title',
		create: 'Create',
		open: (name: string) => `Open ${name}`,
		rename: (name: string) => `Rename ${name}`,
		apply: 'Apply',
		copy: (name: string) => `Copy ${name}`,
		archive: (name: string) => `Archive ${name}`,
		unarchive: (name: string) => `Take out of archive: ${name}`,
		archiveTitle: /^Archive \(1\)/,
		remove: (name: string) => `Delete ${name}`,
		undoDelete: 'Undo the deletion',
		switch: 'Project',
		deletedElsewhere: /was deleted in another tab/,
		line: /seven steps/,
		worked: 'worked on',
		begun: 'begun',
		stillOpen: 'still open',
		next: /Step 1, Starting point: /,
	},
} as const;

for (const language of languages) {
	const { locale, words: site } = language;
	const own = words[locale];

	test(`${locale}: several projects: create, switch, rename, copy, archive, delete and bring back`, async ({
		page,
	}) => {
		await openTool(page, language, 'vorhaben');
		const list = page.locator('.project-list');
		const create = async (firm: string) => {
			await list.getByText(own.newProject).click();
			await list.getByLabel(own.firm).fill(firm);
			await list.getByRole('button', { name: own.create }).click();
			await expect(page.getByLabel(site.firm, { exact: true })).toHaveValue(firm);
		};
		await create('Stanzwerk');
		await create('Gießerei');
		await expect(page.locator('.project-switch option')).toHaveCount(2);

		// Each has its own entries; the tools follow the switch in their bar.
		await openTool(page, language, 'kompetenzprofil');
		await page.getByLabel(site.remarks).fill('Sandguss');
		await saved(page);
		await page.getByLabel(own.switch, { exact: true }).selectOption({ label: 'Stanzwerk' });
		await expect(page.getByLabel(site.remarks)).toHaveValue('');
		await page.getByLabel(site.remarks).fill('Folgeverbund');
		await saved(page);
		await page.reload();
		await expect(page.getByLabel(site.remarks)).toHaveValue('Folgeverbund');
		await page.getByLabel(own.switch, { exact: true }).selectOption({ label: 'Gießerei' });
		await expect(page.getByLabel(site.remarks)).toHaveValue('Sandguss');

		await openTool(page, language, 'vorhaben');
		await list.getByRole('button', { name: own.rename('Gießerei') }).click();
		await expect(list.getByLabel(own.firm).first()).toBeFocused();
		await list.getByLabel(own.title).first().fill('Bahn');
		await list.getByRole('button', { name: own.apply }).click();
		await expect(list.locator('li.current')).toContainText('Gießerei – Bahn');
		await list.getByRole('button', { name: own.copy('Gießerei – Bahn') }).click();
		await expect(list.locator('ul').first().locator('> li')).toHaveCount(3);
		await list.getByRole('button', { name: own.archive('Stanzwerk') }).click();
		await expect(page.locator('.project-switch option')).toHaveCount(2);
		await list.getByText(own.archiveTitle).click();
		expect(await violations(page)).toEqual([]);
		await list.getByRole('button', { name: own.unarchive('Stanzwerk') }).click();
		await expect(page.locator('.project-switch option')).toHaveCount(3);

		await list.getByRole('button', { name: own.open('Stanzwerk') }).click();
		await list.getByRole('button', { name: own.remove('Stanzwerk') }).click();
		await expect(page.locator('.project-switch option')).toHaveCount(2);
		await list.getByRole('button', { name: own.undoDelete }).click();
		await expect(page.locator('.project-switch option')).toHaveCount(3);
		await openTool(page, language, 'kompetenzprofil');
		await expect(page.getByLabel(site.remarks)).toHaveValue('Folgeverbund');
	});

	test(`${locale}: the project page shows how far the steps are and what comes next`, async ({ page }) => {
		await openTool(page, language, 'vorhaben');
		const line = page.getByRole('navigation', { name: own.line });
		await expect(line.getByRole('listitem')).toHaveCount(7);
		await expect(line.getByText(own.stillOpen)).not.toHaveCount(0);
		await expect(page.locator('.next-step')).toContainText(own.next);
		await openTool(page, language, 'marktfit');
		await openTool(page, language, 'kompetenzprofil');
		await page.getByLabel(site.searchProcess).fill(site.forging);
		await page.getByLabel(site.searchProcess).press('Enter');
		await saved(page);
		await openTool(page, language, 'vorhaben');
		await expect(line.getByRole('listitem').nth(1)).toContainText(own.worked);
		await expect(line.getByRole('listitem').nth(4)).toContainText(own.stillOpen);
		await page.locator('.next-step .button').click();
		await page.waitForURL(/resilienz-check/);
	});
}

test('the state of the project prints with its line of stations, without the dossier', async ({ page }) => {
	const [german] = languages;
	await openTool(page, german, 'vorhaben');
	await loadExample(page);
	await page.evaluate(() => {
		window.print = () => document.documentElement.setAttribute('data-printed', '');
	});
	await page.getByRole('button', { name: 'Stand drucken' }).click();
	await expect(page.locator('html[data-printed]')).toHaveCount(1);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.project-line')).toBeVisible();
	await expect(page.locator('.dossier')).toHaveCount(0);
	await expect(page.locator('.tool-input')).toBeHidden();
	await page.emulateMedia({ media: 'screen' });
	await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
	await expect(page.locator('.dossier')).toHaveCount(1);
});

test('with the keyboard alone: create a project, rename it, delete it and bring it back', async ({ page }) => {
	const [german] = languages;
	await openTool(page, german, 'vorhaben');
	const focused = page.locator(':focus');
	const tabTo = async (text: string) => {
		for (let i = 0; i < 80; i++) {
			await page.keyboard.press('Tab');
			const name = await focused.evaluate((e) => e.getAttribute('aria-label') ?? e.textContent ?? '');
			if (name.trim() === text) return;
		}
		throw new Error(`no way by Tab to ${text}`);
	};
	await tabTo('Neues Vorhaben');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await page.keyboard.type('Dreherei');
	await page.keyboard.press('Enter');
	await expect(page.getByLabel('Betrieb', { exact: true })).toHaveValue('Dreherei');
	await page.getByLabel('Betrieb', { exact: true }).focus();
	await tabTo('Dreherei umbenennen');
	await page.keyboard.press('Enter');
	await expect(page.locator('.project-list form input').first()).toBeFocused();
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.type('Dreherei Lenne');
	await page.keyboard.press('Enter');
	await expect(page.locator('.project-list li.current')).toContainText('Dreherei Lenne');
	await page.getByLabel('Betrieb', { exact: true }).focus();
	await tabTo('Dreherei Lenne löschen');
	await page.keyboard.press('Enter');
	await expect(page.getByLabel('Betrieb', { exact: true })).toHaveValue('');
	await page.getByLabel('Betrieb', { exact: true }).focus();
	await tabTo('Löschen rückgängig machen');
	await page.keyboard.press('Enter');
	await expect(page.getByLabel('Betrieb', { exact: true })).toHaveValue('Dreherei Lenne');
});

test('names with markup and unseen signs are shown as text', async ({ page }) => {
	const [german] = languages;
	await openTool(page, german, 'vorhaben');
	await page.getByLabel('Betrieb', { exact: true }).fill('<b>Fett</b>\u202Egnp.exe');
	await saved(page);
	await expect(page.locator('.project-list li b').first()).toHaveText('<b>Fett</b>gnp.exe');
	const waiting = page.waitForEvent('download');
	await page.locator('.backup-panel').getByRole('button', { name: 'Sicherung speichern' }).click();
	expect((await waiting).suggestedFilename()).toMatch(/^b-fett-b-gnp-exe-\d{4}-\d{2}-\d{2}\.json$/);
});
