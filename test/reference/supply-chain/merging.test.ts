import { describe, expect, test } from 'vitest';
import {
	compareFirms,
	type Link,
	matchFirms,
	mergeNetworks,
	type Network,
	type Site,
} from '../../../src/domain/supply-chain';

// Derived by hand from the rules: what is the same firm, what is asked, whose figure is kept.

const site = (id: string, name: string, role: Site['role'] = 'supplier', more: Partial<Site> = {}): Site => ({
	id,
	name,
	role,
	...more,
});
const link = (from: string, to: string, item: string, annualValue: number, more: Partial<Link> = {}): Link => ({
	from,
	to,
	item,
	annualValue,
	...more,
});
const file = (sites: Site[], links: Link[] = []): Network => ({ sites, links });
const ids = (...files: Network[]) => mergeNetworks(files).network.sites.map((one) => one.id);
const asked = (...files: Network[]) => mergeNetworks(files).candidates.map(({ a, b, reason }) => [a, b, reason]);

describe('mergeNetworks: firms', () => {
	test('the same VAT id, blanks and case ignored, is the same firm whatever the name', () => {
		const merged = mergeNetworks([
			file([site('1', 'Alpha', 'self', { vatId: 'DE 123 456' })]),
			file([site('1', 'Beta', 'customer', { vatId: 'de123456' })]),
		]);
		expect(merged.network.sites).toEqual([{ id: 'vat:DE123456', name: 'Alpha', role: 'self', vatId: 'DE123456' }]);
		expect(merged.candidates).toEqual([]);
	});
	test('different VAT ids are never the same, not even with the same name', () => {
		const files = [
			file([site('1', 'Alpha', 'self', { vatId: 'DE1' })]),
			file([site('1', 'Alpha', 'self', { vatId: 'DE2' })]),
		];
		expect(ids(...files)).toEqual(['vat:DE1', 'vat:DE2']);
		expect(asked(...files)).toEqual([]);
	});
	test('names equal after folding case, umlauts, blanks and punctuation are the same', () => {
		for (const other of [
			'MUELLER & SOEHNE',
			'müller&söhne',
			'Müller  & Söhne.',
			'Mueller-Soehne',
			'Mu\u0308ller & Söhne',
		]) {
			expect(ids(file([site('1', 'Müller & Söhne', 'self')]), file([site('9', other)])), other).toEqual([
				'name:muellersoehne',
			]);
		}
		expect(ids(file([site('1', 'Groß')]), file([site('1', 'GROSS')]))).toEqual(['name:gross']);
	});
	test('a VAT id on one side only: the name decides', () => {
		expect(ids(file([site('1', 'Alpha', 'self')]), file([site('1', 'alpha', 'self', { vatId: 'DE1' })]))).toEqual([
			'vat:DE1',
		]);
	});
	test('a name that two VAT ids have stays apart and is asked', () => {
		const files = [
			file([site('1', 'Alpha')]),
			file([site('1', 'Alpha', 'self', { vatId: 'DE1' }), site('2', 'ALPHA', 'supplier', { vatId: 'DE2' })]),
		];
		expect(ids(...files)).toEqual(['name:alpha', 'vat:DE1', 'vat:DE2']);
		expect(asked(...files)).toEqual([
			['name:alpha', 'vat:DE1', 'sameName'],
			['name:alpha', 'vat:DE2', 'sameName'],
		]);
	});
	test('names equal only without accents, without legal form, or similar are asked and stay apart', () => {
		expect(asked(file([site('1', 'Café Réné')]), file([site('1', 'Cafe Rene')]))).toEqual([
			['name:caferene', 'name:caféréné', 'accents'],
		]);
		expect(asked(file([site('1', 'Alpha GmbH')]), file([site('1', 'Alpha GmbH & Co. KG')]))).toEqual([
			['name:alphagmbh', 'name:alphagmbhcokg', 'legalForm'],
		]);
		expect(asked(file([site('1', 'Weber Präzisionsguss')]), file([site('1', 'Weber Präzisionsgus')]))).toEqual([
			['name:weberpraezisionsgus', 'name:weberpraezisionsguss', 'similar'],
		]);
		expect(asked(file([site('1', 'Weber')]), file([site('1', 'Lenz')]))).toEqual([]);
	});
	test('ids of different files are unrelated', () => {
		expect(ids(file([site('1', 'Alpha')]), file([site('1', 'Omega')]))).toEqual(['name:alpha', 'name:omega']);
	});
	test('a decision joins or keeps apart, and the question is not asked again', () => {
		const files = [
			file([site('1', 'Alpha GmbH', 'self')]),
			file([site('1', 'Alpha AG', 'supplier', { vatId: 'DE1' })]),
		];
		const [{ a, b }] = mergeNetworks(files).candidates;
		const joined = mergeNetworks(files, [{ a, b, same: true }]);
		expect(joined.network.sites).toEqual([{ id: 'vat:DE1', name: 'Alpha GmbH', role: 'self', vatId: 'DE1' }]);
		expect(joined.candidates).toEqual([]);
		const apart = mergeNetworks(files, [{ a: b, b: a, same: false }]);
		expect(apart.network.sites).toHaveLength(2);
		expect(apart.candidates).toEqual([]);
	});
	test('decisions go on when a VAT id becomes known, and when firms are absent', () => {
		const decision = { a: 'name:alphaag', b: 'name:alphagmbh', same: true };
		const later = [file([site('1', 'Alpha AG', 'self', { vatId: 'DE1' })]), file([site('1', 'Alpha GmbH')])];
		expect(mergeNetworks(later, [decision]).network.sites.map((one) => one.id)).toEqual(['vat:DE1']);
		expect(mergeNetworks([file([site('1', 'Omega')])], [decision]).network.sites).toHaveLength(1);
		expect(mergeNetworks([file([site('1', 'Omega')])], [decision]).network.origin.decisions).toEqual([decision]);
	});
	test('decisions chain; without a VAT id the first key in the alphabet is the id', () => {
		const files = [file([site('1', 'Beta'), site('2', 'Alfa'), site('3', 'Gamma')])];
		const decisions = [
			{ a: 'name:beta', b: 'name:alfa', same: true },
			{ a: 'name:gamma', b: 'name:beta', same: true },
		];
		expect(mergeNetworks(files, decisions).network.sites.map((one) => one.id)).toEqual(['name:alfa']);
	});
	test('a decision against VAT ids is not followed but reported', () => {
		const files = [
			file([
				site('1', 'Alpha', 'self', { vatId: 'DE1' }),
				site('2', 'Omega', 'supplier', { vatId: 'DE2' }),
				site('3', 'Beta'),
			]),
		];
		const decisions = [
			{ a: 'vat:DE1', b: 'name:beta', same: true },
			{ a: 'vat:DE2', b: 'name:beta', same: true },
		];
		const merged = mergeNetworks(files, decisions);
		expect(merged.network.sites).toHaveLength(3);
		expect(merged.conflicts).toEqual([
			{ kind: 'decision', a: 'name:beta', b: 'vat:DE1' },
			{ kind: 'decision', a: 'name:beta', b: 'vat:DE2' },
		]);
	});
	test('of decisions that two merged networks remember, apart wins; a new one is stronger', () => {
		const sites = [site('1', 'Alpha GmbH', 'self'), site('2', 'Alpha AG')];
		const pair = { a: 'name:alphaag', b: 'name:alphagmbh' };
		const joined = mergeNetworks([file(sites)], [{ ...pair, same: true }]).network;
		const apart = mergeNetworks([file(sites)], [{ ...pair, same: false }]).network;
		expect(mergeNetworks([joined]).network.sites).toHaveLength(1);
		for (const both of [
			[joined, apart],
			[apart, joined],
		]) {
			expect(mergeNetworks(both).network.sites).toHaveLength(2);
			expect(mergeNetworks(both).candidates).toEqual([]);
			expect(mergeNetworks(both, [{ ...pair, same: true }]).network.sites).toHaveLength(1);
		}
	});
	test('of several reasons to ask the strongest is given', () => {
		const known = [
			site('1', 'Café GmbH', 'self', { vatId: 'DE1' }),
			site('2', 'Cafe AG', 'supplier', { vatId: 'DE1' }),
		];
		for (const names of [known, [...known].reverse()]) {
			expect(asked(file(names), file([site('1', 'Cafe GmbH')]))).toEqual([['name:cafegmbh', 'vat:DE1', 'accents']]);
		}
		const other = [
			site('1', 'Lentz Guss', 'self', { vatId: 'DE1' }),
			site('2', 'Lenz Guss KG', 'supplier', { vatId: 'DE1' }),
		];
		expect(asked(file(other), file([site('1', 'Lenz Guss')]))).toEqual([['name:lenzguss', 'vat:DE1', 'legalForm']]);
	});
	test('the role is the first of self, supplier, customer, market; other values from the own file, else from most files', () => {
		const merged = mergeNetworks([
			file([
				site('1', 'Alpha', 'customer', { country: 'NL', recoveryWeeks: 3 }),
				site('2', 'Beta', 'market', { sector: 'rail', recoveryWeeks: 3 }),
			]),
			file([
				site('1', 'Alpha', 'self', { country: 'DE' }),
				site('2', 'Beta', 'customer', { sector: 'cars', recoveryWeeks: 8 }),
			]),
			file([
				site('1', 'Alpha', 'supplier', { country: 'NL', recoveryWeeks: 3 }),
				site('2', 'beta', 'customer', { sector: 'rail' }),
			]),
		]);
		expect(merged.network.sites).toEqual([
			{ id: 'name:alpha', name: 'Alpha', role: 'self', country: 'DE', recoveryWeeks: 3 },
			{ id: 'name:beta', name: 'Beta', role: 'customer', sector: 'rail', recoveryWeeks: 8 },
		]);
	});
});

