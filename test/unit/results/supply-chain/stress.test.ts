import { describe, expect, it } from 'vitest';
import { countryClosing, simulateOutage, timeToSurvive, whatIf } from '../../../../src/domain/supply-chain';
import { caseIdOf, caseOf, handedOver, handOverState } from '../../../../src/results/supply-chain/hand-over';
import { networkOf } from '../../../../src/results/supply-chain/network';
import {
	inputsOf,
	type StressQuestion,
	stressOutcome,
	stressOutcomes,
} from '../../../../src/results/supply-chain/stress';
import { type StressPrinter, scenarioTitle, stressSentences } from '../../../../src/results/supply-chain/stress-print';
import { de } from '../../../../src/results/supply-chain/stress-texts.de';
import { en } from '../../../../src/results/supply-chain/stress-texts.en';
import type { SupplyChainRecord, SupplyScenario } from '../../../../src/workspace';
import { kinds, readRecord } from '../../../../src/workspace/kinds';

const chain: SupplyChainRecord = {
	...kinds['supply-chain'].empty(),
	sites: {
		own: { name: 'Presswerk (erfunden)', role: 'self', country: 'DE' },
		steel: { name: 'Bandstahl (erfunden)', role: 'supplier', country: 'CZ', recoveryWeeks: 8 },
		coat: { name: 'Lohnverzinker (erfunden)', role: 'supplier', country: 'DE' },
		cars: { name: 'Autowerk (erfunden)', role: 'customer', country: 'DE', sector: 'automotive' },
		rail: { name: 'Waggonbau (erfunden)', role: 'customer', country: 'AT', sector: 'bahntechnik' },
	},
	links: {
		a: {
			from: 'steel',
			to: 'own',
			item: 'Band',
			annualValue: 520,
			stockWeeks: 3,
			energyShare: 0.1,
			materialShare: 0.6,
		},
		b: { from: 'coat', to: 'own', item: 'Verzinken', annualValue: 104, stockWeeks: 1 },
		c: { from: 'own', to: 'cars', item: 'Halter', annualValue: 1040 },
		d: { from: 'own', to: 'rail', item: 'Laschen', annualValue: 520 },
	},
};
const network = networkOf(chain);
const question: StressQuestion = {
	network,
	inputs: inputsOf(chain),
	scenarios: [],
	spareCapacity: 0.2,
	recoveryWeeks: 12,
};
const test = (over: Partial<SupplyScenario>): SupplyScenario => ({
	title: '',
	kind: 'site',
	targets: ['steel'],
	weeks: 8,
	share: 1,
	...over,
});
const outcome = (over: Partial<SupplyScenario>, asked = question) => stressOutcome(asked, test(over));
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const printerOf = (t: typeof de, locale: 'de' | 'en'): StressPrinter => ({
	t,
	locale,
	siteName: (id) => chain.sites[id]?.name,
	sectorName: (id) => ({ automotive: 'Automobil', bahntechnik: 'Bahntechnik' })[id],
});
const german = printerOf(de, 'de');

