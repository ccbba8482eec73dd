import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { goneContent, hiddenPages, loadFolder, loadList } from '../../../src/loaders/files';
import { loadRegion, siteLanguages } from '../../../src/loaders/layers';

const project = process.cwd();
const place = mkdtempSync(join(tmpdir(), 'layers-'));
const homeRegion = readFileSync('content/region.yaml', 'utf8');

function write(path: string, text: string) {
	mkdirSync(dirname(join(place, path)), { recursive: true });
	writeFileSync(join(place, path), text);
}
/** The region's file with lines changed or added. */
const regionFile = (...changes: [string | RegExp, string][]) =>
	changes.reduce((text, [part, replacement]) => {
		expect(text).toMatch(part);
		return text.replace(part, replacement);
	}, homeRegion);
const sectorsLine = /^sectors:\n(?: {2}- .*\n)+/m;
const ids = (entries: { id: string }[]) => entries.map(({ id }) => id);

const event = (id: string, label: string, extra = '') =>
	`- { id: ${id}, label: { de: ${label}, en: ${label} }, kind: talk, from: "2027", place: Ort${extra} }\n`;
const kind = (id: string, months: number) =>
	`- { id: ${id}, label: { de: ${id}, en: ${id} }, reviewMonths: ${months} }\n`;

beforeAll(() => {
	cpSync('content/data', join(place, 'content/data'), { recursive: true });
	process.chdir(place);
});
beforeEach(() => {
	rmSync(join(place, 'own'), { recursive: true, force: true });
	write('content/region.yaml', homeRegion);
	write('content/region-files.yaml', 'files: [data/events.yaml, docs/wissen/programm.mdx]\nnames: [Heimat]\n');
	write('content/docs/wissen/programm.mdx', '---\ntitle: Programm\n---\n');
	write('content/data/events.yaml', event('heimatabend', 'Heimatabend') + event('messe', 'Messe'));
	write('content/data/fact-kinds.yaml', kind('eins', 1) + kind('zwei', 2));
	write('own/region.yaml', homeRegion);
	process.env.CONTENT_DIR = 'own';
});
afterEach(() => {
	delete process.env.CONTENT_DIR;
});
afterAll(() => {
	process.chdir(project);
	rmSync(place, { recursive: true });
});

describe('a region over the shared content', () => {
	it('is the shared content itself as long as no folder is named', () => {
		delete process.env.CONTENT_DIR;
		expect(ids(loadList('events'))).toEqual(['heimatabend', 'messe']);
		expect(hiddenPages().size).toBe(0);
	});

	it('adds to a list, and replaces an entry in its place', () => {
		write('own/data/fact-kinds.yaml', kind('zwei', 20) + kind('drei', 3));
		expect(loadList('factKinds').map(({ id, reviewMonths }) => [id, reviewMonths])).toEqual([
			['eins', 1],
			['zwei', 20],
			['drei', 3],
		]);
	});

	it('does not take over what belongs to the publishing region, unless it says so', () => {
		expect(loadList('events')).toEqual([]);
		expect([...hiddenPages()]).toContain('wissen/programm');
		write('own/region.yaml', `${homeRegion}\ninherit: [data/events.yaml, docs/wissen/programm.mdx]\n`);
		expect(ids(loadList('events'))).toEqual(['messe']);
		expect([...hiddenPages()]).not.toContain('wissen/programm');
	});

	it('replaces a page of the publishing region by one of its own', () => {
		write('own/docs/wissen/programm.mdx', '---\ntitle: Unser Programm\n---\n');
		expect([...hiddenPages()]).not.toContain('wissen/programm');
	});

	it('replaces the file of a folder and adds others', () => {
		const shared = loadFolder('methods');
		const text = readFileSync('content/data/methods/ahp.yaml', 'utf8');
		write('own/data/methods/ahp.yaml', text.replace(/^label: .*$/m, 'label: { de: Eigenes, en: Own }'));
		write('own/data/methods/neu.yaml', text.replace('id: ahp', 'id: neu'));
		expect(loadFolder('methods')).toHaveLength(shared.length + 1);
		expect(loadFolder('methods').find(({ id }) => id === 'ahp')?.label.de).toBe('Eigenes');
	});

	it('has no cases of the publishing region', () => {
		const own = loadFolder('cases').filter(({ ownRegion }) => ownRegion);
		expect(own).toEqual([]);
		expect([...hiddenPages()].filter((page) => page.startsWith('fallstudien/')).length).toBeGreaterThan(0);
	});

	it('hides what it says, and every reference to it', () => {
		write('own/region.yaml', `${homeRegion}\nhide: { methods: [ahp], glossary: [csrd], pages: [wissen/fragen] }\n`);
		expect(ids(loadFolder('methods'))).not.toContain('ahp');
		expect(JSON.stringify([loadList('process'), loadFolder('methods'), loadFolder('cases')])).not.toContain('"ahp"');
		expect([...hiddenPages()]).toEqual(expect.arrayContaining(['methoden/ahp', 'wissen/fragen']));
		expect(goneContent().methods.has('ahp')).toBe(true);
	});

	it('calls the steps as it likes', () => {
		write('own/region.yaml', `${homeRegion}\nwording: { steps: { 1-ausgangslage: { de: Standort, en: Position } } }\n`);
		expect(loadList('process').find(({ id }) => id === '1-ausgangslage')?.label).toEqual({
			de: 'Standort',
			en: 'Position',
		});
	});
});

