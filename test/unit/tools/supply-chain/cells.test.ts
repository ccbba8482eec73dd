import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { loadFolder } from '../../../../src/loaders/files';
import {
	addLink,
	addSite,
	type CellContext,
	linkCell,
	linkKeys,
	siteCell,
	withoutSite,
	writeLink,
	writeSite,
} from '../../../../src/tools/supply-chain/data-view/cells';
import { linkCsv, siteCsv } from '../../../../src/tools/supply-chain/data-view/csv';
import { mergeDecisions, readDecisions } from '../../../../src/tools/supply-chain/data-view/decisions';
import { lexicon } from '../../../../src/tools/supply-chain/data-view/import/lexicon';
import { de } from '../../../../src/tools/supply-chain/data-view/texts.de';
import type { SupplyChainRecord } from '../../../../src/workspace';
import { kinds } from '../../../../src/workspace/kinds';
import { knowledge, taxonomyOf } from './import/knowledge';
import { bytesOf, imported } from './import/lib';

const words = lexicon(knowledge('de'));
const context: CellContext = { locale: 'de', words, roles: de.roles };
const known = knowledge('de');
const { sectors, competences } = known;
const data = { locale: 'de', sectors, ...taxonomyOf(known) } as unknown as Parameters<typeof siteCsv>[1];
const record = (): SupplyChainRecord => ({
	...kinds['supply-chain'].empty(),
	sites: { self: { name: 'Wir', role: 'self' }, a: { name: 'Beispiel A', role: 'supplier' } },
	links: { l: { from: 'a', to: 'self', item: 'Ringe', annualValue: 1000 } },
});

describe('cells of firms', () => {
	it.each([
		['country', 'Polen', { country: 'PL' }],
		['country', 'D', { country: 'DE' }],
		['sector', 'Nutzfahrzeuge', { sector: 'automotive' }],
		['role', 'Endmarkt', { role: 'market' }],
		['recoveryWeeks', '2,5', { recoveryWeeks: 2.5 }],
		['name', ' Neu ', { name: 'Neu' }],
	] as const)('%s takes %s', (key, text, expected) => {
		const written = writeSite(record(), 'a', key, text, context);
		expect(written.ok && written.chain.sites.a).toMatchObject(expected);
	});

	it.each([
		['name', ' ', 'noName'],
		['country', 'Atlantis', 'country'],
		['sector', 'Zauberei', 'sector'],
		['role', 'Nachbar', 'role'],
		['role', 'self', 'ownRole'],
		['recoveryWeeks', 'bald', 'notANumber'],
		['recoveryWeeks', '-1', 'range'],
		['region', 'x'.repeat(201), 'tooLong'],
	] as const)('%s refuses %s: %s', (key, text, problem) => {
		expect(writeSite(record(), 'a', key, text, context)).toEqual({ ok: false, problem });
	});

	it('an empty cell takes the entry away', () => {
		const written = writeSite(
			{ ...record(), sites: { a: { name: 'A', role: 'supplier', country: 'DE' } } },
			'a',
			'country',
			'',
			context,
		);
		expect(written.ok && written.chain.sites.a).toEqual({ name: 'A', role: 'supplier' });
	});

	it('a firm goes with its flows', () => {
		const { chain, links } = withoutSite(record(), 'a');
		expect([Object.keys(chain.sites), chain.links, links]).toEqual([['self'], {}, 1]);
	});
});

