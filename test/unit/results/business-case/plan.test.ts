import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	breakEvenQuantity,
	cashFlowModel,
	cashFlowTable,
	internalRateOfReturn,
	netPresentValue,
	paybackPeriod,
	simulate,
	tornado,
} from '../../../../src/domain/business-case';
import {
	analyse,
	hasSpread,
	leversOf,
	simulatePlan,
	weaknessesOf,
} from '../../../../src/results/business-case/analysis';
import { compareScenarios } from '../../../../src/results/business-case/compare';
import { fieldsOf } from '../../../../src/results/business-case/form';
import { evaluate, readScenario } from '../../../../src/results/business-case/plan';
import { csvRows, printedYear } from '../../../../src/results/business-case/rows';
import { readFigure, shownText, spanText } from '../../../../src/results/business-case/typed';
import {
	lossSentence,
	quantityWords,
	rateWords,
	resultSentence,
	weaknessSentence,
} from '../../../../src/results/business-case/words';
import { startedRecord, withAssumption, withFigure } from '../../../../src/tools/business-case/model';
import { formula } from '../../../../src/tools/shared/csv';
import { kinds } from '../../../../src/workspace/kinds';
import { type CaseFigure, type CaseScenario, caseFigures } from '../../../../src/workspace/kinds/business-case';
import { examples, form, words } from './fixtures';

const groups = form('de');
const field = (figure: CaseFigure) => fieldsOf(groups).find((entry) => entry.figure === figure)!;
const typed = (text: string, locale: 'de' | 'en' = 'de', note = '') => ({ text, locale, note });
const scenario = (figures: Partial<Record<CaseFigure, string>>): CaseScenario => ({
	title: '',
	figures: Object.fromEntries(Object.entries(figures).map(([figure, text]) => [figure, typed(text)])),
});
const complete = scenario({
	years: '5',
	volume: '8.000 bis 10.000',
	price: '42',
	variableCost: '24 bis 25 bis 29',
	fixedCost: '60.000',
	investment: '300.000',
});

describe('the form', () => {
	it('asks for every figure once, with all texts in both languages', () => {
		const asked = fieldsOf(groups).map(({ figure }) => figure);
		expect(asked.toSorted()).toEqual(caseFigures.toSorted());
		expect(fieldsOf(form('en')).map(({ figure }) => figure)).toEqual(asked);
	});

	it('has assumptions that the calculation accepts', () => {
		for (const entry of fieldsOf(groups)) {
			if (!entry.assumption) continue;
			const shown = shownText(entry, undefined, 'de');
			expect(readFigure(entry, typed(shown)), entry.figure).toMatchObject({
				ok: true,
				span: { mode: entry.assumption.value },
			});
		}
	});

	it.each(['de', 'en'] as const)('has examples that can be typed as they stand, %s', (locale) => {
		for (const entry of fieldsOf(form(locale)))
			if (entry.example)
				expect(readFigure(entry, typed(entry.example, locale)), entry.figure).toMatchObject({ ok: true });
	});
});

describe('readFigure', () => {
	it('reads numbers and ranges in the language they were typed in', () => {
		expect(readFigure(field('volume'), typed('1.234'))).toMatchObject({ ok: true, span: { mode: 1234 } });
		expect(readFigure(field('volume'), typed('1.234', 'en'))).toMatchObject({ ok: true, span: { mode: 1.234 } });
		expect(readFigure(field('price'), typed('8 bis 9 bis 12'))).toMatchObject({ span: { min: 8, mode: 9, max: 12 } });
	});

	it('takes the assumption while nothing was typed, and says what is missing otherwise', () => {
		expect(readFigure(field('taxRate'), undefined)).toEqual({
			ok: true,
			span: { min: 30, mode: 30, max: 30 },
			assumed: true,
		});
		expect(readFigure(field('volume'), undefined)).toEqual({ ok: false, problem: 'missing' });
		expect(readFigure(field('taxRate'), typed(' '))).toEqual({ ok: false, problem: 'missing' });
	});

	it.each([
		['price', 'zwölf', 'notANumber'],
		['price', '12 Euro das Stück', 'notANumber'],
		['price', '1,2,3.4', 'twoSigns'],
		['volume', '12 bis 8', 'wrongOrder'],
		['price', '8 bis 14 bis 12', 'wrongOrder'],
		['investment', '500 T€', 'thousands'],
		['investment', '1,2 Mio. €', 'thousands'],
		['investment', '500k', 'thousands'],
		['fixedCost', '-5', 'negative'],
		['volume', '-5 bis 10', 'negative'],
		['investment', '2.000.000.000.000', 'tooLarge'],
		['grantShare', '120', 'aboveAll'],
		['priceChange', '-120', 'change'],
		['discountRate', '-100', 'rate'],
		['years', '2,5', 'wholeYears'],
		['years', '51', 'wholeYears'],
		['years', '5 bis 7', 'oneNumber'],
	] as const)('%s "%s": %s', (figure, text, problem) => {
		expect(readFigure(field(figure), typed(text))).toEqual({ ok: false, problem });
	});

	it('asks back when a percentage is tiny', () => {
		expect(readFigure(field('discountRate'), typed('0,08'))).toMatchObject({ ok: true, hint: 'tinyPercent' });
		expect(readFigure(field('discountRate'), typed('8'))).not.toHaveProperty('hint');
		expect(readFigure(field('discountRate'), typed('0'))).not.toHaveProperty('hint');
	});
});

