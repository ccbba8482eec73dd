import type { CellObject, SheetData } from 'write-excel-file/universal';
import type { Simulation } from '../../domain/business-case';
import { type CaseGroup, isPercent, measured } from '../../results/business-case/form';
import type { Reading } from '../../results/business-case/plan';
import type { BusinessCaseRecord, CaseFigure, CaseScenario } from '../../workspace/kinds/business-case';
import type { CaseWords } from './data';

export type WorkbookSheet = {
	sheet: string;
	data: SheetData;
	columns: { width: number }[];
	stickyColumnsCount?: number;
};

export type WorkbookInput = {
	record: Pick<BusinessCaseRecord, 'title' | 'seed' | 'shape'>;
	scenario: CaseScenario;
	reading: Reading;
	groups: readonly CaseGroup[];
	risk: Simulation | undefined;
	runs: number;
	version: string;
	date: string;
	words: CaseWords;
};

const money = '#,##0.00';
const whole = '#,##0';
const percent = '0.0%';

/** A text that stays a text, whatever it begins with. */
const text = (value: string, style: Partial<CellObject> = {}): CellObject => ({
	value,
	type: String,
	format: '@',
	...style,
});
const bold = (value: string): CellObject => text(value, { fontWeight: 'bold' });
const number = (value: number, format: string): CellObject => ({ value, type: Number, format });
const formula = (value: string, format = money, style: Partial<CellObject> = {}): CellObject => ({
	value,
	type: 'Formula',
	format,
	...style,
});

/** Letters of a column, from 0: A, B, ... Z, AA. */
function column(index: number): string {
	const rest = String.fromCharCode(65 + (index % 26));
	return index < 26 ? rest : column(Math.floor(index / 26) - 1) + rest;
}

/** The sheets of the workbook: inputs, the cash flow in live formulas, the simulation in plain values. */
export function workbookSheets(input: WorkbookInput): WorkbookSheet[] {
	const { words, risk } = input;
	const { sheet, cells } = inputSheet(input);
	return [sheet, cashFlowSheet(input, cells), ...(risk ? [simulationSheet(input, risk, words)] : [])];
}

type Cells = (figure: CaseFigure) => string;

function inputSheet({ record, scenario, reading, groups, words }: WorkbookInput): {
	sheet: WorkbookSheet;
	cells: Cells;
} {
	const { t } = words;
	const s = t.sheets;
	const data: SheetData = [
		[bold(record.title || t.untitled), null, text(scenario.title)],
		[text(s.hint)],
		[],
		[t.figure, s.low, s.likely, s.high, s.unit, t.source].map(bold),
	];
	const rows = new Map<CaseFigure, number>();
	for (const { figures } of groups) {
		for (const { figure, label, unit, assumption } of figures) {
			const state = reading.states[figure];
			const note = scenario.figures[figure]?.note || (state.ok && state.assumed ? (assumption?.reason ?? '') : '');
			const share = isPercent(figure) ? 100 : 1;
			const format = share === 100 ? percent : measured[figure] === 'years' ? whole : money;
			const span = state.ok ? state.span : { min: 0, mode: 0, max: 0 };
			data.push([
				text(label),
				...[span.min, span.mode, span.max].map((value) => number(value / share, format)),
				text(unit),
				text(figure === 'years' ? s.fixedYears : note, { wrap: true }),
			]);
			rows.set(figure, data.length);
		}
	}
	return {
		sheet: { sheet: s.inputs, data, columns: [44, 14, 16, 14, 24, 60].map((width) => ({ width })) },
		cells: (figure) => `${s.inputs}!$C$${rows.get(figure)}`,
	};
}

/** The rows of the cash flow sheet, in order; the first row of the sheet holds the years. */
const lines = [
	'volume',
	'price',
	'revenue',
	'unitCost',
	'variableCost',
	'fixedCost',
	'depreciation',
	'bookValue',
	'residualValue',
	'disposalGain',
	'profitBeforeTax',
	'lossCarriedForward',
	'tax',
	'workingCapital',
	'workingCapitalChange',
	'investment',
	'grant',
	'cashFlow',
	'cumulative',
	'factor',
	'discounted',
	'cumulativeDiscounted',
	'paybackHelp',
	'discountedPaybackHelp',
] as const;
type Line = (typeof lines)[number];

/** Row of a line in the sheet. */
const rowOf = (line: Line) => lines.indexOf(line) + 2;

