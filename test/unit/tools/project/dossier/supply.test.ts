// @vitest-environment happy-dom
import { h, render } from 'preact';
import { describe, expect, it } from 'vitest';
import { loadList } from '../../../../../src/loaders/files';
import type { ToolSource } from '../../../../../src/results/references';
import { de as findingsDe } from '../../../../../src/results/supply-chain/findings-texts.de';
import { en as findingsEn } from '../../../../../src/results/supply-chain/findings-texts.en';
import { de as stressDe } from '../../../../../src/results/supply-chain/stress-texts.de';
import { en as stressEn } from '../../../../../src/results/supply-chain/stress-texts.en';
import { chainIn } from '../../../../../src/tools/project/dossier/computed';
import type { DossierInput } from '../../../../../src/tools/project/dossier/input';
import { dossierParts } from '../../../../../src/tools/project/dossier/parts';
import { SupplyPart } from '../../../../../src/tools/project/dossier/parts/SupplyPart';
import { numberSources } from '../../../../../src/tools/project/dossier/sources';
import { chainSentence } from '../../../../../src/tools/project/dossier/supply';
import { de } from '../../../../../src/tools/project/dossier/texts.de';
import { en } from '../../../../../src/tools/project/dossier/texts.en';
import { emptyRecords, exampleRecords } from '../../../../fixtures/example-records';

const source = (number: number): ToolSource => ({
	publisher: 'P',
	title: 'T',
	url: `https://example.org/${number}`,
	read: '2026-11-22',
});

type Records = DossierInput['records'];

/** The part's input with the limits of the content. */
function inputOf(records: Records, locale: 'de' | 'en' = 'de'): DossierInput {
	const german = locale === 'de';
	const dossier = german ? de : en;
	const findings = german ? findingsDe : findingsEn;
	const content = {
		supplyChain: {
			findings: loadList('supplyFindings').map(({ id, label, measured, unit, limits, mark, area }, i) => ({
				id,
				label: label[locale],
				measured: measured[locale],
				unit,
				watch: limits.watch,
				act: limits.act,
				mark: mark?.share,
				area: area?.members,
				limitSources: limits.sources.length > 0 ? [source(i)] : [],
				ownLimits: limits.sources.length === 0,
			})),
			markets: [{ id: 'automotive', label: 'Automobil' }],
			focusSector: 'automotive',
		},
		words: {
			dossier,
			findings: { ...findings, sentences: { ...findings.sentences, ...dossier.instead.findings } },
			stress: { ...(german ? stressDe : stressEn), ...dossier.instead.stress },
			stressRules: ['Fest.'],
		},
	};
	return { records, content, data: { locale } } as unknown as DossierInput;
}

function rendered(input: DossierInput): HTMLElement {
	const place = document.createElement('div');
	const { numberOf } = numberSources([dossierParts.supplyChain.sources!(input)]);
	render(h(SupplyPart, { input, numberOf, appendix: undefined }), place);
	return place;
}

const forge = () => exampleRecords('schmiede');

/** A chain of many customers and one stress test. */
function longChain(): Records {
	const records = forge();
	const sites: Records['supply-chain']['sites'] = { own: { name: 'Werk (erfunden)', role: 'self' } };
	const links: Records['supply-chain']['links'] = {};
	for (let n = 0; n < 600; n++) {
		sites[`c${n}`] = { name: `Kunde ${n} (erfunden)`, role: 'customer' };
		links[`l${n}`] = { from: 'own', to: `c${n}`, item: 'Halter', annualValue: n === 0 ? 1e6 : 1 };
	}
	return { ...records, 'supply-chain': { ...records['supply-chain'], sites, links } };
}