describe('cells of flows', () => {
	it('a name that no firm has makes one', () => {
		const written = writeLink(record(), 'l', 'from', 'Beispiel Neu', context);
		expect(written).toMatchObject({ ok: true, created: 'Beispiel Neu' });
		expect(written.ok && linkCell(written.chain.links.l!, 'from', written.chain, data)).toBe('Beispiel Neu');
	});

	it('a known name is found however it is written; the firm does not deliver to itself', () => {
		const written = writeLink(record(), 'l', 'from', 'BEISPIEL A', context);
		expect(written.ok && written.chain.links.l!.from).toBe('a');
		expect(writeLink(record(), 'l', 'from', 'wir', context)).toEqual({ ok: false, problem: 'sameFirm' });
	});

	it('shares are percentages on screen and parts of one in the record', () => {
		const written = writeLink(record(), 'l', 'energyShare', '12,5', context);
		expect(written.ok && written.chain.links.l!.energyShare).toBe(0.125);
		expect(written.ok && linkCell(written.chain.links.l!, 'energyShare', written.chain, data)).toBe('12,5');
		expect(writeLink(record(), 'l', 'energyShare', '120', context)).toEqual({ ok: false, problem: 'range' });
		expect(writeLink(record(), 'l', 'qualifiedAlternatives', '1,5', context)).toEqual({
			ok: false,
			problem: 'notWhole',
		});
	});

	it('processes are typed by name in either language or by code, shown by name, and taken away again', () => {
		const written = writeLink(record(), 'l', 'processes', 'cnc turning; tiefziehen', context);
		expect(written.ok && written.chain.links.l!.processes).toEqual(['drehen-cnc', 'tiefziehen']);
		const shown = written.ok ? linkCell(written.chain.links.l!, 'processes', written.chain, data) : '';
		expect(shown).toBe('CNC-Drehen; Tiefziehen');
		const empty = written.ok ? writeLink(written.chain, 'l', 'processes', '', context) : written;
		expect(empty.ok && Object.hasOwn(empty.chain.links.l!, 'processes')).toBe(false);
		expect(writeLink(record(), 'l', 'processes', 'Tiefziehen, Zaubern', context)).toEqual({
			ok: false,
			problem: 'process',
		});
		const many = competences.map(({ id }) => id).slice(0, 21);
		expect(writeLink(record(), 'l', 'processes', many.join(';'), context)).toEqual({
			ok: false,
			problem: 'tooManyProcesses',
		});
	});

	it('the first firm and flow by hand bring the own firm with them', () => {
		const site = addSite(kinds['supply-chain'].empty(), 'Neue Firma', 'Wir')!;
		expect(Object.values(site.chain.sites).map(({ role }) => role)).toEqual(['self', 'supplier']);
		const link = addLink(kinds['supply-chain'].empty(), { site: 'Neue Firma', own: 'Wir', unnamed: 'ohne Angabe' })!;
		expect(Object.values(link.chain.links)).toMatchObject([{ to: 'self', item: 'ohne Angabe', annualValue: 0 }]);
	});
});

it('what is exported can be read in again and changes nothing', async () => {
	for (const example of loadFolder('examples')) {
		const stored = (example.backup as unknown as { projects: { records: Record<string, { data: unknown }> }[] })
			.projects[0]!;
		const chain = stored.records['supply-chain']!.data as SupplyChainRecord;
		const sites = await imported(bytesOf(Papa.unparse(siteCsv(chain, data, de), { delimiter: ';' })), { chain });
		expect(sites.preview.settings.table).toBe('sites');
		expect(sites.plan.sites).toEqual({ added: 0, changed: 0, unchanged: Object.keys(chain.sites).length, removed: 0 });
		const links = await imported(bytesOf(Papa.unparse(linkCsv(chain, data, de), { delimiter: ';' })), { chain });
		expect(links.preview.columns.map(({ field }) => field)).not.toContain('');
		expect(links.preview.columns).toHaveLength(linkKeys.length);
		expect(links.plan.links).toEqual({ added: 0, changed: 0, unchanged: Object.keys(chain.links).length, removed: 0 });
		expect(siteCell(chain.sites.self!, 'role', data, de)).toBe('eigener Betrieb');
	}
});

it('answers on names are read from CSV, and a later one replaces an earlier one', () => {
	const read = readDecisions(bytesOf('Firma A;Firma B;Dieselbe\nAlt GmbH;Alt KG;ja\nX;Y;nein\nnur eine;;ja\n'), words);
	expect(read).toEqual([
		{ a: 'Alt GmbH', b: 'Alt KG', same: true },
		{ a: 'X', b: 'Y', same: false },
	]);
	const once = mergeDecisions(record(), read);
	const twice = mergeDecisions(once, [{ a: 'ALT KG', b: 'Alt GmbH', same: false }]);
	expect(Object.values(twice.decisions).map(({ same }) => same)).toEqual([false, false]);
});