describe('mergeNetworks: links', () => {
	const buyer = (value: number, more = {}) =>
		file([site('a', 'Buyer', 'self'), site('b', 'Seller')], [link('b', 'a', 'Bolt', value, more)]);
	const seller = (value: number, more = {}) =>
		file([site('x', 'Seller', 'self'), site('y', 'Buyer', 'customer')], [link('x', 'y', 'bolt', value, more)]);
	const third = (value: number) =>
		file(
			[site('m', 'Third', 'self'), site('n', 'Seller'), site('o', 'Buyer', 'customer')],
			[link('n', 'o', 'BOLT', value)],
		);

	test('the same from, to and item is one link: the buyer is right, the difference is a conflict', () => {
		const merged = mergeNetworks([seller(90), buyer(100)]);
		expect(merged.network.links).toEqual([link('name:seller', 'name:buyer', 'Bolt', 100)]);
		expect(merged.conflicts).toEqual([
			{
				kind: 'link',
				from: 'name:seller',
				to: 'name:buyer',
				item: 'Bolt',
				figure: 'annualValue',
				kept: 100,
				keptFrom: 'buyer',
				others: [90],
			},
		]);
	});
	test('the same figure is no conflict', () => {
		const merged = mergeNetworks([seller(100), buyer(100)]);
		expect(merged.network.links).toHaveLength(1);
		expect(merged.conflicts).toEqual([]);
	});
	test('without the buyer the seller is right, before a third; of equals the larger', () => {
		expect(mergeNetworks([third(500), seller(90)]).network.links[0].annualValue).toBe(90);
		expect(mergeNetworks([third(500), seller(90)]).conflicts).toMatchObject([{ keptFrom: 'seller', others: [500] }]);
		const other = file([site('q', 'Fourth', 'self'), ...third(1).sites.slice(1)], [link('n', 'o', 'bolt', 70)]);
		expect(mergeNetworks([other, third(60)]).network.links[0].annualValue).toBe(70);
		expect(mergeNetworks([other, third(60)]).conflicts).toMatchObject([{ keptFrom: 'third', kept: 70, others: [60] }]);
	});
	test('each figure that differs is a conflict of its own; what the buyer does not say is none', () => {
		const merged = mergeNetworks([
			buyer(100, { stockWeeks: 3, leadTimeWeeks: 2 }),
			seller(100, { stockWeeks: 1, leadTimeWeeks: 2, qualifiedAlternatives: 4 }),
		]);
		expect(merged.conflicts).toMatchObject([{ figure: 'stockWeeks', kept: 3, others: [1] }]);
		expect(merged.network.links[0]).not.toHaveProperty('qualifiedAlternatives');
	});
	test('other items and the other direction are other links', () => {
		const merged = mergeNetworks([
			buyer(100),
			file(
				[site('1', 'Seller', 'self'), site('2', 'Buyer', 'customer')],
				[link('1', '2', 'nut', 1), link('2', '1', 'bolt', 2)],
			),
		]);
		expect(merged.network.links).toHaveLength(3);
		expect(merged.conflicts).toEqual([]);
	});
	test('parallel links of one file are added up: value summed, stock keeps its amount, the rest cautious', () => {
		const parts = [
			link('b', 'a', 'Bolt', 100, { stockWeeks: 3, leadTimeWeeks: 2, qualifiedAlternatives: 1, inputGroup: 'steel' }),
			link('b', 'a', 'bolt', 300, { stockWeeks: 1, leadTimeWeeks: 5, qualifiedAlternatives: 0 }),
		];
		const merged = mergeNetworks([file(buyer(1).sites, parts), seller(400)]);
		expect(merged.network.links).toEqual([
			link('name:seller', 'name:buyer', 'Bolt', 400, {
				inputGroup: 'steel',
				leadTimeWeeks: 5,
				stockWeeks: 1.5,
				qualifiedAlternatives: 0,
			}),
		]);
		expect(merged.conflicts).toEqual([]);
	});
	test('sums do not depend on the order in the file, to the last digit', () => {
		const parts = [0.1, 0.2, 0.3, 0.7].map((value) => link('b', 'a', 'Bolt', value, { stockWeeks: value }));
		const merge = (links: Link[]) => mergeNetworks([file(buyer(1).sites, links)]).network.links;
		for (const turned of [[...parts].reverse(), [parts[2], parts[0], parts[3], parts[1]]])
			expect(merge(turned)).toEqual(merge(parts));
	});
	test('links of two sites that turn out to be one firm end at the same place', () => {
		const sites = [
			site('1', 'Works North', 'self', { vatId: 'DE1' }),
			site('2', 'Works South', 'supplier', { vatId: 'DE1' }),
			site('3', 'Seller'),
		];
		const merged = mergeNetworks([file(sites, [link('3', '1', 'bolt', 10), link('3', '2', 'bolt', 20)]), seller(1)]);
		expect(merged.network.links.find((one) => one.to === 'vat:DE1')?.annualValue).toBe(30);
	});
	test('three files, in steps or at once', () => {
		const all = [buyer(100), seller(90), third(80)];
		const together = mergeNetworks(all);
		expect(together.conflicts).toMatchObject([{ kept: 100, others: [80, 90] }]);
		expect(mergeNetworks([mergeNetworks([third(80), seller(90)]).network, buyer(100)])).toEqual(together);
	});
});

