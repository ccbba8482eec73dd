import { describe, expect, test } from 'vitest';
import {
	type ExchangeFile,
	encodeNetwork,
	exchangeCoder,
	type Network,
	pseudonymise,
	type Site,
	shareBand,
	sharedFirms,
	sharedSingleSources,
} from '../../../src/domain/supply-chain';
import { keyedHash, stretch } from '../../../src/domain/supply-chain/keyed-hash';

const hex = (buffer: ArrayBuffer) => Buffer.from(buffer).toString('hex');

// Read in the tests of many programs that quote the two documents, not in these themselves.
describe('PBKDF2 with HMAC-SHA-256 (RFC 7914, section 11)', () => {
	test('passwd, salt, 1 round', async () => {
		expect(hex(await stretch('passwd', 'salt', 1, 64))).toBe(
			'55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc49ca9cccf179b645991664b39d77ef317c71b845b1e30bd509112041d3a19783',
		);
	});
	test('Password, NaCl, 80,000 rounds', async () => {
		expect(hex(await stretch('Password', 'NaCl', 80_000, 64))).toBe(
			'4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56a1d425a1225833549adb841b51c9b3176a272bdebba1d078478f62b397f33c8d',
		);
	});
});

describe('HMAC-SHA-256 (RFC 4231)', () => {
	const hash = async (key: Uint8Array<ArrayBuffer>, text: string) => (await keyedHash(key))(text);
	test('test case 1', async () => {
		expect(await hash(new Uint8Array(20).fill(0x0b), 'Hi There')).toBe(
			'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7',
		);
	});
	test('test case 2', async () => {
		expect(await hash(new TextEncoder().encode('Jefe'), 'what do ya want for nothing?')).toBe(
			'5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
		);
	});
	test('test case 6: a key longer than a block', async () => {
		expect(await hash(new Uint8Array(131).fill(0xaa), 'Test Using Larger Than Block-Size Key - Hash Key First')).toBe(
			'60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54',
		);
	});
});

const options = { passphrase: 'correct horse battery', exchange: 'spring', rounds: 10 };
const site = (id: string, name: string, role: Site['role'], vatId?: string): Site => ({
	id,
	name,
	role,
	...(vatId ? { vatId } : {}),
});
const network = (own: string, links = [40, 60]): Network => ({
	sites: [
		site('1', own, 'self'),
		site('2', 'Müller Guss', 'supplier', 'DE 1'),
		site('3', 'Lenz', 'supplier'),
		site('4', 'Kunde', 'customer'),
	],
	links: [
		{ from: '2', to: '1', item: 'secret', annualValue: links[0] },
		{ from: '3', to: '1', item: 'secret', annualValue: links[1] },
		{ from: '1', to: '4', item: 'secret', annualValue: 12_345 },
	],
});

