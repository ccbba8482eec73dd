// @vitest-environment happy-dom
import { parse } from 'parse5';
import { h, render } from 'preact';
import { beforeAll, describe, expect, it } from 'vitest';
import { de as caseDe } from '../../../../../src/results/business-case/texts.de';
import { de as canvasDe } from '../../../../../src/results/canvas/texts.de';
import { de as fitDe } from '../../../../../src/results/market-fit/texts.de';
import { de as readinessDe } from '../../../../../src/results/readiness/texts.de';
import { de as resilienceDe } from '../../../../../src/results/resilience-check/texts.de';
import { de as roadmapDe } from '../../../../../src/results/roadmap/texts.de';
import { de as scoringDe } from '../../../../../src/results/scoring/texts.de';
import { de as findingsDe } from '../../../../../src/results/supply-chain/findings-texts.de';
import { de as stressDe } from '../../../../../src/results/supply-chain/stress-texts.de';
import { DossierDocument } from '../../../../../src/tools/project/dossier/DossierDocument';
import type { DossierContent } from '../../../../../src/tools/project/dossier/data';
import {
	dossierFile,
	filePolicy,
	quietCopy,
	withPicturesInside,
} from '../../../../../src/tools/project/dossier/export';
import type { DossierInput } from '../../../../../src/tools/project/dossier/input';
import { de } from '../../../../../src/tools/project/dossier/texts.de';
import { fitContext } from '../../../../../src/tools/shared/fit';
import { de as sharedDe } from '../../../../../src/tools/shared/texts.de';
import { type AllRecords, emptyRecords } from '../../../../fixtures/example-records';
import { toolData } from '../../../../fixtures/tool-data';
import { form } from '../../../results/business-case/fixtures';

const hostile = '</style><script>alert(1)</script><img src=x onerror=alert(2)>"\'&';

type Node = { nodeName: string; value?: string; attrs?: { name: string; value: string }[]; childNodes?: Node[] };
const all = (node: Node): Node[] => [node, ...(node.childNodes ?? []).flatMap(all)];
const textOf = (node: Node): string =>
	node.nodeName === '#text' ? (node.value ?? '') : (node.childNodes ?? []).map(textOf).join('');

const content: DossierContent = {
	colours: { '--accent': '#0b5f86' },
	questionnaire: { id: 'resilience', dimensions: [], rules: [] },
	sets: [],
	figures: {},
	scales: [],
	groups: form('de'),
	canvases: [],
	calendar: { label: 'Feiertage', until: 2030, holidays: [] },
	supplyChain: {
		findings: [
			{
				id: 'customers',
				label: 'Kunden',
				measured: 'Index',
				unit: 'index',
				watch: 1000,
				act: 1800,
				limitSources: [],
				ownLimits: true,
			},
		],
		markets: [],
		focusSector: 'automotive',
	},
	tools: { fahrplan: 'Fahrplan' },
	words: {
		dossier: de,
		fit: fitDe,
		resilience: resilienceDe,
		scoring: scoringDe,
		readiness: readinessDe,
		businessCase: caseDe,
		canvas: canvasDe,
		roadmap: roadmapDe,
		findings: findingsDe,
		stress: stressDe,
		stressRules: [],
	},
};

/** A project whose every text is an attack. */
function attackedRecords(): AllRecords {
	const records = emptyRecords();
	return {
		...records,
		project: { ...records.project, firm: hostile, title: hostile, author: hostile, example: true },
		'competence-profile': { competences: { drehen: 4 }, standards: ['iso-9001'], remarks: hostile },
		'market-fit': { chosen: ['rail'], notes: { rail: hostile }, notForUs: {} },
		'business-case': {
			title: hostile,
			shape: 'pert',
			seed: 1,
			scenarios: {
				entries: { a: { title: hostile, figures: { years: { text: hostile, locale: 'de', note: hostile } } } },
				order: ['a'],
			},
		},
		'supply-chain': {
			...records['supply-chain'],
			sites: { own: { name: hostile, role: 'self' }, buyer: { name: hostile, role: 'customer' } },
			links: { l: { from: 'own', to: 'buyer', item: hostile, annualValue: 100 } },
			scenarios: {
				entries: { s: { title: hostile, kind: 'customer', targets: ['buyer'], weeks: 4, share: 1 } },
				order: ['s'],
			},
		},
		roadmap: {
			start: '2027-01-04',
			holidays: [],
			measures: {
				entries: {
					m1: {
						title: hostile,
						owner: hostile,
						note: hostile,
						status: 'open',
						duration: 5,
						notBefore: '',
						dependsOn: [],
						step: '',
					},
				},
				order: ['m1'],
			},
		},
		scoring: {
			tables: {
				entries: {
					t1: {
						title: hostile,
						template: 'eigene',
						weighting: 'sliders',
						normalise: 'minMax',
						criteria: {
							entries: {
								c: { label: hostile, direction: 'benefit', scale: 'levels', unit: hostile, weight: 1, axis: 'none' },
							},
							order: ['c'],
						},
						alternatives: {
							entries: {
								a: { label: hostile, scores: { c: { value: 3, text: '', reason: hostile } } },
								b: { label: 'B', scores: { c: { value: 1, text: '', reason: '' } } },
							},
							order: ['a', 'b'],
						},
						judgments: {},
						me: '',
						participants: { entries: {}, order: [] },
						merged: false,
					},
				},
				order: ['t1'],
			},
		},
	};
}

const input = (records: AllRecords): DossierInput => ({
	records,
	data: toolData,
	content,
	context: fitContext(toolData),
	today: '2026-12-31',
	shared: sharedDe,
});

