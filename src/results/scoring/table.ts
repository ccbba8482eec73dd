import { listKeyed, type RecordData } from '../../workspace';
import type {
	DecisionTable,
	Judgments,
	TableAlternative,
	TableCell,
	TableCriterion,
} from '../../workspace/kinds/scoring';
import type { ToolCriteriaSet } from './criteria-set';

/** How a decision table is read. How it is changed stands with the tool. */

export type ScoringRecord = RecordData<'scoring'>;

export type Named<T> = T & { id: string };

/** Pairwise comparison takes no more criteria than this. */
export const mostPairwise = 10;

const emptyCell: TableCell = { value: null, text: '', reason: '' };

export const tablesOf = (record: ScoringRecord): Named<DecisionTable>[] =>
	listKeyed(record.tables).map(({ id, value }) => ({ id, ...value }));

export const criteriaOf = (table: DecisionTable): Named<TableCriterion>[] =>
	listKeyed(table.criteria).map(({ id, value }) => ({ id, ...value }));

export const alternativesOf = (table: DecisionTable): Named<TableAlternative>[] =>
	listKeyed(table.alternatives).map(({ id, value }) => ({ id, ...value }));

export const cellOf = (alternative: TableAlternative, criterion: string): TableCell =>
	alternative.scores[criterion] ?? emptyCell;

/**
 * A table with the words of the page's language where the person gave none: template's criteria, sectors, title.
 *
 * Names that came from the content are stored empty, so that the same table reads in either language.
 */
export function withWords(
	table: DecisionTable,
	set: ToolCriteriaSet | undefined,
	sectors: readonly { id: string; label: string }[],
): DecisionTable {
	const criterionName = ({ label, content }: TableCriterion) =>
		label || set?.criteria.find(({ id }) => id === content)?.label || content || '–';
	const alternativeName = ({ label, sector }: TableAlternative) =>
		label || sectors.find(({ id }) => id === sector)?.label || sector || '–';
	const named = <T extends { label: string }>(entries: Record<string, T>, name: (entry: T) => string) =>
		Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, { ...entry, label: name(entry) }]));
	return {
		...table,
		title: table.title || set?.label || table.template,
		criteria: { ...table.criteria, entries: named(table.criteria.entries, criterionName) },
		alternatives: { ...table.alternatives, entries: named(table.alternatives.entries, alternativeName) },
	};
}

/** How much a matters more than b, as judged; undefined while it was not. */
export function judgmentOf(judgments: Judgments, a: string, b: string): number | undefined {
	const direct = judgments[a]?.[b];
	if (direct !== undefined) return direct;
	const reverse = judgments[b]?.[a];
	return reverse === undefined ? undefined : 1 / reverse;
}

/** The reciprocal matrix of the judgments; what was not judged counts as equally important. */
export const judgmentMatrix = (judgments: Judgments, ids: readonly string[]): number[][] =>
	ids.map((a, i) => ids.map((b, j) => (i === j ? 1 : (judgmentOf(judgments, a, b) ?? 1))));