describe('compareFirms', () => {
	const band = (a: string, b: string, vatA?: string, vatB?: string) => {
		const match = compareFirms({ id: '1', name: a, vatId: vatA }, { id: '2', name: b, vatId: vatB });
		return [match.band, match.reason];
	};
	test('VAT id decisive', () => {
		expect(band('Alpha', 'Omega', 'DE 1', 'de1')).toEqual(['same', 'vatId']);
		expect(band('Alpha', 'Alpha', 'DE1', 'DE2')).toEqual(['different', 'vatId']);
		expect(band('Alpha', 'Alpha', 'DE1')).toEqual(['same', 'name']);
		expect(band('Alpha', 'Alpha', ' ', 'DE2')).toEqual(['same', 'name']);
	});
	test('legal forms dropped', () => {
		for (const form of [
			'GmbH',
			'GmbH & Co. KG',
			'AG',
			'KG',
			'e. K.',
			'e.K.',
			'OHG',
			'UG (haftungsbeschränkt)',
			'mbH',
			'SE',
			'Ltd.',
			'S.p.A.',
			'B.V.',
			'Sp. z o.o.',
			's.r.o.',
			'A/S',
			'Gesellschaft mbH',
			'KGaA',
			'Inc.',
			'S.A.',
		]) {
			expect(band(`Weber Guss ${form}`, 'WEBER GUSS'), form).toEqual(['ask', 'legalForm']);
		}
		expect(band('Weber Guss GmbH Werk Nord', 'Weber Guss Werk Nord')).toEqual(['ask', 'legalForm']);
		expect(band('GmbH', 'AG')[0]).toBe('different');
	});
	test('similarity by hand: words weber, guss against weber: 2 / 3; trigrams 13 and 7 with 7 in common: 0.7', () => {
		expect(compareFirms({ id: '1', name: 'Weber Guss' }, { id: '2', name: 'Weber' }).similarity).toBeCloseTo(
			14 / 20,
			12,
		);
		expect(band('Weber Guss', 'Weber')).toEqual(['ask', 'similar']);
	});
	test('similarity by hand: abc def against abc xyz: one word of two, five trigrams of ten', () => {
		expect(compareFirms({ id: '1', name: 'abc def' }, { id: '2', name: 'abc xyz' }).similarity).toBeCloseTo(0.5, 12);
		expect(band('abc def', 'abc xyz')).toEqual(['different', 'similar']);
	});
	test('the order of words plays no part; different firms are different', () => {
		expect(compareFirms({ id: '1', name: 'Guss Weber' }, { id: '2', name: 'Weber Guss AG' })).toEqual({
			band: 'ask',
			reason: 'similar',
			similarity: 1,
		});
		expect(band('Weber Metallbau', 'Schulte Drahtwerk')[0]).toBe('different');
	});
	test('accents, umlauts and names of signs alone', () => {
		expect(band('Société Générale', 'Societe Generale')).toEqual(['ask', 'accents']);
		expect(band('Jürgens', 'Juergens')).toEqual(['same', 'name']);
		expect(band('Jürgens', 'Jurgens')[0]).not.toBe('same');
		expect(band('???', '!!!')[0]).toBe('different');
	});
});

