import { newId, type SupplyChainRecord } from '../../../workspace';
import { decode } from './import/decode';
import { type Decision, decisionKey } from './import/firms';
import type { Lexicon } from './import/lexicon';
import { limits } from './import/limits';
import { textTable } from './import/text-rows';

const mostDecisions = 20_000;

/** Answers from a CSV file of three columns: two names, and whether they are the same firm. Other rows are left out. */
export function readDecisions(bytes: Uint8Array, words: Lexicon): Decision[] {
	const { grid } = textTable(decode(bytes).text, '');
	return grid.rows.slice(0, mostDecisions).flatMap((row): Decision[] => {
		const [a = '', b = '', answer = ''] = row.map((cell) => String(cell).trim());
		const meaning = words.meaning(answer);
		const same = meaning.has('yes') ? true : meaning.has('none') ? false : undefined;
		if (same === undefined || a === '' || b === '' || a.length > limits.name || b.length > limits.name) return [];
		return [{ a, b, same }];
	});
}

/** The record with these answers; one on the same pair of names replaces the earlier one. */
export function mergeDecisions(record: SupplyChainRecord, given: readonly Decision[]): SupplyChainRecord {
	const ids = new Map(Object.entries(record.decisions).map(([id, { a, b }]) => [decisionKey(a, b), id]));
	const decisions = { ...record.decisions };
	for (const decision of given) {
		const key = decisionKey(decision.a, decision.b);
		const id = ids.get(key) ?? newId();
		if (!ids.has(key) && ids.size >= mostDecisions) break;
		ids.set(key, id);
		decisions[id] = decision;
	}
	return { ...record, decisions };
}
