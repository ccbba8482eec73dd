import type { Page } from '@playwright/test';
import { expect, type Language, languages, test } from './lib/site';

/** What the Tab key reaches, in this order; "[content]" stands for everything between header and footer of the page. */
const shell = {
	de: {
		skip: 'Zum Inhalt springen',
		site: 'Industrieoffensive Märkische Region',
		sections: ['Prozess', 'Märkte', 'Methoden', 'Fallstudien', 'Werkzeuge', 'Wissen'],
		search: 'Suchen',
		theme: 'Farbschema wählen',
		other: 'English',
		menu: 'Menü',
		sidebar: ['Überblick', 'Branchen vergleichen', 'Bahntechnik', 'Medizintechnik', 'Verteidigung', 'Windkraft'],
		contents: ['Überblick', 'Auf einen Blick', 'Größe und Wachstum', 'Wertschöpfungskette und Einstieg'],
		legal: 'Rechtliches',
		tools: ['Vorherige Seite Kompetenzprofil', 'Nächste Seite Bewertung'],
		brief: ['Vorherige Seite Branchen vergleichen', 'Nächste Seite Medizintechnik'],
		footer: ['Impressum', 'Datenschutz', 'Barrierefreiheit', 'Ohne Netz nutzen'],
	},
	en: {
		skip: 'Skip to content',
		site: 'Märkische Region Industry Initiative',
		sections: ['Process', 'Markets', 'Methods', 'Case studies', 'Tools', 'Knowledge'],
		search: 'Search',
		theme: 'Select theme',
		other: 'Deutsch',
		menu: 'Menu',
		sidebar: ['Overview', 'Compare sectors', 'Rail technology', 'Medical technology', 'Defence', 'Wind power'],
		contents: ['Overview', 'At a glance', 'Size and growth', 'Value chain and entry points'],
		legal: 'Legal',
		tools: ['Previous Competence profile', 'Next Scoring'],
		brief: ['Previous Compare sectors', 'Next Medical technology'],
		footer: ['Imprint', 'Privacy', 'Accessibility', 'Use without a network'],
	},
} satisfies Record<Language['locale'], object>;

/** Names of all stops of the Tab key; `open` is activated on the way. Long content is passed over to its last link. */
async function stops(page: Page, { open, long = false }: { open?: string; long?: boolean } = {}): Promise<string[]> {
	const names: string[] = [];
	for (let i = 0; i < 250; i++) {
		await page.keyboard.press('Tab');
		const stop = await page.evaluate(() => {
			const element = document.activeElement;
			if (!element || element === document.body) return undefined;
			if (!(element.checkVisibility({ visibilityProperty: true }) && element.matches(':focus-visible')))
				return 'unseen';
			if (element.closest('main') && !element.closest('.site-footer, .pagination-links')) return '[content]';
			const label = element instanceof HTMLSelectElement ? element.labels[0]?.querySelector('.sr-only') : element;
			return (element.getAttribute('aria-label') ?? (label as HTMLElement).innerText).trim().replace(/\s+/g, ' ');
		});
		if (stop === undefined || stop === names[0]) break;
		if (long && stop === '[content]') await page.locator('.sl-markdown-content a:visible').last().focus();
		if (stop !== names.at(-1)) names.push(stop);
		if (stop === open) await page.keyboard.press('Enter');
	}
	return names;
}

for (const { locale, prefix } of languages) {
	const t = shell[locale];
	const head = [t.skip, t.site, ...t.sections, t.search, t.theme, t.other];

	test(`${locale}: order of focus on the home page, a tool and a brief`, async ({ page }) => {
		await page.goto(`${prefix}/`);
		expect(await stops(page)).toEqual([...head, '[content]', ...t.footer]);

		await page.goto(`${prefix}/werkzeuge/marktfit/`);
		await page.locator('.workspace-bar').waitFor();
		expect(await stops(page)).toEqual([...head, '[content]', ...t.tools, ...t.footer]);

		// Sidebar and contents hold as many entries as there are sectors and parts: their first ones stand for them.
		await page.goto(`${prefix}/maerkte/bahntechnik/`);
		const brief = await stops(page, { long: true });
		const start = head.length;
		expect(brief.slice(0, start)).toEqual(head);
		expect(brief.slice(start, start + t.sidebar.length)).toEqual(t.sidebar);
		const contents = brief.lastIndexOf(t.contents[0]!);
		expect(contents).toBeGreaterThan(start);
		expect(brief.slice(contents, contents + t.contents.length)).toEqual(t.contents);
		expect(brief.slice(brief.indexOf('[content]'))).toEqual(['[content]', ...t.brief, ...t.footer]);
	});

	test(`${locale}: order of focus in the menus of a phone`, async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		const phone = [t.skip, t.site, t.search, t.other, t.menu, ...t.sections];
		await page.goto(`${prefix}/`);
		expect(await stops(page, { open: t.menu })).toEqual([...phone, t.theme, '[content]', ...t.footer]);

		await page.goto(`${prefix}/maerkte/bahntechnik/`);
		const menu = await stops(page, { open: t.menu });
		expect(menu.slice(0, phone.length)).toEqual(phone);
		expect(menu.slice(phone.length, phone.length + 1 + t.sidebar.length)).toEqual([t.legal, ...t.sidebar]);
		expect(menu.at(-1)).toBe(t.theme);
	});
}