let article: Element;
let file: string;
let nodes: Node[];

beforeAll(() => {
	const records = attackedRecords();
	document.body.innerHTML = '';
	const { project, dossier } = records;
	render(h(DossierDocument, { project, record: dossier, input: input(records), picked: null }), document.body);
	article = document.querySelector('.dossier')!;
	file = dossierFile(article, {
		title: hostile,
		language: 'de',
		styles: ['.dossier { color: black }', `.x { content: "${hostile}" }`],
		address: 'https://example.org/werkzeuge/vorhaben/',
	});
	nodes = all(parse(file) as unknown as Node);
});

describe('the file', () => {
	it('holds no script, no handler and nothing to fetch, whatever names are typed', () => {
		expect(
			nodes.filter(({ nodeName }) => ['script', 'iframe', 'object', 'embed', 'link', 'img'].includes(nodeName)),
		).toEqual([]);
		const attributes = nodes.flatMap(({ attrs = [] }) => attrs);
		expect(attributes.filter(({ name }) => name.startsWith('on') || name === 'src')).toEqual([]);
		expect(attributes.filter(({ name, value }) => name === 'href' && !/^(#|https?:)/.test(value))).toEqual([]);
	});

	it('shows hostile names as the text they are', () => {
		const body = textOf(nodes.find(({ nodeName }) => nodeName === 'main')!);
		// Cover, profile, note of the market, business case, measure, decision table.
		expect(body.split(hostile).length - 1).toBeGreaterThan(10);
		expect(textOf(nodes.find(({ nodeName }) => nodeName === 'title')!)).toBe(hostile);
	});

	it('carries a policy that forbids everything but its own styles and pictures', () => {
		const metas = nodes.filter(({ nodeName }) => nodeName === 'meta');
		const policy = metas.find(({ attrs }) => attrs?.some(({ value }) => value === 'Content-Security-Policy'));
		expect(policy?.attrs?.find(({ name }) => name === 'content')?.value).toBe(filePolicy);
		expect(filePolicy).toContain("default-src 'none'");
		expect(filePolicy).not.toContain('script');
	});

	it('is whole HTML with one main heading, a language and unique ids', () => {
		expect(file.startsWith('<!doctype html>')).toBe(true);
		expect(nodes.filter(({ nodeName }) => nodeName === 'h1')).toHaveLength(1);
		const ids = nodes.flatMap(({ attrs = [] }) => attrs.filter(({ name }) => name === 'id').map(({ value }) => value));
		expect(new Set(ids).size).toBe(ids.length);
		const anchors = nodes.flatMap(({ attrs = [] }) =>
			attrs.filter(({ name, value }) => name === 'href' && value.startsWith('#')).map(({ value }) => value.slice(1)),
		);
		expect(anchors.length).toBeGreaterThan(5);
		for (const anchor of anchors) expect(ids).toContain(anchor);
	});
});

describe('the document', () => {
	it('numbers its sections without a gap and lists them in the contents', () => {
		const numbers = [...article.querySelectorAll('.dossier-part > .part-title > .part-number')].map(
			(n) => n.textContent,
		);
		expect(numbers).toEqual(numbers.map((_, i) => String(i + 1)));
		expect([...article.querySelectorAll('.dossier-contents .part-number')].map((n) => n.textContent)).toEqual(numbers);
	});

	it('leads from a score to its reason', () => {
		const mark = article.querySelector<HTMLAnchorElement>('.note-mark')!;
		expect(mark.textContent).toBe('N1');
		expect(article.querySelector(mark.getAttribute('href')!)!.textContent).toContain(hostile);
	});

	it('says that a part is missing only where it was asked for', () => {
		expect(article.textContent).not.toContain(de.emptyPart);
		const records = attackedRecords();
		const place = document.createElement('div');
		render(
			h(DossierDocument, {
				project: records.project,
				record: { variant: 'bank', parts: { canvas: true } },
				input: input(records),
				picked: null,
			}),
			place,
		);
		expect(place.textContent).toContain(de.emptyPart);
	});

	it('names the example on the cover, at every part and in the margins', () => {
		const parts = article.querySelectorAll('.dossier-part').length;
		expect(article.querySelectorAll('.part-flag').length).toBe(parts - 2);
		expect(article.querySelector('style')!.textContent).toContain('"Erfundenes Beispiel"');
	});
});

describe('quietCopy and withPicturesInside', () => {
	it('drop what acts and keep the page as it is', () => {
		const place = document.createElement('article');
		place.innerHTML =
			'<h2 class="t">A</h2><button>x</button><p class="no-print">y</p><a href="/maerkte/">b</a><a href="javascript:alert(1)">c</a><p onclick="z()" tabindex="0">d</p>';
		const copy = quietCopy(place, 'https://example.org/unterordner/werkzeuge/');
		expect(copy.innerHTML).toBe('<h1 class="t">A</h1><a href="https://example.org/maerkte/">b</a><a>c</a><p>d</p>');
		expect(place.querySelector('button')).not.toBeNull();
	});

	it('put pictures into the file, and leave out what cannot be read', async () => {
		const place = document.createElement('article');
		place.innerHTML = '<img src="/emblem.svg" alt="EU"><img src="/gone.png" alt="">';
		const read = (async (url: string) => {
			if (url.includes('gone')) throw new Error('gone');
			return new Response(new Blob(['<svg/>'], { type: 'image/svg+xml' }));
		}) as unknown as typeof fetch;
		const copy = await withPicturesInside(place, read);
		expect(copy.innerHTML).toBe(`<img src="data:image/svg+xml;base64,${btoa('<svg/>')}" alt="EU">`);
	});
});