describe('pseudonymise', () => {
	test('shows no name, item or amount', async () => {
		const text = JSON.stringify(await pseudonymise(network('Alpha'), options)).toLowerCase();
		for (const word of ['alpha', 'müller', 'mueller', 'lenz', 'kunde', 'secret', '12345', 'de1', 'horse'])
			expect(text).not.toContain(word);
	});
	test('codes are HMAC of name: and vat: under the stretched passphrase', async () => {
		const file = await pseudonymise(network('Alpha'), options);
		const code = await keyedHash(await stretch(options.passphrase, 'supply-chain-exchange:spring', 10, 32));
		const codes = new Set(file.firms.map((firm) => firm.nameCode));
		for (const name of ['alpha', 'muellerguss', 'lenz', 'kunde'])
			expect(codes.has(await code(`name:${name}`))).toBe(true);
		expect(file.firms.filter((firm) => firm.vatCode)).toEqual([
			{ role: 'supplier', nameCode: await code('name:muellerguss'), vatCode: await code('vat:DE1') },
		]);
		expect(file.check).toBe(await code('check:spring'));
		expect(file).toMatchObject({ format: 'supply-chain-exchange', version: 1, exchange: 'spring', rounds: 10 });
		expect(file.firms.map((firm) => firm.nameCode)).toEqual([...codes].sort());
	});
	test('bands: shares of the purchases of the buyer and of the sales of the firm', async () => {
		const bandsOf = async (links: number[], bands?: number[]) => {
			const file = await pseudonymise(network('Alpha', links), { ...options, ...(bands ? { bands } : {}) });
			const own = file.firms.findIndex((firm) => firm.role === 'self');
			return {
				bought: file.links
					.filter((one) => one.to === own)
					.map((one) => one.band)
					.sort((a, b) => a[0] - b[0]),
				sold: file.links.filter((one) => one.from === own).map((one) => one.band),
			};
		};
		expect(await bandsOf([40, 60])).toEqual({
			bought: [
				[0.25, 0.5],
				[0.5, 1],
			],
			sold: [[0.5, 1]],
		});
		expect(await bandsOf([5, 95])).toEqual({
			bought: [
				[0, 0.05],
				[0.5, 1],
			],
			sold: [[0.5, 1]],
		});
		expect(await bandsOf([51, 949])).toEqual({
			bought: [
				[0.05, 0.1],
				[0.5, 1],
			],
			sold: [[0.5, 1]],
		});
		expect(await bandsOf([0, 7])).toEqual({ bought: [[0.5, 1]], sold: [[0.5, 1]] });
		expect(await bandsOf([40, 60], [0.4])).toEqual({
			bought: [
				[0, 0.4],
				[0.4, 1],
			],
			sold: [[0.4, 1]],
		});
	});
	test('the sales of the firm are its own, not what a customer buys in all', async () => {
		const sites = [site('1', 'Alpha', 'self'), site('2', 'A', 'customer'), site('3', 'B', 'customer')];
		const links = [
			['2', 10],
			['3', 90],
		].map(([to, annualValue]) => ({ from: '1', to: to as string, item: 'x', annualValue: annualValue as number }));
		const file = await pseudonymise({ sites, links }, options);
		expect(file.links.map((one) => one.band).sort((a, b) => a[0] - b[0])).toEqual([
			[0.05, 0.1],
			[0.5, 1],
		]);
	});
	test('parallel links are added up', async () => {
		const base = network('Alpha', [30, 40]);
		const file = await pseudonymise({ ...base, links: [...base.links, { ...base.links[0], item: 'more' }] }, options);
		expect(file.links).toHaveLength(3);
		const own = file.firms.findIndex((firm) => firm.role === 'self');
		expect(
			file.links
				.filter((one) => one.to === own)
				.map((one) => one.band)
				.sort(),
		).toEqual([
			[0.25, 0.5],
			[0.5, 1],
		]);
	});
	test('another passphrase or exchange gives other codes, other spelling the same', async () => {
		const nameOf = async (name: string, more = {}) =>
			(await pseudonymise({ sites: [site('1', name, 'self')], links: [] }, { ...options, ...more })).firms[0].nameCode;
		const code = await nameOf('Müller Guss');
		expect(await nameOf('MUELLER-GUSS')).toBe(code);
		expect(await nameOf('Müller Guss', { exchange: 'autumn' })).not.toBe(code);
		expect(await nameOf('Müller Guss', { passphrase: 'another passphrase' })).not.toBe(code);
		expect(await nameOf('Müller Guss', { rounds: 11 })).not.toBe(code);
	});
});