describe('a sector that is switched off', () => {
	beforeEach(() => {
		write('content/region.yaml', regionFile([sectorsLine, 'sectors: [bahntechnik]\n']));
		delete process.env.CONTENT_DIR;
	});

	it('is gone from the sectors, and its brief with it', () => {
		expect(ids(loadFolder('sectors'))).toEqual(['bahntechnik']);
		expect([...hiddenPages()]).toContain('maerkte/medizintechnik');
	});

	it('takes along the cases that lead into it alone', () => {
		const cases = loadFolder('cases');
		expect(cases.flatMap(({ sectors }) => sectors).filter((id) => id !== 'bahntechnik')).toEqual([]);
		expect(ids(cases)).not.toContain('medizinprodukte-tuttlingen');
	});

	it('is gone from the events', () => {
		write('content/data/events.yaml', event('messe', 'Messe', ', sectors: [bahntechnik, windkraft]'));
		expect(loadList('events')[0]?.sectors).toEqual(['bahntechnik']);
	});

	it('is gone from the worked examples', () => {
		const found = loadFolder('examples');
		expect(found.length).toBeGreaterThan(0);
		const sectors = [...JSON.stringify(found).matchAll(/"sector":"([^"]*)"/g)].map(([, id]) => id);
		expect(sectors.filter((id) => id !== 'bahntechnik' && goneContent().sectors.has(id!))).toEqual([]);
		expect(sectors).toContain('bahntechnik');
	});

	it('leaves no place in an order empty', () => {
		const check = (value: unknown): void => {
			if (typeof value !== 'object' || value === null) return;
			const { entries, order } = value as { entries?: object; order?: string[] };
			if (entries && Array.isArray(order)) expect([...order].sort()).toEqual(Object.keys(entries).sort());
			for (const inner of Object.values(value)) check(inner);
		};
		check(loadFolder('examples'));
	});
});

describe('a site in one language', () => {
	it('needs its texts in that language only', () => {
		write(
			'own/region.yaml',
			regionFile(['languages: [de, en]', 'languages: [de]'], [/, en: Märkische Region \}/, ' }']),
		);
		write(
			'own/data/events.yaml',
			'- { id: eigen, label: { de: Eigen }, kind: talk, from: "2027", place: { de: Ort } }\n',
		);
		expect(siteLanguages()).toEqual(['de']);
		expect(loadRegion().region.name).toEqual({ de: 'Märkische Region', en: 'Märkische Region' });
		expect(loadList('events')[0]?.label).toEqual({ de: 'Eigen', en: 'Eigen' });
	});

	it('does not take the other language for it', () => {
		write(
			'own/region.yaml',
			regionFile(['languages: [de, en]', 'languages: [en]'], [/, en: Märkische Region \}/, ' }']),
		);
		expect(() => loadRegion()).toThrow(/region › name › en: needs the English text/);
	});

	it('needs the region’s own names in both where both are shown', () => {
		write('own/region.yaml', regionFile([/, en: Märkische Region \}/, ' }']));
		expect(() => loadRegion()).toThrow(/own\/region\.yaml, line \d+: region › name › en: needs the English text/);
	});

	it('loses a method that others name as their only next one', () => {
		const { next } = loadFolder('methods').find(({ id }) => id === 'swot-tows')!;
		write('own/region.yaml', `${homeRegion}\nhide: { methods: [${next.methods.join(', ')}] }\n`);
		expect(loadFolder('methods').find(({ id }) => id === 'swot-tows')?.next.methods).toEqual([]);
	});

	it('needs them in both where both are shown', () => {
		write('own/data/events.yaml', '- { id: eigen, label: { de: Eigen }, kind: talk, from: "2027", place: Ort }\n');
		expect(() => loadList('events')).toThrow(
			'own/data/events.yaml, line 1: 0 › label › en: needs the English text under "en".',
		);
	});
});

describe('messages', () => {
	it('name the folder that is not there, and what to do', () => {
		process.env.CONTENT_DIR = 'nirgends';
		expect(() => loadRegion()).toThrow(
			/^nirgends\/region\.yaml: this file is missing\. CONTENT_DIR must name a folder that holds a region\.yaml; REGION\.md/,
		);
	});

	it('name file and line of the region’s folder', () => {
		write('own/data/fact-kinds.yaml', kind('eins', 1).replace('reviewMonths: 1', 'reviewMonths: viele'));
		expect(() => loadList('factKinds')).toThrow(/^own\/data\/fact-kinds\.yaml, line 1: 0 › reviewMonths: needs/);
	});

	it('say what to do about another version of the content schema', () => {
		write('own/region.yaml', regionFile(['schema: 1', 'schema: 2']));
		expect(() => loadRegion()).toThrow(
			'own/region.yaml, line 3: schema: this program reads version 1 of the content schema. Do what CHANGELOG.md says under "What a region must do", then write "schema: 1" (found: the number 2).',
		);
		write('own/region.yaml', regionFile(['schema: 1\n', '']));
		expect(() => loadRegion()).toThrow(
			/schema: needs the version of the content schema that this file is written for: 1\.$/,
		);
	});

	it('are not needed where a new key has a default', () => {
		write(
			'own/region.yaml',
			homeRegion
				.replace(/^imprint:[\s\S]*/m, '')
				.replace('  languages: [de, en]\n', '')
				.replace('  address: null\n', ''),
		);
		const region = loadRegion();
		expect(region.imprint.organisation).toBeNull();
		expect(region.privacy.hoster).toBeNull();
		expect(region.accessibility.assessed).toBeNull();
		expect(region.site).toMatchObject({ address: null, languages: ['de', 'en'], logo: null });
		expect(region.hide.pages).toEqual([]);
		expect(region.wording).toEqual({ steps: {} });
	});

	it('ask for a key that has none', () => {
		write('own/region.yaml', regionFile([/^partners:[\s\S]*?(?=^funding:)/m, '']));
		expect(() => loadRegion()).toThrow(/partners: this field is missing\. Add a list/);
	});
});
