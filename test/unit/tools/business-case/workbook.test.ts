import { describe, expect, it } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { cashFlowTable } from '../../../../src/domain/business-case';
import { simulatePlan } from '../../../../src/results/business-case/analysis';
import { evaluate, readScenario } from '../../../../src/results/business-case/plan';
import { workbookSheets } from '../../../../src/tools/business-case/workbook';
import { examples, form, words } from '../../results/business-case/fixtures';
import { readWorkbook, valueAt, valueBeside } from './spreadsheet';

const column = (year: number) => String.fromCharCode(66 + year);

describe.each(['de', 'en'] as const)('workbook, %s', (locale) => {
	const w = words(locale);
	const groups = form(locale);
	const build = async (title: string, record: (typeof examples)[number]['record'], scenario: string) => {
		const value = record.scenarios.entries[scenario]!;
		const reading = readScenario(value, groups, record.shape);
		const risk = simulatePlan(reading.plan!, record.seed, 500);
		const sheets = workbookSheets({
			record: { ...record, title },
			scenario: value,
			reading,
			groups,
			risk,
			runs: 500,
			version: '0.1.0',
			date: '22.11.2026',
			words: w,
		});
		return { plan: reading.plan!, workbook: readWorkbook(await writeWorkbook(sheets).toBuffer()) };
	};
	const { sheets: s } = w.t;

	it.each(examples.flatMap(({ id, record }) => record.scenarios.order.map((scenario) => ({ id, record, scenario }))))(
		'$id, $scenario: the formulas give what the tool says',
		async ({ record, scenario }) => {
			const { plan, workbook } = await build(record.title, record, scenario);
			const outcome = evaluate(plan);
			const beside = (label: string) => valueBeside(workbook, s.cashFlow, label, 'B');
			expect(beside(w.t.npv)).toBeCloseTo(outcome.npv, 4);
			expect(beside(s.npvCheck)).toBeCloseTo(outcome.npv, 4);
			expect(beside(w.t.irr)).toBeCloseTo(outcome.irr.kind === 'unique' ? outcome.irr.rate : Number.NaN, 8);
			for (const [label, years] of [
				[w.t.payback, outcome.payback],
				[w.t.discountedPayback, outcome.discountedPayback],
			] as const) {
				if (years === null) expect(beside(label)).toBe(w.t.never);
				else expect(beside(label)).toBeCloseTo(years, 6);
			}
			if (outcome.breakEven === null) expect(beside(w.t.breakEven)).toBe(w.t.noQuantity);
			else expect(beside(w.t.breakEven)).toBeCloseTo(outcome.breakEven, 6);
			const lines = {
				[w.t.columns.revenue]: 'revenue',
				[w.t.columns.tax]: 'tax',
				[s.lossCarriedForward]: 'lossCarriedForward',
				[s.disposalGain]: 'disposalGain',
				[w.t.columns.workingCapitalChange]: 'workingCapitalChange',
				[w.t.columns.cashFlow]: 'cashFlow',
				[w.t.columns.cumulativeDiscounted]: 'cumulativeDiscounted',
			} as const;
			for (const row of cashFlowTable(plan))
				for (const [label, key] of Object.entries(lines))
					expect(valueBeside(workbook, s.cashFlow, label, column(row.year)), `${label} ${row.year}`).toBeCloseTo(
						row[key],
						4,
					);
		},
	);

	it('keeps texts that look like formulas as texts', async () => {
		const { record } = examples[0]!;
		const { workbook } = await build('=1+1', record, record.scenarios.order[0]!);
		expect(workbook.get(s.inputs)!.get('A1')).toEqual({ formula: undefined, value: '=1+1' });
		expect([...workbook.get(s.inputs)!.values()].filter(({ formula }) => formula)).toEqual([]);
	});

	it('writes formulas without the sign that only people type', async () => {
		const { record } = examples[0]!;
		const { workbook } = await build('', record, record.scenarios.order[0]!);
		for (const { formula } of workbook.get(s.cashFlow)!.values()) expect(formula ?? '').not.toMatch(/^=/);
	});

	it('holds the simulation with seed and version', async () => {
		const { record } = examples[0]!;
		const { workbook, plan } = await build('', record, record.scenarios.order[0]!);
		const risk = simulatePlan(plan, record.seed, 500);
		expect(valueBeside(workbook, s.simulation, w.t.p50, 'B')).toBeCloseTo(risk.p50, 6);
		expect(valueBeside(workbook, s.simulation, s.seed, 'B')).toBe(record.seed);
		expect(valueBeside(workbook, s.simulation, s.version, 'B')).toBe('0.1.0');
		expect(valueAt(workbook, s.simulation, 'A1')).toBe(s.note);
	});
});