describe('shownText', () => {
	it('shows what was typed, and writes it anew in the other language', () => {
		expect(shownText(field('volume'), typed('1.234 bis 2.000'), 'de')).toBe('1.234 bis 2.000');
		expect(shownText(field('volume'), typed('1.234 bis 2.000'), 'en')).toBe('1,234 to 2,000');
		expect(shownText(field('price'), typed('8 to 9.5 to 12', 'en'), 'de')).toBe('8 bis 9,5 bis 12');
		expect(shownText(field('price'), typed('zwölf'), 'en')).toBe('zwölf');
	});

	it('writes what reads as the same', () => {
		for (const span of [
			{ min: 1.5, mode: 2, max: 2.5 },
			{ min: 1000, mode: 1100, max: 2000 },
			{ min: -3, mode: -3, max: -3 },
		])
			for (const locale of ['de', 'en'] as const)
				expect(readFigure(field('priceChange'), typed(spanText(span, locale), locale))).toMatchObject({
					...(span.max <= 1000 && { ok: true, span }),
				});
	});
});

describe('readScenario', () => {
	it('names what is missing in the order of the form', () => {
		const { plan, problems } = readScenario(scenario({ price: 'x' }), groups, 'pert');
		expect(plan).toBeUndefined();
		expect(problems).toEqual(['volume', 'price', 'variableCost', 'fixedCost', 'investment']);
	});

	it('turns percent into shares and spans into ranges', () => {
		const { plan } = readScenario(complete, groups, 'triangular');
		expect(plan).toMatchObject({
			years: 5,
			depreciationYears: 10,
			ramp: [0.5, 0.8, 1],
			volume: { kind: 'triangular', min: 8000, mode: 9000, max: 10000 },
			price: 42,
			discountRate: 0.08,
			taxRate: 0.3,
		});
	});

	it('leaves a ramp out that lies beyond the last year', () => {
		const short = scenario({ years: '1', ramp3: 'x' });
		const { plan, problems } = readScenario(
			{ ...complete, figures: { ...complete.figures, ...short.figures } },
			groups,
			'pert',
		);
		expect(problems).toEqual([]);
		expect(plan?.ramp).toEqual([0.5]);
	});
});

describe('evaluate', () => {
	const plan = readScenario(complete, groups, 'pert').plan!;

	it('gives what the domain functions give', () => {
		const outcome = evaluate(plan);
		const flows = cashFlowTable(plan).map((row) => row.cashFlow);
		expect(outcome.flows).toEqual(flows);
		expect(outcome.npv).toBe(netPresentValue(0.08, flows));
		expect(outcome.irr).toEqual(internalRateOfReturn(flows));
		expect(outcome.payback).toBe(paybackPeriod(flows));
		expect(outcome.discountedPayback).toBe(paybackPeriod(flows, 0.08));
		expect(outcome.breakEven).toBe(breakEvenQuantity({ price: 42, variableCost: 25, fixedCost: 60000 }));
		expect(outcome.breakEvenWithDepreciation).toBe(
			breakEvenQuantity({ price: 42, variableCost: 25, fixedCost: 90000 }),
		);
		expect(simulatePlan(plan, 7, 1000)).toEqual(simulate(cashFlowModel(plan), { runs: 1000, seed: 7 }));
		expect(leversOf(plan)).toEqual({ bars: tornado(cashFlowModel(plan)), assumedSpread: false });
	});

	it('says when a piece loses money', () => {
		const cheap = readScenario({ ...complete, figures: { ...complete.figures, price: typed('20') } }, groups, 'pert');
		const outcome = evaluate(cheap.plan!);
		expect(outcome).toMatchObject({ belowCost: true, breakEven: null, breakEvenWithDepreciation: null });
		expect(quantityWords(outcome.breakEven, words('de'))).toBe('keine reicht aus');
	});

	it('varies the usual figures by 10 % while no range was given', () => {
		const plain = readScenario(
			{ ...complete, figures: { ...complete.figures, volume: typed('9000'), variableCost: typed('25') } },
			groups,
			'pert',
		).plan!;
		expect(hasSpread(plain)).toBe(false);
		const { bars, assumedSpread } = leversOf(plain);
		expect(assumedSpread).toBe(true);
		expect(bars.map(({ id }) => id).toSorted()).toEqual(['fixedCost', 'investment', 'price', 'variableCost', 'volume']);
		expect(bars.find(({ id }) => id === 'price')).toMatchObject({ low: 37.8 });
	});

	it('finds the values at which nothing remains, and whether they lie in the range', () => {
		const weaknesses = weaknessesOf(plan);
		const price = weaknesses.find(({ id }) => id === 'price')!;
		expect(evaluate({ ...plan, price: price.value! }).npv).toBeCloseTo(0, 4);
		expect(price.insideRange).toBe(false);
		const wide = weaknessesOf({ ...plan, price: { kind: 'pert', min: 0, mode: 42, max: 90 } });
		expect(wide.find(({ id }) => id === 'price')?.insideRange).toBe(true);
	});
});

