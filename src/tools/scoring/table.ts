import { highestScore, type ToolCriteriaSet } from '../../results/scoring/criteria-set';
import { alternativesOf, cellOf, criteriaOf, type ScoringRecord } from '../../results/scoring/table';
import { emptyKeyed, listKeyed, newId, withEntry, withoutEntry } from '../../workspace';
import type {
	DecisionTable,
	Judgments,
	TableAlternative,
	TableCell,
	TableCriterion,
} from '../../workspace/kinds/scoring';
import type { SectorFit } from '../shared/fit';

/** Changes to a decision table. All return a new table; none needs to know the screen. */

export const mostAlternatives = 200;

export const mostCriteria = 30;

export const mostTables = 30;

/** A table with the criteria of a template; the criteria keep the ids they have there. */
export function newTable(set: ToolCriteriaSet): DecisionTable {
	return {
		title: '',
		template: set.id,
		weighting: 'sliders',
		normalise: 'minMax',
		criteria: {
			entries: Object.fromEntries(
				set.criteria.map((criterion) => [
					criterion.id,
					{
						label: '',
						content: criterion.id,
						direction: criterion.direction,
						scale: 'levels' as const,
						unit: '',
						weight: criterion.weight,
						axis: criterion.axis,
					},
				]),
			),
			order: set.criteria.map((criterion) => criterion.id),
		},
		alternatives: emptyKeyed<TableAlternative>(),
		judgments: {},
		me: '',
		participants: emptyKeyed(),
		merged: false,
	};
}

export const withTable = (
	record: ScoringRecord,
	id: string,
	change: (table: DecisionTable) => DecisionTable,
): ScoringRecord => {
	const table = record.tables.entries[id];
	return table ? { ...record, tables: withEntry(record.tables, id, change(table)) } : record;
};

export const withoutTable = (record: ScoringRecord, id: string): ScoringRecord => ({
	...record,
	tables: withoutEntry(record.tables, id),
});

/** A name that stands once in the list: "Presse A", "Presse A 2". */
export function freeName(name: string, taken: readonly string[]): string {
	if (!taken.includes(name)) return name;
	let n = 2;
	while (taken.includes(`${name} ${n}`)) n++;
	return `${name} ${n}`;
}

/** With further alternatives, one a line or separated by semicolons; what is there already or too much is left out. */
export function withAlternatives(table: DecisionTable, names: readonly { label: string; sector?: string }[]) {
	let alternatives = table.alternatives;
	for (const { label, sector } of names) {
		const text = label.trim().slice(0, 200);
		const present = listKeyed(alternatives).map(({ value }) => value);
		const known = present.some((entry) => (sector ? entry.sector === sector : entry.label === text));
		if ((text === '' && !sector) || known || present.length >= mostAlternatives) continue;
		alternatives = withEntry(alternatives, newId(), { label: text, ...(sector ? { sector } : {}), scores: {} });
	}
	return { ...table, alternatives };
}

export const splitNames = (text: string): { label: string }[] =>
	text
		.split(/[\n;]+/)
		.map((label) => ({ label: label.trim() }))
		.filter(({ label }) => label !== '');

export const withAlternative = (
	table: DecisionTable,
	id: string,
	change: (alternative: TableAlternative) => TableAlternative,
): DecisionTable => {
	const alternative = table.alternatives.entries[id];
	return alternative ? { ...table, alternatives: withEntry(table.alternatives, id, change(alternative)) } : table;
};

export const withoutAlternative = (table: DecisionTable, id: string): DecisionTable => ({
	...table,
	alternatives: withoutEntry(table.alternatives, id),
});

export const withCell = (
	table: DecisionTable,
	alternative: string,
	criterion: string,
	change: Partial<TableCell>,
): DecisionTable =>
	withAlternative(table, alternative, (entry) => {
		const { fact, ...cell } = { ...cellOf(entry, criterion), ...change };
		return { ...entry, scores: { ...entry.scores, [criterion]: fact ? { ...cell, fact } : cell } };
	});