describe('sharedFirms', () => {
	const make = (own: string, links?: number[]) => pseudonymise(network(own, links), options);
	test('shows only firms that enough participants know', async () => {
		const files = [await make('Alpha'), await make('Beta'), await make('Gamma', [5, 95])];
		const { firms, hidden } = sharedFirms(files, { minimum: 3 });
		expect(firms).toHaveLength(3);
		expect(hidden).toBe(3);
		const foundry = firms.find((firm) => firm.key.startsWith('vat:'));
		expect(foundry).toMatchObject({
			participants: 3,
			roles: { self: 0, supplier: 3, customer: 0, market: 0 },
			deliveries: [
				{ band: [0, 0.05], participants: 1 },
				{ band: [0.25, 0.5], participants: 2 },
			],
		});
		expect(sharedFirms(files, { minimum: 4 })).toEqual({ firms: [], hidden: 6 });
		expect(sharedFirms(files.slice(0, 2), { minimum: 2 }).firms).toHaveLength(3);
		expect(sharedFirms(files.slice(0, 2)).firms).toHaveLength(0);
	});
	test('a firm with VAT id in one file and without in another is one', async () => {
		const plain = network('Beta');
		plain.sites[1] = site('2', 'MUELLER GUSS', 'supplier');
		const files = [await make('Alpha'), await pseudonymise(plain, options)];
		expect(sharedFirms(files, { minimum: 2 }).firms.map((firm) => firm.participants)).toEqual([2, 2, 2]);
	});
	test('most widely known first; a band counts once a file', async () => {
		const withTwo = (own: string, more: Site[] = []): Network => ({
			sites: [
				site('1', own, 'self'),
				site('2', 'Zinn', 'supplier'),
				site('3', 'B1', 'supplier'),
				site('4', 'B2', 'supplier'),
				...more,
			],
			links: [
				{ from: '2', to: '3', item: 'a', annualValue: 1 },
				{ from: '2', to: '4', item: 'a', annualValue: 1 },
			],
		});
		const files = await Promise.all([
			pseudonymise(withTwo('Alpha', [site('5', 'Both', 'supplier')]), options),
			pseudonymise(withTwo('Beta', [site('5', 'Both', 'customer')]), options),
			pseudonymise(withTwo('Gamma'), options),
		]);
		const { firms } = sharedFirms(files, { minimum: 2 });
		expect(firms.map((firm) => firm.participants)).toEqual([3, 3, 3, 2]);
		expect(firms[3].roles).toEqual({ self: 0, supplier: 1, customer: 1, market: 0 });
		expect(firms.flatMap((firm) => firm.deliveries)).toEqual([{ band: [0.5, 1], participants: 3 }]);
	});
	test('refuses files that cannot be compared', async () => {
		const [a, b] = [await make('Alpha'), await make('Beta')];
		const other = (more: Partial<ExchangeFile>) => () => sharedFirms([a, { ...b, ...more }]);
		expect(other({ exchange: 'autumn' })).toThrow('sharedFirms: files[1].exchange differs from the first file');
		expect(other({ check: 'x' })).toThrow('sharedFirms: files[1] was made with another passphrase');
		expect(() => sharedFirms([a, b, a])).toThrow('sharedFirms: files[2] is of the same firm as files[0]');
		expect(() => sharedFirms([])).toThrow(RangeError);
		expect(() => sharedFirms([a], { minimum: 1 })).toThrow(RangeError);
		expect(() => sharedFirms([a], { minimum: 2.5 })).toThrow(RangeError);
	});
});

