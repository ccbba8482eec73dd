import { describe, expect, it } from 'vitest';
import {
	concentration,
	criticalSites,
	type Network,
	riskRanking,
	sectorExposure,
	singleSources,
} from '../../../../src/domain/supply-chain';
import { loadFolder, loadList } from '../../../../src/loaders/files';
import { type Finding, type FindingParameters, findingsOf } from '../../../../src/results/supply-chain/findings';
import { findingIds } from '../../../../src/results/supply-chain/findings/finding';
import { findingLines, findingPrinter, findingRows, say } from '../../../../src/results/supply-chain/findings-print';
import { de } from '../../../../src/results/supply-chain/findings-texts.de';
import { en } from '../../../../src/results/supply-chain/findings-texts.en';
import { networkOf } from '../../../../src/results/supply-chain/network';
import type { SupplyChainRecord } from '../../../../src/workspace';
import { tieredNetwork } from '../../../property/supply-chain/networks';

const content = loadList('supplyFindings');
const names = content.map(({ id, label, measured, unit }) => ({ id, label: label.de, measured: measured.de, unit }));
const parameters: FindingParameters = {
	rules: content.map(({ id, limits, mark, area }) => ({
		id,
		watch: limits.watch,
		act: limits.act,
		mark: mark?.share,
		area: area?.members,
	})),
	focusSector: 'automotive',
	assumptions: { spareCapacity: 0.2, recoveryWeeks: 12 },
};

const network: Network = {
	sites: [
		{ id: 'own', name: 'Presswerk (erfunden)', role: 'self', country: 'DE', region: 'Hagen' },
		{ id: 'steel', name: 'Bandstahl (erfunden)', role: 'supplier', country: 'DE', region: 'Hagen', recoveryWeeks: 20 },
		{ id: 'bolts', name: 'Schrauben (erfunden)', role: 'supplier', country: 'CN', region: 'Ningbo' },
		{ id: 'coat', name: 'Lohnverzinker (erfunden)', role: 'supplier', region: 'hagen ' },
		{ id: 'wire', name: 'Drahtwerk (erfunden)', role: 'supplier', country: 'TW' },
		{ id: 'cars', name: 'Autowerk (erfunden)', role: 'customer', sector: 'automotive' },
		{ id: 'tier', name: 'Systemlieferant (erfunden)', role: 'customer' },
		{ id: 'rail', name: 'Waggonbau (erfunden)', role: 'customer', sector: 'bahntechnik' },
		{ id: 'shop', name: 'Händler (erfunden)', role: 'customer' },
	],
	links: [
		{
			from: 'steel',
			to: 'own',
			item: 'Band',
			annualValue: 600,
			leadTimeWeeks: 4,
			stockWeeks: 6,
			qualifiedAlternatives: 1,
		},
		{
			from: 'bolts',
			to: 'own',
			item: 'Schrauben',
			annualValue: 300,
			leadTimeWeeks: 16,
			stockWeeks: 2,
			qualifiedAlternatives: 0,
		},
		{ from: 'coat', to: 'own', item: 'Verzinken', annualValue: 100 },
		{ from: 'wire', to: 'bolts', item: 'Draht', annualValue: 200 },
		{ from: 'own', to: 'cars', item: 'Halter', annualValue: 1000 },
		{ from: 'own', to: 'tier', item: 'Winkel', annualValue: 600 },
		{ from: 'own', to: 'rail', item: 'Laschen', annualValue: 300 },
		{ from: 'own', to: 'shop', item: 'Reste', annualValue: 100 },
		{ from: 'tier', to: 'cars', item: 'Module', annualValue: 50 },
		{ from: 'tier', to: 'rail', item: 'Module', annualValue: 50 },
	],
};

const all = findingsOf(network, parameters);
const by = (id: Finding['id'], list = all) => list.find((finding) => finding.id === id)!;
const german = findingPrinter(de, 'de', [{ id: 'automotive', label: 'Automobil' }]);
const english = findingPrinter(en, 'en', [{ id: 'automotive', label: 'Automotive' }]);
const sentences = (id: Finding['id'], printer = german) =>
	by(id).sentences.map((sentence) => say(sentence, printer).replaceAll('\u00a0', ' '));

