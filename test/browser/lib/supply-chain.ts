import type { Page } from '@playwright/test';
import type { SupplyChainRecord, SupplyLink, SupplySite } from '../../../src/workspace';
import { kinds } from '../../../src/workspace/kinds';
import { type Language, saved } from './site';

/** How large an invented chain is. */
export type ChainSize = { suppliers: number; further: number; customers: number };

const places = ['Hagen', 'Iserlohn', 'Lüdenscheid', 'Altena', 'Plettenberg', 'Werdohl', 'Hemer', 'Menden'];
const goods = ['Stabstahl', 'Band', 'Drehteil', 'Härten', 'Verzinken', 'Granulat', 'Kabelsatz', 'Gehäuse', 'Stanzteil'];
const sectors = ['automotive', 'bahntechnik', 'windkraft', 'medizintechnik'];
const countries = ['DE', 'DE', 'DE', 'IT', 'PL', 'CN'];

/** A row of numbers 0..1 that is the same in every run. */
function numbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 1664525 + 1013904223) % 4294967296;
		return state / 4294967296;
	};
}

/**
 * An invented chain: own firm, direct and further suppliers, customers with sectors. Names say that they are invented.
 * Every further supplier delivers to one or two direct ones; one customer also delivers material back to the firm, and two
 * suppliers deliver to each other, so that there are loops.
 */
export function inventedChain({ suppliers, further, customers }: ChainSize, seed = 7): SupplyChainRecord {
	const next = numbers(seed);
	const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)];
	const sites: Record<string, SupplySite> = {
		own: { name: 'Beispiel Schmiede (erfunden)', role: 'self', country: 'DE', region: 'Hagen' },
	};
	const links: Record<string, SupplyLink> = {};
	const link = (from: string, to: string, item: string, value: number) => {
		links[`l${Object.keys(links).length}`] = {
			from,
			to,
			item,
			annualValue: Math.round(value),
			leadTimeWeeks: 2 + Math.floor(next() * 10),
			stockWeeks: Math.floor(next() * 4),
			qualifiedAlternatives: Math.floor(next() * 3),
		};
	};
	for (let i = 0; i < suppliers; i++) {
		const item = pick(goods);
		sites[`s${i}`] = {
			name: `${item} ${pick(places)} ${i + 1} (erfunden)`,
			role: 'supplier',
			country: pick(countries),
			region: pick(places),
		};
		link(`s${i}`, 'own', item, 20_000 + 1_500_000 * next() ** 4);
	}
	for (let i = 0; i < further; i++) {
		const item = pick(goods);
		sites[`v${i}`] = {
			name: `Vorlieferant ${pick(places)} ${i + 1} (erfunden)`,
			role: 'supplier',
			country: pick(countries),
		};
		link(`v${i}`, `s${Math.floor(next() * suppliers)}`, item, 10_000 + 400_000 * next() ** 3);
		if (i % 3 === 0) link(`v${i}`, `s${i % suppliers}`, item, 5_000 + 50_000 * next());
	}
	for (let i = 0; i < customers; i++) {
		sites[`c${i}`] = {
			name: `Kunde ${pick(places)} ${i + 1} (erfunden)`,
			role: 'customer',
			country: pick(countries),
			sector: i === 0 ? 'automotive' : pick(sectors),
		};
		link('own', `c${i}`, 'Schmiedeteil', 100_000 + 5_000_000 * next() ** 3);
	}
	if (customers > 0) link('c0', 'own', 'beigestelltes Material', 60_000);
	if (suppliers > 1) {
		link('s0', 's1', 'Lohnarbeit', 40_000);
		link('s1', 's0', 'Rohteil', 30_000);
	}
	return { ...kinds['supply-chain'].empty(), asOf: '2026-11-22', sites, links };
}

/** A backup file that holds a chain and nothing else. */
export function chainBackup(record: SupplyChainRecord): string {
	return JSON.stringify({
		type: 'naechster-markt/workspace',
		version: 1,
		source: { site: 'Test', appVersion: '0', exportedAt: '2026-11-22T10:00:00.000Z' },
		currentProject: 'default',
		projects: [
			{
				id: 'default',
				records: {
					'supply-chain': {
						version: kinds['supply-chain'].version,
						updatedAt: '2026-11-22T10:00:00.000Z',
						data: record,
					},
				},
			},
		],
	});
}

/** Opens a view of the tool with a chain in it, handed over in place of the worked example of the forge. */
export async function openChain(
	page: Page,
	language: Language,
	record: SupplyChainRecord,
	view: string,
): Promise<void> {
	await page.route('**/data/examples/**/schmiede.json', (route) =>
		route.fulfill({ contentType: 'application/json', body: chainBackup(record) }),
	);
	await page.goto(`${language.prefix}/werkzeuge/lieferkette/#${view}`);
	await page.locator('.workspace-bar').waitFor();
	await page.locator('.example-picker select').selectOption('schmiede');
	await saved(page);
}

/**
 * Keeps a script from the page until it is released: whether a worker would have been quicker than a click plays no part.
 *
 * @returns lets it through
 */
export async function holdScript(page: Page, script: RegExp): Promise<() => void> {
	let release = () => {};
	const released = new Promise<void>((resolve) => {
		release = resolve;
	});
	await page.route(script, async (route) => {
		await released;
		await route.continue().catch(() => {});
	});
	return () => release();
}