describe('stress tests equal the domain', () => {
	it('a failed site', () => {
		const result = outcome({});
		const expected = simulateOutage(network, { siteIds: ['steel'], weeks: 8, lossShare: 1 });
		expect(result).toMatchObject({
			ok: true,
			lostSales: expected.lostValue,
			weeksUntilHit: expected.weeksUntilHit,
			survival: [{ id: 'steel', survive: timeToSurvive(network, 'steel'), recover: 8, exposed: true }],
		});
		// Weeks that are alike stand together.
		expect(result.ok && result.kind !== 'cost' && result.timeline).toEqual([
			{ from: 1, to: 3, sales: 30, lost: 0 },
			{ from: 4, to: 8, sales: 0, lost: 30 },
		]);
		expect(stressSentences(result, german).map(plain)).toEqual([
			'In 8 Wochen gehen 150 € Umsatz verloren, 62,5 % des Umsatzes dieser Zeit.',
			'Der erste Verlust tritt nach 3 Wochen ein.',
			'Bandstahl (erfunden): Der Vorrat reicht 3 Wochen, der Wiederanlauf dauert 8 Wochen. Die Lücke ist nicht gedeckt.',
		]);
	});

	it('several sites at once, in part', () => {
		const siteIds = ['steel', 'coat'];
		expect(outcome({ targets: siteIds, share: 0.5 })).toMatchObject({
			lostSales: simulateOutage(network, { siteIds, weeks: 8, lossShare: 0.5 }).lostValue,
		});
		expect(outcome({ targets: [...siteIds, 'steel', 'gone'] })).toMatchObject({ ok: true });
	});

	it('a customer that leaves, at once and for good', () => {
		const result = outcome({ kind: 'customer', targets: ['cars'], weeks: 52 });
		expect(result).toMatchObject({ lostSales: 1040, weeksUntilHit: 0, survival: [] });
		expect(stressSentences(result, german).map(plain)[1]).toBe('Der Verlust beginnt sofort.');
	});

	it('a sector that slumps', () => {
		const lost = whatIf(network, { sector: 'automotive', fall: 0.2 }).lostValue;
		const result = outcome({ kind: 'sector', targets: ['automotive'], weeks: 26, share: 0.2 });
		expect(result).toMatchObject({ lostSales: lost / 2, weeksUntilHit: 0 });
		expect(outcome({ kind: 'sector', targets: ['windkraft'] })).toMatchObject({ lostSales: 0, weeksUntilHit: null });
	});

	it('a country that closes, without the own works', () => {
		expect(outcome({ kind: 'country', targets: ['DE'], weeks: 4 })).toMatchObject({
			lostSales: countryClosing(network, { country: 'DE', weeks: 4 }).lostValue,
		});
	});

	it('an input that becomes dearer', () => {
		const half: Partial<SupplyScenario> = { kind: 'cost', targets: ['energy'], weeks: 26, share: 1 };
		expect(outcome(half)).toMatchObject({ addedCost: 26, unknown: { inputs: 1, value: 52 } });
		expect(outcome({ ...half, targets: ['material'] })).toMatchObject({ addedCost: 156 });
		// A share for the rest, and the own bill.
		expect(outcome({ ...half, costShare: 0.5, ownCost: 100 })).toMatchObject({
			addedCost: 26 + 26 + 50,
			ownCost: 50,
			unknown: { inputs: 0, value: 0 },
		});
		expect(stressSentences(outcome(half), german).map(plain)).toEqual([
			'In 26 Wochen entstehen 26 € Mehrkosten, 3,3 % des Umsatzes dieser Zeit.',
			'Für 1 von 2 Zukäufen im Wert von 52 € ist kein Anteil bekannt; sie fehlen in der Summe.',
		]);
	});

	it('nothing to reckon with says why', () => {
		expect(outcome({ targets: [] })).toEqual({ ok: false, problem: 'noTarget' });
		expect(outcome({ targets: ['gone'] })).toEqual({ ok: false, problem: 'noTarget' });
		expect(outcome({ kind: 'country', targets: ['CN'] })).toEqual({ ok: false, problem: 'noTarget' });
		expect(outcome({}, { ...question, network: { sites: [], links: [] } })).toEqual({ ok: false, problem: 'noFirm' });
		const unsold = { ...network, links: network.links.filter(({ from }) => from !== 'own') };
		expect(outcome({}, { ...question, network: unsold })).toEqual({ ok: false, problem: 'noSales' });
		for (const problem of ['noTarget', 'noFirm', 'noSales'] as const)
			expect(stressSentences({ ok: false, problem }, german)[0]).toBe(de.problems[problem]);
	});

	it('all of them by id', () => {
		const scenarios = [
			{ id: 'x', scenario: test({}) },
			{ id: 'y', scenario: test({ kind: 'customer', targets: ['rail'] }) },
		];
		const results = stressOutcomes({ ...question, scenarios });
		expect(Object.keys(results)).toEqual(['x', 'y']);
		expect(results.y).toEqual(outcome({ kind: 'customer', targets: ['rail'] }));
	});
});

it('titles name what fails, in both languages', () => {
	expect(plain(scenarioTitle(test({}), german))).toBe('Ausfall von Bandstahl (erfunden)');
	expect(scenarioTitle(test({ targets: ['steel', 'coat'] }), german)).toContain('und noch einer');
	expect(scenarioTitle(test({ title: ' Brand ' }), german)).toBe('Brand');
	const english = printerOf(en as typeof de, 'en');
	expect(scenarioTitle(test({ kind: 'country', targets: ['CZ'] }), english)).toBe('Czechia drops out');
	expect(scenarioTitle(test({ kind: 'cost', targets: ['energy'], share: 0.5 }), english)).toBe(
		'Energy becomes 50% dearer',
	);
});

describe('handing over to the business case', () => {
	const empty = kinds['business-case'].empty();
	const result = outcome({});
	if (!result.ok) throw new Error('the test must have a result');
	const version = caseOf(result, test({}), german);

	it('takes the damage with its origin and leaves open what nobody knows', () => {
		expect(version.figures.price).toMatchObject({ text: '150', locale: 'de' });
		expect(version.figures.price!.note).toContain('Ausfall von Bandstahl (erfunden)');
		for (const figure of ['volume', 'variableCost', 'fixedCost', 'investment'] as const)
			expect(version.figures[figure]).toMatchObject({ text: '' });
	});

	it('arrives once, in the format of the record', () => {
		const after = handedOver(empty, 'x', version, 'Absicherung');
		expect(after.title).toBe('Absicherung');
		expect(after.scenarios.entries[caseIdOf('x')]).toEqual(version);
		expect(handOverState(after, 'x')).toBe('there');
		expect(handedOver(after, 'x', version, 'Absicherung')).toBe(after);
		expect(readRecord('business-case', 1, after).ok).toBe(true);
	});

	it('does not push anything out', () => {
		const full = ['a', 'b', 'c'].reduce((record, id) => handedOver(record, id, version, 'Absicherung'), empty);
		expect(handOverState(full, 'x')).toBe('full');
		expect(handedOver(full, 'x', version, 'Absicherung')).toBe(full);
		expect(handedOver({ ...empty, title: 'Neues Teil' }, 'x', version, 'Absicherung').title).toBe('Neues Teil');
	});
});