describe('findings', () => {
	it('come in the order of the content, which knows every one of them', () => {
		expect(content.map(({ id }) => id)).toEqual([...findingIds]);
		expect(all.map(({ id }) => id)).toEqual([...findingIds]);
	});

	it('concentration equals that of the domain', () => {
		expect(by('customers').measured).toBe(concentration([1000, 600, 300, 100]).herfindahl);
		expect(by('suppliers').measured).toBe(concentration([600, 300, 100]).herfindahl);
		expect(by('customers').level).toBe('act');
		expect(sentences('customers')[0]).toBe(
			'Ihr größter Kunde, Autowerk (erfunden), steht für 50 % des Umsatzes von 2.000 €; eingetragen sind 4 Kunden.',
		);
		expect(sentences('customers', english)[0]).toContain('50% of sales of €2,000');
		// Three of four reach a tenth; the rows say which.
		expect(by('customers').rows.filter((row) => row.at(-1)?.kind === 'word')).toHaveLength(3);
	});

	it('divides the focus sector into direct, indirect and unknown', () => {
		const exposure = sectorExposure(network, 'automotive');
		const { measured } = by('sector');
		expect(measured).toBeCloseTo(exposure.get('own')!, 12);
		// Half of what the system supplier sells ends there; of the shop nobody knows.
		expect(measured).toBeCloseTo((1000 + 600 * 0.5) / 2000, 12);
		expect(sentences('sector')).toEqual([
			'65 % Ihres Umsatzes enden im Markt Automobil: 50 % direkt, 15 % über andere Firmen.',
			'Für 5 % des Umsatzes ist kein Endmarkt bekannt; dieser Teil zählt hier nicht zu Automobil.',
		]);
	});

	it('finds the single sources of the domain, own and further ones', () => {
		expect(singleSources(network).map(({ item }) => item)).toEqual(['Schrauben', 'Verzinken', 'Draht']);
		const finding = by('single-sources');
		expect(finding.measured).toBeCloseTo(0.4, 12);
		expect(finding.rows.map(([item]) => item)).toEqual(
			['Schrauben', 'Verzinken', 'Draht'].map((text) => ({ kind: 'text', text })),
		);
		expect(sentences('single-sources').join(' ')).toContain('einen weiteren Zukauf');
		expect(sentences('single-sources').join(' ')).toContain('Für 1 von 3 Zukäufen');
	});

	it('ranks outside sites by the domain, without the own firm', () => {
		const outside = criticalSites(network).filter(({ id }) => id !== 'own');
		expect(by('critical-sites').measured).toBe(Math.max(...outside.map(({ betweenness }) => betweenness)));
		expect(
			by('critical-sites').rows.every(([name]) => name!.kind === 'text' && !name!.text.startsWith('Presswerk')),
		).toBe(true);
	});

	it('takes the exposed suppliers from the ranking of the domain', () => {
		const worst = riskRanking(network, parameters.assumptions).filter(
			({ id, exposed }) => exposed && ['steel', 'bolts', 'coat', 'wire'].includes(id),
		);
		expect(by('exposed-suppliers').measured).toBeCloseTo(worst[0]!.lostValue / 2000, 12);
		expect(by('exposed-suppliers').rows).toHaveLength(worst.length);
	});

	it('counts countries and regions of what is known only', () => {
		expect(by('countries').measured).toBeCloseTo(300 / 900, 12);
		expect(by('countries').level).toBe('act');
		expect(sentences('countries')).toContain('Für 1 von 3 Zukäufen fehlt das Land des Lieferanten.');
		expect(sentences('countries')).toContain('2 Einzelquellen der Kette liegen außerhalb des Binnenmarkts.');
		// A country without own purchases stands there for its single source alone.
		expect(by('countries').rows.map(([place]) => place)).toContainEqual({ kind: 'country', code: 'TW' });
		// "hagen " is Hagen.
		expect(by('regions').measured).toBeCloseTo(0.7, 12);
		expect(by('regions').rows).toHaveLength(2);
	});

	it('weighs lead times and stock by purchase value', () => {
		expect(by('lead-times').measured).toBeCloseTo((600 * 4 + 300 * 16) / 900, 12);
		expect(by('stock').measured).toBeCloseTo(300 / 900, 12);
		expect(sentences('stock')[1]).toBe(
			'Am größten ist die Lücke bei Schrauben von Schrauben (erfunden): Bestand 2 Wochen, Lieferzeit 16 Wochen.',
		);
	});

	it('names what is missing', () => {
		const gaps = by('gaps');
		expect(sentences('gaps')).toContain('Für 3 von 4 Lieferanten fehlt die Wiederanlaufzeit.');
		expect(gaps.rows).toContainEqual([
			{ kind: 'word', key: 'gapLeadTime' },
			{ kind: 'count', value: 1 },
			{ kind: 'count', value: 3 },
			{ kind: 'share', value: 1 / 3 },
		]);
	});

	it('says that it cannot say anything without data, and never NaN', () => {
		for (const bare of [
			{ sites: [], links: [] },
			{ sites: network.sites, links: [] },
			{ sites: network.sites, links: network.links.map((link) => ({ ...link, annualValue: 0 })) },
			{ sites: network.sites.filter(({ role }) => role !== 'self'), links: [] },
		]) {
			const found = findingsOf(bare, parameters);
			expect(by('customers', found).level).toBe('unknown');
			for (const printer of [german, english]) {
				expect(JSON.stringify(findingRows(found, names, printer))).not.toMatch(/NaN|undefined|Infinity|∞/);
			}
		}
	});
});

describe('what a dossier prints', () => {
	it('is a line a finding with level and number', () => {
		const lines = findingLines(all, names, german);
		expect(lines).toHaveLength(findingIds.length);
		expect(lines[0]).toMatchObject({ id: 'customers', level: 'act', levelName: 'handeln', measured: '3.650' });
		for (const line of lines) expect(line.sentence).not.toMatch(/[{}]|NaN|undefined/);
	});

	it('leaves no gap open and has as many cells as columns, in both languages', () => {
		for (const printer of [german, english]) {
			for (const finding of all) {
				for (const sentence of finding.sentences) expect(say(sentence, printer)).not.toMatch(/[{}]/);
				for (const row of finding.rows) expect(row).toHaveLength(finding.columns.length);
			}
		}
	});
});

it('tells how far it is', () => {
	const told: number[] = [];
	findingsOf(tieredNetwork(250, 800), parameters, (done) => told.push(done));
	expect(told.length).toBeGreaterThan(findingIds.length);
	expect(told).toEqual(told.toSorted((a, b) => a - b));
	expect(told.at(-1)).toBe(1);
});

describe.each(loadFolder('examples').map((example) => [example.id, example] as const))(
	'example %s',
	(_, { backup }) => {
		const records = (backup as unknown as { projects: { records: Record<string, { data: unknown }> }[] }).projects[0]!
			.records;
		const chain = records['supply-chain']!.data as SupplyChainRecord;

		it('has data for every finding', () => {
			const found = findingsOf(networkOf(chain), { ...parameters, assumptions: chain.assumptions });
			expect(found.filter(({ level }) => level === 'unknown').map(({ id }) => id)).toEqual([]);
			expect(new Set(found.map(({ level }) => level)).size).toBeGreaterThan(1);
		});
	},
);