describe('whatever is typed', () => {
	const number = fc.oneof(
		{ weight: 9, arbitrary: fc.integer({ min: 0, max: 5000 }).map((n) => n / 100) },
		{ weight: 1, arbitrary: fc.constantFrom(0, 1, -90, -50, 100, 1000, 1e12, 0.000001) },
	);
	const text = fc.oneof(
		{ weight: 20, arbitrary: number.map((value) => spanText({ min: value, mode: value, max: value }, 'de')) },
		{ weight: 10, arbitrary: fc.tuple(number, number).map(([a, b]) => `${Math.min(a, b)} to ${Math.max(a, b)}`) },
		{ weight: 1, arbitrary: fc.string({ maxLength: 20 }) },
	);
	const anything = fc.record(
		Object.fromEntries(
			caseFigures.map((figure) => [
				figure,
				fc.option(/[yY]ears/.test(figure) ? fc.constantFrom('1', '2', '7', '50') : text, { nil: undefined }),
			]),
		) as Record<CaseFigure, fc.Arbitrary<string | undefined>>,
	);

	it('ends in a message at the field or in finite figures', () => {
		let plans = 0;
		fc.assert(
			fc.property(anything, (texts) => {
				const figures = Object.fromEntries(
					Object.entries(texts).flatMap(([figure, value]) => (value === undefined ? [] : [[figure, typed(value)]])),
				);
				const { plan, problems } = readScenario(
					{ title: '', figures: { ...complete.figures, ...figures } },
					groups,
					'pert',
				);
				if (!plan) return void expect(problems).not.toEqual([]);
				plans++;
				const outcome = evaluate(plan);
				expect(Number.isFinite(outcome.npv)).toBe(true);
				expect(resultSentence('x', outcome, undefined, words('de'))).not.toMatch(/NaN|undefined|∞/);
				expect(leversOf(plan).bars.every(({ swing }) => Number.isFinite(swing))).toBe(true);
				if (hasSpread(plan)) expect(Number.isFinite(simulatePlan(plan, 1, 20).mean)).toBe(true);
			}),
			{ numRuns: 200 },
		);
		expect(plans).toBeGreaterThan(20);
	});
});