export function withNewCriterion(table: DecisionTable, label: string): DecisionTable {
	const present = criteriaOf(table);
	const text = label.trim().slice(0, 200);
	if (text === '' || present.length >= mostCriteria) return table;
	const weights = present.map((criterion) => criterion.weight);
	const weight = weights.length > 0 ? Math.round(weights.reduce((sum, w) => sum + w, 0) / weights.length) : 50;
	const name = freeName(
		text,
		present.map((criterion) => criterion.label),
	);
	const criterion: TableCriterion = {
		label: name,
		direction: 'benefit',
		scale: 'levels',
		unit: '',
		weight,
		axis: 'none',
	};
	return { ...table, criteria: withEntry(table.criteria, newId(), criterion) };
}

export const withCriterion = (table: DecisionTable, id: string, change: Partial<TableCriterion>): DecisionTable => {
	const before = table.criteria.entries[id];
	if (!before) return table;
	const { threshold, ...rest } = { ...before, ...change };
	return { ...table, criteria: withEntry(table.criteria, id, threshold ? { ...rest, threshold } : rest) };
};

/** Without a criterion, its scores and its judgments. */
export function withoutCriterion(table: DecisionTable, id: string): DecisionTable {
	const without = <T>(map: Record<string, T>): Record<string, T> => {
		const { [id]: _, ...others } = map;
		return others;
	};
	return {
		...table,
		criteria: withoutEntry(table.criteria, id),
		judgments: Object.fromEntries(Object.entries(without(table.judgments)).map(([a, row]) => [a, without(row)])),
		alternatives: {
			...table.alternatives,
			entries: Object.fromEntries(
				Object.entries(table.alternatives.entries).map(([key, entry]) => [
					key,
					{ ...entry, scores: without(entry.scores) },
				]),
			),
		},
	};
}

/** With the judgment that a matters `value` times as much as b. */
export function withJudgment(judgments: Judgments, a: string, b: string, value: number): Judgments {
	const { [a]: _, ...reverse } = judgments[b] ?? {};
	return { ...judgments, [b]: reverse, [a]: { ...judgments[a], [b]: value } };
}

/** Sectors as alternatives, with the fit as score where the template asks for it; own scores stay. */
export function withMarkets(
	table: DecisionTable,
	fits: readonly SectorFit[],
	set: ToolCriteriaSet | undefined,
	reason: (fit: number) => string,
): DecisionTable {
	let next = withAlternatives(
		table,
		fits.map(({ sector }) => ({ label: '', sector: sector.id })),
	);
	const criteria = criteriaOf(next).filter(
		({ content, scale }) => scale === 'levels' && set?.criteria.some((c) => c.id === content && c.takes === 'fit'),
	);
	for (const { id, sector } of alternativesOf(next)) {
		const fit = fits.find((entry) => entry.sector.id === sector)?.fit;
		if (fit === undefined) continue;
		for (const criterion of criteria)
			next = withCell(next, id, criterion.id, { value: levelOfFit(fit), text: '', reason: reason(fit) });
	}
	return next;
}

/** A fit of 0 to 100 on the scale of levels, to one decimal. */
export const levelOfFit = (fit: number): number => Math.round((fit / 100) * highestScore * 10) / 10;

/** Points that are still to be given out of 100; negative when too many are. */
export const pointsLeft = (table: DecisionTable): number =>
	100 - Math.round(criteriaOf(table).reduce((sum, { weight }) => sum + weight, 0) * 100) / 100;

/** Weights rescaled so that they add up to 100 points, whole ones where possible. */
export function toHundred(weights: readonly number[]): number[] {
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	if (total === 0) return weights.map(() => 0);
	const exact = weights.map((weight) => (weight / total) * 100);
	const whole = exact.map(Math.floor);
	const byRest = exact.map((_, i) => i).sort((a, b) => exact[b] - whole[b] - (exact[a] - whole[a]));
	const missing = 100 - whole.reduce((sum, value) => sum + value, 0);
	for (const i of byRest.slice(0, missing)) whole[i]++;
	return whole;
}

export const withWeights = (table: DecisionTable, ids: readonly string[], weights: readonly number[]): DecisionTable =>
	ids.reduce((next, id, i) => withCriterion(next, id, { weight: weights[i] }), table);
