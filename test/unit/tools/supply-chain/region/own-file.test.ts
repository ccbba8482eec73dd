import { describe, expect, it } from 'vitest';
import {
	longestFile,
	readParticipant,
	rowByRow,
	writeParticipant,
} from '../../../../../src/tools/supply-chain/region/exchange-file';
import { needsOf, originOf, ownFileProblem, regionsOf } from '../../../../../src/tools/supply-chain/region/own-file';
import { chainOf, everything, fileOf } from './fixtures';

const source = { site: 'Beispielregion', appVersion: '0.1.0' };
const nothing = { shares: false, customers: false, singleSources: false, needs: false, offer: false };

describe('where a supplier is', () => {
	const own = { name: 'A', role: 'self' as const, country: 'DE', region: 'Märkischer Kreis' };
	const at = (place: { country?: string; region?: string }) => ({ name: 'B', role: 'supplier' as const, ...place });

	it('goes by the region, then by the country, else stays open', () => {
		expect(originOf(at({ region: 'MÄRKISCHER  KREIS' }), own, [])).toBe('inside');
		expect(originOf(at({ region: 'Hagen' }), own, [])).toBe('outside');
		expect(originOf(at({ region: 'Hagen' }), own, ['hagen'])).toBe('inside');
		expect(originOf(at({ country: 'CZ' }), own, [])).toBe('outside');
		expect(originOf(at({ country: 'DE' }), own, [])).toBe('unknown');
		expect(originOf(at({}), own, [])).toBe('unknown');
		expect(originOf(at({ country: 'CZ' }), { name: 'A', role: 'self' }, [])).toBe('unknown');
		expect(originOf(at({ region: 'Hagen' }), { name: 'A', role: 'self' }, [''])).toBe('outside');
	});

	it('lists the regions of suppliers besides the own one', () => {
		expect(regionsOf(chainOf('A'))).toEqual([{ name: 'Ruhrgebiet', suppliers: 1 }]);
	});
});

describe('needs', () => {
	it('add up what takes the same competences and comes from the same side', () => {
		expect(needsOf(chainOf('A'), [])).toEqual([
			{ competences: ['zinklamelle'], origin: 'inside', band: [0.1, 0.25] },
			{ competences: ['drehen-cnc', 'schleifen'], origin: 'outside', band: [0.05, 0.1] },
		]);
		expect(needsOf({ ...chainOf('A'), sites: {} }, [])).toEqual([]);
	});
});

describe('the firm’s file', () => {
	it('holds no name, item, VAT number, place, sector or amount, whatever is ticked', async () => {
		const { participant } = await fileOf('Schmiede Streng Geheim');
		const text = writeParticipant(participant, source);
		const { sites, links } = chainOf('Schmiede Streng Geheim');
		const bare = text.toLowerCase().replace('deck schmiede streng geheim', '');
		for (const { name, vatId = '', region = '-' } of Object.values(sites)) {
			for (const word of [...name.split(' '), vatId, vatId.replace(/\s/g, ''), region])
				if (word.length > 2) expect(bare).not.toContain(word.toLowerCase());
		}
		for (const { item, annualValue } of Object.values(links)) {
			expect(bare).not.toContain(item.toLowerCase());
			expect(text).not.toContain(String(annualValue));
		}
		for (const id of Object.keys(sites)) if (id !== 'self') expect(text).not.toContain(`"${id}"`);
		expect(text).not.toMatch(/automotive|"CZ"|"DE"|51CrV4|zwoelf/);
	});

	it('holds suppliers’ codes alone when nothing is ticked', async () => {
		const { participant, names } = await fileOf('A', { include: nothing });
		expect(Object.keys(participant).sort()).toEqual(['day', 'label', 'network']);
		expect(participant.network.firms.map(({ role }) => role).sort()).toEqual([
			'self',
			'supplier',
			'supplier',
			'supplier',
		]);
		expect(new Set(participant.network.links.map(({ band }) => JSON.stringify(band)))).toEqual(new Set(['[0,1]']));
		expect(JSON.stringify(participant)).not.toContain('singleSource');
		expect(names.map(({ name }) => name).sort()).toEqual(['A', 'Dreherei Novak', 'Galvanik Lenz', 'Walzwerk Geheim']);
	});

	it('adds exactly what is ticked', async () => {
		const { participant, names } = await fileOf('A');
		const { firms, links } = participant.network;
		expect(firms.map(({ role }) => role)).toContain('customer');
		expect(firms.map(({ role }) => role)).not.toContain('market');
		const marked = links.filter((link) => link.singleSource).map(({ from }) => names[from]?.name);
		expect(marked.sort()).toEqual(['Dreherei Novak', 'Walzwerk Geheim']);
		expect(participant.needs).toHaveLength(2);
		expect(participant.offer).toEqual({ competences: { 'drehen-cnc': 4, schleifen: 2 }, standards: ['iso-9001'] });
	});

	it('says what is missing', () => {
		const { sites } = chainOf('A');
		expect(ownFileProblem({ sites }, everything)).toBeUndefined();
		expect(ownFileProblem({ sites: {} }, everything)).toBe('noFirm');
		expect(ownFileProblem({ sites: { self: sites.self! } }, everything)).toBe('noPartners');
		const many = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`s${i}`, sites.mill!]));
		expect(ownFileProblem({ sites: { self: sites.self!, ...many } }, everything)).toBe('tooMany');
	});
});

