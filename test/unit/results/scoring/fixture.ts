import type { ToolCriteriaSet } from '../../../../src/results/scoring/criteria-set';
import { alternativesOf } from '../../../../src/results/scoring/table';
import { newTable, withAlternatives, withCell } from '../../../../src/tools/scoring/table';
import type { DecisionTable } from '../../../../src/workspace/kinds/scoring';

/** A template small enough to compute by hand. */
const criterion = (id: string, label: string, rest: Partial<ToolCriteriaSet['criteria'][number]>) => ({
	id,
	label,
	question: '',
	direction: 'benefit' as const,
	weight: 50,
	axis: 'none' as const,
	scale: ['0', '1', '2', '3', '4'],
	...rest,
});
export const set: ToolCriteriaSet = {
	id: 'maerkte',
	label: 'Märkte vergleichen',
	purpose: '',
	alternatives: { many: 'Märkte', one: 'Markt', example: '' },
	sectors: true,
	portfolio: { attractiveness: 'Reiz', strength: 'Stärke', zones: { grow: 'ja', choose: 'prüfen', leave: 'nein' } },
	criteria: [
		criterion('bedarf', 'Bedarf', { weight: 50, axis: 'attractiveness' }),
		criterion('aufwand', 'Aufwand', { weight: 30, direction: 'cost', axis: 'attractiveness' }),
		criterion('passung', 'Passung', { weight: 20, axis: 'strength', takes: 'fit' }),
	],
};

/** A table with these scores, one row an alternative; null leaves a cell empty. */
export function tableOf(rows: Record<string, (number | null)[]>): DecisionTable {
	let table = withAlternatives(
		newTable(set),
		Object.keys(rows).map((label) => ({ label })),
	);
	for (const { id, label } of alternativesOf(table))
		set.criteria.forEach((c, j) => {
			table = withCell(table, id, c.id, { value: rows[label]![j]! });
		});
	return table;
}
export const idOf = (table: DecisionTable, label: string): string =>
	alternativesOf(table).find((alternative) => alternative.label === label)!.id;