describe('words', () => {
	const plan = readScenario(complete, groups, 'pert').plan!;
	const outcome = evaluate(plan);

	it('puts the result in sentences of both languages', () => {
		const risk = simulatePlan(plan, 1, 500);
		const german = resultSentence('Deckel', outcome, risk, words('de'));
		expect(german).toMatch(/^Über 5 Jahre (bringt|verliert) „Deckel“ bei 8\s% Zins/);
		expect(resultSentence('Cover', outcome, risk, words('en'))).toMatch(
			/^Over 5 years, “Cover” (brings|loses).*€[\d,]+/,
		);
		for (const locale of ['de', 'en'] as const)
			expect(resultSentence('', outcome, undefined, words(locale))).not.toMatch(/NaN|undefined|\{|Infinity/);
	});

	it('names shares of runs without false precision', () => {
		const of = (probabilityOfLoss: number) =>
			lossSentence({ ...simulatePlan(plan, 1, 10), probabilityOfLoss }, words('de'));
		expect(of(0)).toMatch(/keinem/);
		expect(of(0.001)).toMatch(/weniger als einem/);
		expect(of(0.07)).toMatch(/^In 7 von 100/);
		expect(of(0.999)).toMatch(/fast allen/);
		expect(of(1)).toMatch(/jedem/);
	});

	it('puts every kind of internal rate in words', () => {
		expect(rateWords({ kind: 'none' }, words('de')).value).toBe('–');
		expect(rateWords({ kind: 'multiple', rates: [0.25, 4] }, words('en'))).toEqual({
			value: '25% / 400%',
			note: expect.stringContaining('2 solutions'),
		});
	});

	it('says in which direction a figure must go wrong', () => {
		for (const weakness of weaknessesOf(plan).filter(({ value }) => value !== null))
			for (const locale of ['de', 'en'] as const)
				expect(weaknessSentence(weakness, outcome.npv < 0, words(locale))).not.toMatch(/NaN|undefined|\{/);
	});
});

describe('changes', () => {
	it('starts with one scenario and the years that were typed', () => {
		const record = startedRecord(kinds['business-case'].empty(), {
			title: 'A',
			years: '6',
			locale: 'de',
			scenario: 'B',
		});
		const [first] = Object.values(record.scenarios.entries);
		expect(first).toEqual({ title: 'B', figures: { years: typed('6') } });
	});

	it('keeps the typed text when a note is added, and the note when the text changes', () => {
		const noted = withFigure(scenario({ price: '12' }), 'price', { note: 'Angebot' }, '', 'en');
		expect(noted.figures.price).toEqual(typed('12', 'de', 'Angebot'));
		expect(withFigure(noted, 'price', { text: '12.5' }, '', 'en').figures.price).toEqual(
			typed('12.5', 'en', 'Angebot'),
		);
		expect(withFigure(scenario({}), 'taxRate', { note: 'Bescheid' }, '30', 'de').figures.taxRate).toEqual(
			typed('30', 'de', 'Bescheid'),
		);
		expect(withAssumption(noted, 'price').figures).toEqual({});
	});
});

describe('tables', () => {
	const rows = evaluate(readScenario(complete, groups, 'pert').plan!).rows;

	it('exports numbers that spreadsheets take for numbers', () => {
		for (const locale of ['de', 'en'] as const) {
			const w = words(locale);
			const [head, ...lines] = csvRows(rows, locale, w.t);
			expect(head).toHaveLength(14);
			for (const cell of lines.flat()) {
				expect(cell).toMatch(locale === 'de' ? /^-?\d+(,\d\d)?$/ : /^-?\d+(\.\d\d)?$/);
				expect(formula.test(cell)).toBe(false);
			}
		}
		expect(formula.test('=1+1')).toBe(true);
		expect(formula.test('-1+cmd')).toBe(true);
	});

	it('prints no negative zero', () => {
		expect(rows.flatMap((row) => printedYear(row, 'de'))).not.toContain('-0');
	});
});

describe('compareScenarios', () => {
	const { record } = examples[0]!;
	const analysed = (data: typeof record) => ({
		record: data,
		results: Object.fromEntries(
			Object.entries(data.scenarios.entries).flatMap(([id, value]) => {
				const { plan } = readScenario(value, groups, data.shape);
				return plan ? [[id, analyse(plan, data.seed)]] : [];
			}),
		),
	});

	it('sets the scenarios side by side and names what differs', () => {
		const { names, results, differences, best, worst } = compareScenarios(analysed(record), groups, words('de'));
		expect(names).toHaveLength(2);
		expect(results).toHaveLength(9);
		expect(differences.length).toBeGreaterThan(0);
		expect(best!.npv).toBeGreaterThan(worst!.npv);
	});

	it('says what is incomplete instead of guessing', () => {
		const [first, second] = record.scenarios.order;
		const broken = {
			...record,
			scenarios: {
				...record.scenarios,
				entries: { ...record.scenarios.entries, [second!]: scenario({ price: 'x' }) },
			},
		};
		const { results, best } = compareScenarios(analysed(broken), groups, words('en'));
		expect(results[0]!.values[1]).toBe('incomplete');
		expect(best).toBeUndefined();
		expect(first).toBeDefined();
	});
});

describe('invented examples', () => {
	it.each(examples)('$id: complete, with a spread, and a note for every typed figure', ({ record }) => {
		expect(record.scenarios.order.length).toBeLessThanOrEqual(3);
		for (const [index, id] of record.scenarios.order.entries()) {
			const value = record.scenarios.entries[id]!;
			const { plan } = readScenario(value, groups, record.shape);
			expect(plan).toBeDefined();
			expect(hasSpread(plan!)).toBe(true);
			if (index === 0) for (const entry of Object.values(value.figures)) expect(entry!.note).toMatch(/^erfunden/);
		}
	});
});