describe('the file as text', () => {
	it('is read back as it was written, row by row', async () => {
		const { participant } = await fileOf('A');
		const text = writeParticipant(participant, source);
		expect(readParticipant(text)).toEqual({ ok: true, participant });
		expect(JSON.parse(text)).toMatchObject({ type: 'naechster-markt/supply-exchange', version: 1, source });
		expect(text.split('\n').filter((line) => line.includes('"nameCode"'))).toHaveLength(
			participant.network.firms.length,
		);
	});

	it('is written on lines that JSON reads', () => {
		for (const value of [[], {}, { a: [] }, { a: [1, { b: 2 }], c: { d: 'x"y' } }, 'x', null])
			expect(JSON.parse(rowByRow(value, ''))).toEqual(value);
	});

	it('is refused with a reason when it is damaged, foreign, newer or hostile', async () => {
		const { participant } = await fileOf('A');
		const good = JSON.parse(writeParticipant(participant, source));
		const problem = (text: string) => {
			const read = readParticipant(text);
			return read.ok ? 'ok' : read.problem;
		};
		const changed = (part: object) => problem(JSON.stringify({ ...good, ...part }));
		expect(problem(JSON.stringify(good))).toBe('ok');
		expect(problem('')).toBe('notJson');
		expect(problem(JSON.stringify(good).slice(0, 300))).toBe('notJson');
		expect(problem('x'.repeat(longestFile + 1))).toBe('tooLarge');
		expect(problem('{"type":"naechster-markt/workspace","version":1}')).toBe('foreign');
		expect(changed({ version: 2 })).toBe('newer');
		expect(problem(JSON.stringify(good).replace('"label"', '"__proto__"'))).toBe('hostile');
		expect(changed({ extra: 1 })).toBe('damaged');
		expect(changed({ label: '' })).toBe('damaged');
		expect(changed({ label: 'x'.repeat(41) })).toBe('damaged');
		expect(changed({ day: 'today' })).toBe('damaged');
		const network = (part: object) => changed({ network: { ...good.network, ...part } });
		expect(network({ firms: [] })).toBe('damaged');
		expect(network({ firms: good.network.firms.filter((firm: { role: string }) => firm.role !== 'self') })).toBe(
			'damaged',
		);
		expect(network({ links: [{ from: 0, to: 99, band: [0, 1] }] })).toBe('damaged');
		expect(network({ links: [{ from: 0, to: 1, band: [1, 0] }] })).toBe('damaged');
		expect(network({ check: 'abc' })).toBe('damaged');
		expect(changed({ offer: { competences: { x: 5 }, standards: [] } })).toBe('damaged');
		expect(changed({ offer: { competences: {}, standards: ['a', 'a'] } })).toBe('damaged');
		expect(changed({ needs: [{ competences: [], origin: 'outside', band: [0, 1] }] })).toBe('damaged');
	});
});