describe('the part on the supply chain', () => {
	it('is empty without partners, filled by the example', () => {
		expect(dossierParts.supplyChain.filled(emptyRecords())).toBe(false);
		expect(dossierParts.supplyChain.filled(forge())).toBe(true);
	});

	it('counts every finding once in its sentence', () => {
		const level = (name: string) => ({ level: name as 'act' });
		const counted = {
			network: { sites: Array(1200), links: [1] },
			findings: ['act', 'watch', 'good', 'unknown', 'act'].map(level),
		};
		expect(chainSentence(counted, 'de', de)).toBe(
			'Standorte in der Lieferkette: 1.200; Lieferbeziehungen: 1. Stand der 5 Befunde: 2 handeln, 1 beachten, 1 unauffällig. Für einen fehlen Angaben.',
		);
	});

	it.each(['de', 'en'] as const)('%s: shows every finding, who is behind the urgent ones, and every test', (locale) => {
		const input = inputOf(forge(), locale);
		const { findings, tests } = chainIn(input);
		const place = rendered(input);
		const tables = [...place.querySelectorAll('table')];
		expect(tables[0]!.querySelectorAll('tbody tr')).toHaveLength(findings.length);
		const urgent = findings.filter(({ level }) => level === 'act');
		expect(urgent.length).toBeGreaterThan(0);
		// All findings, one table for each that must be acted on, and the tests.
		expect(tables).toHaveLength(urgent.filter(({ finding }) => finding.rows.length > 0).length + 2);
		for (const table of tables.slice(1, -1)) expect(table.querySelectorAll('tbody tr').length).toBeLessThanOrEqual(8);
		expect(tests.length).toBeGreaterThan(0);
		for (const { title, sentences } of tests) {
			expect(tables.at(-1)!.textContent).toContain(title);
			expect(tables.at(-1)!.textContent).toContain(sentences![0]);
		}
		expect(place.querySelectorAll('.share-bars li').length).toBeGreaterThan(1);
	});

	it.each(['de', 'en'] as const)('%s: speaks of the firm, not to it', (locale) => {
		const spoken = rendered(inputOf(forge(), locale)).textContent!;
		expect(spoken).not.toMatch(locale === 'de' ? /\b(Ihr|Ihre[nmrs]?|Ihnen)\b/ : /\byour?\b/i);
		expect(spoken).not.toMatch(/\{\w+\}/);
		const { findings, stress } = inputOf(forge(), locale).content.words;
		const all = [...Object.values(findings.sentences), ...Object.values(stress.problems), stress.costsOwn].join(' ');
		expect(all).not.toMatch(locale === 'de' ? /\b(Ihr|Ihre[nmrs]?|Ihnen|Wählen Sie)\b/ : /\byour?\b/i);
	});

	it('cites the sources of limits, and names limits without one as assumptions', () => {
		const input = inputOf(forge());
		const rows = [...rendered(input).querySelector('table')!.querySelectorAll('tbody tr')];
		const { findings } = chainIn(input);
		expect(dossierParts.supplyChain.sources!(input).length).toBeGreaterThan(0);
		for (const [i, { content }] of findings.entries()) {
			expect(rows[i]!.querySelectorAll('.cite')).toHaveLength(content.limitSources.length);
			expect(rows[i]!.textContent!.includes(de.supplyChain.ownLimit)).toBe(content.ownLimits);
		}
	});

	it.each(['de', 'en'] as const)('%s: names limits that the firm has set, beside those that were planned', (locale) => {
		const records = forge();
		const own: Records = {
			...records,
			'supply-chain': { ...records['supply-chain'], limits: { customers: [9000, 9500] } },
		};
		const input = inputOf(own, locale);
		const [first] = chainIn(input).findings;
		expect(first).toMatchObject({ id: 'customers', level: 'good' });
		const text = rendered(input).querySelector('table tbody tr')!.textContent!;
		expect(text).toContain(
			locale === 'de' ? 'beachten ab 9.000, handeln ab 9.500' : 'watch from 9,000, act from 9,500',
		);
		expect(text).toContain(
			locale === 'de'
				? 'vom Betrieb gesetzt; vorgesehen: beachten ab 1.000, handeln ab 1.800'
				: 'set by the firm; as planned: watch from 1,000, act from 1,800',
		);
		expect(rendered(inputOf(forge(), locale)).textContent).not.toMatch(/vom Betrieb gesetzt|set by the firm/);
	});

	it('leaves the long calculations of a long chain to the tool, and says so', () => {
		const input = inputOf(longChain());
		const { findings, leftOut } = chainIn(input);
		expect(leftOut.map(({ id }) => id)).toEqual(['critical-sites', 'exposed-suppliers']);
		expect(findings.map(({ id }) => id)).not.toContain('exposed-suppliers');
		const place = rendered(input);
		for (const { label } of leftOut) expect(place.textContent).toContain(label);
		expect(place.textContent).toContain('Gespeicherte Stresstests: 3.');
		expect(place.textContent).toContain('8 von 600 Zeilen');
	});

	it('is computed once for one state of the record', () => {
		const input = inputOf(forge());
		expect(chainIn(input)).toBe(chainIn({ ...input }));
	});
});