describe('matchFirms', () => {
	test('pairs in the order of the lists, without the different ones', () => {
		const left = [
			{ id: '1', name: 'Weber Guss GmbH' },
			{ id: '2', name: 'Lenz', vatId: 'DE2' },
			{ id: '3', name: 'Omega' },
		];
		const right = [
			{ id: 'a', name: 'Schmitz', vatId: 'de 2' },
			{ id: 'b', name: 'weber guss gmbh' },
			{ id: 'c', name: 'Weber Guss' },
		];
		expect(matchFirms(left, right)).toEqual([
			{ left: '1', right: 'b', band: 'same', reason: 'name', similarity: 1 },
			{ left: '1', right: 'c', band: 'ask', reason: 'legalForm', similarity: 1 },
			{ left: '2', right: 'a', band: 'same', reason: 'vatId', similarity: 1 },
		]);
	});
	test('the threshold can be set', () => {
		const [left, right] = [[{ id: '1', name: 'Weber Guss' }], [{ id: 'a', name: 'Weber' }]];
		expect(matchFirms(left, right)).toHaveLength(1);
		expect(matchFirms(left, right, { askFrom: 0.71 })).toEqual([]);
		expect(matchFirms([{ id: '1', name: 'abc def' }], [{ id: 'a', name: 'abc xyz' }], { askFrom: 0.5 })).toHaveLength(
			1,
		);
	});
	test('nothing to match', () => {
		expect(matchFirms([], [{ id: '1', name: 'Weber' }])).toEqual([]);
		expect(matchFirms([{ id: '1', name: 'Weber' }], [])).toEqual([]);
	});
});
