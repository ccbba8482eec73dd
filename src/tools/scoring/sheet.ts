import * as z from 'zod/mini';
import { meanWeightsOfOrder, ownWeights } from '../../results/scoring/people';
import { alternativesOf, criteriaOf, type ScoringRecord } from '../../results/scoring/table';
import { listKeyed, newId, readExchange, withEntry } from '../../workspace';
import { type DecisionTable, decisionTable, type Participant, participant } from '../../workspace/kinds/scoring';

/**
 * The file in which a table goes from one person to another: the empty sheet to fill in, or with one person's scores.
 */

export const sheetType = 'naechster-markt/scoring';
export const sheetVersion = 1;
const maxLength = 5_000_000;
const localId = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]*$/), z.maxLength(60));

const sheet = z.strictObject({
	type: z.literal(sheetType),
	version: z.literal(sheetVersion),
	/** The table, the same on every sheet that was made from it. */
	id: localId,
	/** Without scores and people. */
	table: decisionTable,
	person: z.optional(participant),
});
export type Sheet = z.output<typeof sheet>;
export type SheetProblem = 'tooLarge' | 'notJson' | 'foreign' | 'newer' | 'damaged';

/** A table without scores, judgments and people, as it is handed out. */
export const bare = (table: DecisionTable): DecisionTable => ({
	...table,
	me: '',
	merged: false,
	judgments: {},
	participants: { entries: {}, order: [] },
	alternatives: {
		order: table.alternatives.order,
		entries: Object.fromEntries(
			Object.entries(table.alternatives.entries).map(([id, entry]) => [id, { ...entry, scores: {} }]),
		),
	},
});

/** What oneself gave, as others get it. */
export function ownPart(table: DecisionTable, name: string): Participant {
	const criteria = criteriaOf(table);
	// In an order the first criterion has the greatest weight: the weights stand for the order.
	const weights = table.weighting === 'ranking' ? meanWeightsOfOrder(criteria.length) : ownWeights(table);
	return {
		name,
		weighting: table.weighting,
		weights: Object.fromEntries(criteria.map(({ id }, j) => [id, weights[j]])),
		judgments: table.judgments,
		scores: Object.fromEntries(
			alternativesOf(table).map(({ id, scores }) => [
				id,
				Object.fromEntries(
					Object.entries(scores).flatMap(([criterion, { value, reason }]) =>
						value === null ? [] : [[criterion, { value, reason }]],
					),
				),
			]),
		),
	};
}

export function writeSheet(id: string, table: DecisionTable, person?: Participant): string {
	const file: Sheet = { type: sheetType, version: sheetVersion, id, table: bare(table), ...(person ? { person } : {}) };
	return `${JSON.stringify(file, null, '\t')}\n`;
}

/** Reads and checks a sheet wholly before anything is done with it. */
export function readSheet(text: string): { ok: true; sheet: Sheet } | { ok: false; problem: SheetProblem } {
	const read = readExchange(text, { type: sheetType, version: sheetVersion, maxLength, schema: sheet });
	if (read.ok) return { ok: true, sheet: read.data };
	return { ok: false, problem: read.problem === 'hostile' ? 'damaged' : read.problem };
}

/**
 * Takes a sheet in: its person joins the table it was made from, covered until the scores are joined; the same name
 * replaces what came before. A sheet of an unknown table becomes a table of its own.
 */
export function withSheet(record: ScoringRecord, { id, table, person }: Sheet): ScoringRecord {
	const known = record.tables.entries[id];
	const target = known ?? bare(table);
	if (!person) return known ? record : { tables: withEntry(record.tables, id, target) };
	const same = listKeyed(target.participants).find(({ value }) => value.name === person.name)?.id;
	const participants = withEntry(target.participants, same ?? newId(), person);
	return { tables: withEntry(record.tables, id, { ...target, participants }) };
}