describe('encodeNetwork', () => {
	test('is pseudonymise with a choice of partners, the shares still those of the whole', async () => {
		const coder = await exchangeCoder(options);
		expect((await encodeNetwork(network('Alpha'), coder)).file).toEqual(await pseudonymise(network('Alpha'), options));
		const { file, siteIds } = await encodeNetwork(network('Alpha', [5, 95]), coder, { roles: ['customer'] });
		expect(file.firms.map((firm) => firm.role).sort()).toEqual(['customer', 'self']);
		expect(siteIds.toSorted()).toEqual(['1', '4']);
		expect(file.links).toHaveLength(1);
		const suppliers = await encodeNetwork(network('Alpha', [5, 95]), coder, { roles: ['supplier'] });
		expect(suppliers.file.links.map((link) => link.band).sort()).toEqual([
			[0, 0.05],
			[0.5, 1],
		]);
	});
	test('ids stand in the order of the firms', async () => {
		const coder = await exchangeCoder(options);
		const { file, siteIds } = await encodeNetwork(network('Alpha'), coder);
		const byId = new Map(network('Alpha').sites.map((one) => [one.id, one]));
		for (const [i, id] of siteIds.entries()) expect(file.firms[i]).toMatchObject(await coder.codes(byId.get(id)!));
	});
	test('no bands: one band for all; marks only where they are asked for', async () => {
		const coder = await exchangeCoder(options);
		const plain = (await encodeNetwork(network('Alpha'), coder, { bands: [] })).file;
		expect(plain.links.map((link) => link.band)).toEqual([
			[0, 1],
			[0, 1],
			[0, 1],
		]);
		expect(JSON.stringify(plain)).not.toContain('singleSource');
		// Two suppliers of one item are no single source; two items are two.
		const marks = async (items: [string, string]) => {
			const base = network('Alpha');
			base.links[0]!.item = items[0];
			base.links[1]!.item = items[1];
			const { file } = await encodeNetwork(base, coder, { singleSources: true });
			return file.links.filter((link) => link.singleSource).length;
		};
		expect(await marks(['a', 'a'])).toBe(0);
		expect(await marks(['a', 'b'])).toBe(2);
	});
	test('refuses what pseudonymise refuses', async () => {
		const coder = await exchangeCoder(options);
		await expect(encodeNetwork({ sites: [], links: [] }, coder)).rejects.toThrow('encodeNetwork: sites');
		await expect(encodeNetwork(network('A'), coder, { bands: [0.5, 0.1] })).rejects.toThrow('encodeNetwork: bands[1]');
		await expect(exchangeCoder({ ...options, passphrase: 'short' })).rejects.toThrow(RangeError);
	});
});

describe('shareBand', () => {
	test('holds its upper edge', () => {
		expect([0, 0.05, 0.0500001, 0.5, 1].map((share) => shareBand(share))).toEqual([
			[0, 0.05],
			[0, 0.05],
			[0.05, 0.1],
			[0.25, 0.5],
			[0.5, 1],
		]);
		expect(() => shareBand(1.1)).toThrow(RangeError);
		expect(() => shareBand(Number.NaN)).toThrow('shareBand: share');
	});
});

describe('sharedSingleSources', () => {
	const make = async (own: string, alternatives: number) => {
		const base = network(own);
		base.links[0] = { ...base.links[0]!, item: 'castings', qualifiedAlternatives: alternatives };
		base.links[1] = { ...base.links[1]!, item: 'bolts', qualifiedAlternatives: 3 };
		return (await encodeNetwork(base, await exchangeCoder(options), { singleSources: true })).file;
	};
	test('counts participants that mark the firm, shows it from the minimum on', async () => {
		const files = [await make('Alpha', 0), await make('Beta', 0), await make('Gamma', 1)];
		expect(sharedSingleSources(files, { minimum: 3 })).toEqual({ sources: [], hidden: 1 });
		const { sources, hidden } = sharedSingleSources(files, { minimum: 2 });
		expect([sources.length, sources[0]?.participants, hidden]).toEqual([1, 2, 0]);
		expect(sources[0]?.key).toBe(sharedFirms(files).firms.find((firm) => firm.key.startsWith('vat:'))?.key);
	});
	test('refuses files that cannot be compared', async () => {
		const a = await make('Alpha', 0);
		expect(() => sharedSingleSources([a, a])).toThrow('sharedSingleSources: files[1] is of the same firm');
		expect(() => sharedSingleSources([])).toThrow(RangeError);
		expect(() => sharedSingleSources([a], { minimum: 1 })).toThrow(RangeError);
	});
});

test('a shared firm carries all codes by which it can be found', async () => {
	const plain = network('Beta');
	plain.sites[1] = site('2', 'MUELLER GUSS', 'supplier');
	const files = [await pseudonymise(network('Alpha'), options), await pseudonymise(plain, options)];
	const coder = await exchangeCoder(options);
	const { nameCode, vatCode } = await coder.codes({ name: 'Müller Guss', vatId: 'de1' });
	const foundry = sharedFirms(files, { minimum: 2 }).firms.find((firm) => firm.key.startsWith('vat:'));
	expect(foundry?.codes).toEqual([nameCode, vatCode!].sort());
});