function cashFlowSheet({ reading, words }: WorkbookInput, cell: Cells): WorkbookSheet {
	const { t } = words;
	const years = reading.plan!.years;
	const rampYears = reading.plan!.ramp!.length;
	const last = column(years + 1);
	const formulaOf = (line: Line, year: number): string => {
		const own = column(year + 1);
		const before = column(year);
		const at = (other: Line) => `${own}${rowOf(other)}`;
		const was = (other: Line) => `${before}${rowOf(other)}`;
		const grown = (base: CaseFigure, change: CaseFigure) => `${cell(base)}*(1+${cell(change)})^(${own}$1-1)`;
		const turn = (sum: Line) =>
			`IF(AND(${was(sum)}<0,${at(sum)}>=0),${before}$1-${was(sum)}/(${at(sum)}-${was(sum)}),"")`;
		const bound = `${cell('investment')}*(1-${cell('grantShare')})`;
		if (year === 0) {
			if (line === 'bookValue') return bound;
			if (line === 'investment') return cell('investment');
			if (line === 'cashFlow') return `-${at('investment')}`;
			if (line === 'cumulative') return at('cashFlow');
			if (line === 'factor') return '1';
			if (line === 'discounted') return `${at('cashFlow')}*${at('factor')}`;
			return line === 'cumulativeDiscounted' ? at('discounted') : '0';
		}
		const formulas: Record<Line, string> = {
			volume: year <= rampYears ? `${cell('volume')}*${cell(`ramp${year}` as CaseFigure)}` : cell('volume'),
			price: grown('price', 'priceChange'),
			revenue: `${at('volume')}*${at('price')}`,
			unitCost: grown('variableCost', 'variableCostChange'),
			variableCost: `${at('volume')}*${at('unitCost')}`,
			fixedCost: grown('fixedCost', 'fixedCostChange'),
			depreciation: `IF(${own}$1<=${cell('depreciationYears')},${bound}/${cell('depreciationYears')},0)`,
			bookValue: `IF(${own}$1<${cell('depreciationYears')},${was('bookValue')}-${at('depreciation')},0)`,
			residualValue: year === years ? cell('residualValue') : '0',
			disposalGain: year === years ? `${at('residualValue')}-${at('bookValue')}` : '0',
			profitBeforeTax: `${at('revenue')}-${at('variableCost')}-${at('fixedCost')}-${at('depreciation')}+${at('disposalGain')}`,
			lossCarriedForward: `MAX(0,${was('lossCarriedForward')}-${at('profitBeforeTax')})`,
			tax: `MAX(0,${at('profitBeforeTax')}-${was('lossCarriedForward')})*${cell('taxRate')}`,
			workingCapital: year === years ? '0' : `${at('revenue')}*${cell('workingCapitalShare')}`,
			workingCapitalChange: `${at('workingCapital')}-${was('workingCapital')}`,
			investment: '0',
			grant: year === 1 ? `${cell('investment')}*${cell('grantShare')}` : '0',
			cashFlow: `${at('revenue')}-${at('variableCost')}-${at('fixedCost')}-${at('tax')}-${at('workingCapitalChange')}-${at('investment')}+${at('grant')}+${at('residualValue')}`,
			cumulative: `${was('cumulative')}+${at('cashFlow')}`,
			factor: `1/(1+${cell('discountRate')})^${own}$1`,
			discounted: `${at('cashFlow')}*${at('factor')}`,
			cumulativeDiscounted: `${was('cumulativeDiscounted')}+${at('discounted')}`,
			paybackHelp: turn('cumulative'),
			discountedPaybackHelp: turn('cumulativeDiscounted'),
		};
		return formulas[line];
	};
	const names: Record<Line, string> = { ...t.sheets, ...t.columns };
	const formats: Partial<Record<Line, string>> = { factor: '0.0000' };
	const strong: readonly Line[] = ['cashFlow', 'cumulativeDiscounted'];
	const yearNumbers = Array.from({ length: years + 1 }, (_, year) => year);
	const all = (line: Line) => `B${rowOf(line)}:${last}${rowOf(line)}`;
	const turnOf = (sum: Line, help: Line) => `IF(${last}${rowOf(sum)}<0,"${t.never}",MAX(${all(help)}))`;
	const margin = `${cell('price')}-${cell('variableCost')}`;
	const results: [string, string, string][] = [
		[
			t.npv,
			`NPV(${cell('discountRate')},C${rowOf('cashFlow')}:${last}${rowOf('cashFlow')})+B${rowOf('cashFlow')}`,
			money,
		],
		[t.sheets.npvCheck, `SUM(${all('discounted')})`, money],
		[t.irr, `IFERROR(IRR(${all('cashFlow')}),"${t.sheets.noValue}")`, percent],
		[t.payback, turnOf('cumulative', 'paybackHelp'), '0.0'],
		[t.discountedPayback, turnOf('cumulativeDiscounted', 'discountedPaybackHelp'), '0.0'],
		[t.breakEven, `IF(${margin}>0,${cell('fixedCost')}/(${margin}),"${t.noQuantity}")`, whole],
	];
	return {
		sheet: t.sheets.cashFlow,
		columns: [{ width: 40 }, ...yearNumbers.map(() => ({ width: 15 }))],
		stickyColumnsCount: 1,
		data: [
			[bold(t.columns.year), ...yearNumbers.map((year) => ({ ...number(year, '0'), fontWeight: 'bold' as const }))],
			...lines.map((line) => [
				strong.includes(line) ? bold(names[line]) : text(names[line]),
				...yearNumbers.map((year) =>
					formula(formulaOf(line, year), formats[line] ?? money, strong.includes(line) ? { fontWeight: 'bold' } : {}),
				),
			]),
			[],
			...results.map(([name, value, format]) => [bold(name), formula(value, format, { fontWeight: 'bold' })]),
			[text(t.sheets.several)],
		],
	};
}

function simulationSheet(input: WorkbookInput, risk: Simulation, { t }: CaseWords): WorkbookSheet {
	const { record, runs, version, date } = input;
	const s = t.sheets;
	return {
		sheet: s.simulation,
		columns: [{ width: 44 }, { width: 24 }, { width: 14 }],
		data: [
			[text(s.note)],
			[],
			...[
				[t.p10, risk.p10],
				[t.p50, risk.p50],
				[t.p90, risk.p90],
				[t.mean, risk.mean],
			].map(([name, value]) => [text(String(name)), number(Number(value), money)]),
			[text(t.probabilityOfLoss), number(risk.probabilityOfLoss, percent)],
			[text(s.runs), number(runs, whole)],
			[text(s.seed), number(record.seed, '0')],
			[text(t.shapeLabel), text(t.shapes[record.shape])],
			[text(s.version), text(version)],
			[text(s.date), text(date)],
			[],
			[t.histogramFrom, t.histogramTo, t.histogramCount].map(bold),
			...risk.histogram.map(({ from, to, count }) => [number(from, money), number(to, money), number(count, whole)]),
		],
	};
}
