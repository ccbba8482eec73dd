import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { Chain } from '../../../../../src/tools/supply-chain/data-view/import/chain';
import { withPatch } from '../../../../../src/tools/supply-chain/data-view/import/chain';
import { kinds } from '../../../../../src/workspace/kinds';
import { applied, bytesOf, imported, noChain } from './lib';

const list = (...rows: string[]) => bytesOf(`${rows.join('\n')}\n`);
const first = list(
	'Kunde;USt-IdNr.;Artikel;Umsatz',
	'Müller GmbH;DE1;Ringe;100',
	'Weber KG;;Böden;50',
	'Lenz AG;;Ringe;30',
);

describe('a second import', () => {
	const start = async (): Promise<Chain> => applied(noChain(), (await imported(first)).patch);

	it('changes what is known, adds what is new, doubles nothing', async () => {
		const chain = await start();
		const { plan, patch } = await imported(
			list('Kunde;Artikel;Umsatz', 'MUELLER GmbH;Ringe;120', 'Weber KG;Böden;50', 'Weber KG;Hebel;5'),
			{ chain },
		);
		expect(plan).toMatchObject({
			links: { added: 1, changed: 1, unchanged: 1, removed: 0 },
			sites: { added: 0, changed: 0, unchanged: 2 },
			recognised: [{ name: 'MUELLER GmbH', as: 'Müller GmbH', reason: 'name' }],
		});
		expect(Object.keys(applied(chain, patch).links)).toHaveLength(4);
	});

	it('adds values up where that is asked for', async () => {
		const chain = await start();
		const { patch } = await imported(list('Kunde;Artikel;Umsatz', 'Weber KG;Böden;25'), {
			chain,
			options: { mode: 'add' },
		});
		expect(Object.values(patch.links)).toMatchObject([{ annualValue: 75 }]);
	});

	it('removes what is missing where that is asked for', async () => {
		const chain = await start();
		const { plan, patch } = await imported(list('Kunde;Artikel;Umsatz', 'Weber KG;Böden;60'), {
			chain,
			options: { mode: 'replace' },
		});
		expect(plan).toMatchObject({ links: { changed: 1, removed: 2 }, sites: { removed: 2 } });
		const after = applied(chain, patch);
		expect(Object.values(after.sites).map(({ name }) => name)).toEqual(['Wir', 'Weber KG']);
		expect(Object.values(after.links)).toHaveLength(1);
	});

	it('remembers what columns mean', async () => {
		const rows = list('Wer;Geld', 'Beispiel A;10');
		const chosen = { header: 0, table: 'customers', fields: { 0: 'firm', 1: 'value' } } as const;
		const { patch } = await imported(rows, { chosen });
		const { preview } = await imported(rows, { chain: applied(noChain(), patch), chosen: { header: 0 } });
		expect(preview.columns.map(({ field, reason }) => [field, reason])).toEqual([
			['firm', 'remembered'],
			['value', 'remembered'],
		]);
	});

	it('makes a record that the format allows, in one change', async () => {
		const { patch } = await imported(first, { options: { answers: [{ a: 'x', b: 'y', same: true }] } });
		const record = withPatch(kinds['supply-chain'].empty(), patch, '2026-11-22');
		expect(z.safeParse(kinds['supply-chain'].schema, record).success).toBe(true);
		expect(record.asOf).toBe('2026-11-22');
	});
});

describe('firms that may be the same', () => {
	it('the same VAT id joins whatever the name; different ones part equal names', async () => {
		const { plan } = await imported(
			list('Kunde;USt-IdNr.;Umsatz', 'Alt GmbH;DE1;1', 'Neu GmbH;DE1;2', 'Gleich KG;DE2;1', 'Gleich KG;DE3;1'),
		);
		expect(plan).toMatchObject({ sites: { added: 3 }, questionCount: 0 });
	});

	it('doubtful pairs are asked, once', async () => {
		const rows = list('Kunde;Umsatz', 'Beispiel Weber GmbH;1', 'Beispiel Weber KG;2');
		const { plan } = await imported(rows);
		expect(plan.sites.added).toBe(2);
		expect(plan.questions).toMatchObject([
			{ a: { name: 'Beispiel Weber GmbH' }, b: { name: 'Beispiel Weber KG' }, reason: 'legalForm' },
		]);
		const answers = [{ a: 'Beispiel Weber GmbH', b: 'Beispiel Weber KG', same: true }];
		const same = await imported(rows, { options: { answers } });
		expect(same.plan).toMatchObject({ sites: { added: 1 }, questionCount: 0 });
		expect(Object.values(same.patch.decisions)).toEqual(answers);
		const again = await imported(rows, { chain: { ...noChain(), decisions: same.patch.decisions } });
		expect(again.plan).toMatchObject({ sites: { added: 1 }, questionCount: 0 });
	});

	it('"different" keeps them apart and is remembered', async () => {
		const chain = applied(noChain(), (await imported(list('Kunde;Umsatz', 'Beispiel Weber GmbH;1'))).patch);
		const rows = list('Kunde;Umsatz', 'Beispiel Webers GmbH;2');
		expect((await imported(rows, { chain })).plan.questions).toMatchObject([{ b: { known: true } }]);
		const answers = [{ a: 'Beispiel Webers GmbH', b: 'Beispiel Weber GmbH', same: false }];
		const { plan, patch } = await imported(rows, { chain, options: { answers } });
		expect(plan).toMatchObject({ sites: { added: 1 }, questionCount: 0 });
		expect((await imported(rows, { chain: applied(chain, patch) })).plan).toMatchObject({
			sites: { added: 0 },
			questionCount: 0,
		});
	});

	it('the same own number with another name is asked', async () => {
		const chain = applied(noChain(), (await imported(list('Kundennummer;Kunde;Umsatz', '4711;Alter Name;1'))).patch);
		const rows = list('Kundennummer;Kunde;Umsatz', '4711;Ganz anders;2');
		const { plan } = await imported(rows, { chain });
		expect(plan.questions).toMatchObject([{ reason: 'number' }]);
		const answers = [{ a: 'Ganz anders', b: 'Alter Name', same: true }];
		expect((await imported(rows, { chain, options: { answers } })).plan.sites.added).toBe(0);
	});

	it('the own firm as its own customer is listed', async () => {
		const { issues } = await imported(list('Kunde;Umsatz', 'Wir;1', 'Beispiel A;2'), {
			chain: { ...noChain(), sites: { self: { name: 'Wir', role: 'self' } } },
		});
		expect(issues).toEqual(['2 ownFirm']);
	});

	it('a negative sum is listed with all its rows', async () => {
		const { issues, plan } = await imported(list('Kunde;Artikel;Umsatz', 'A;x;10', 'A;x;-30', 'B;x;5'));
		expect(issues).toEqual(['2 negative', '3 negative']);
		expect(plan).toMatchObject({ read: 1, listed: 2 });
	});
});
