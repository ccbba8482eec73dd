import type { SupplyChainRecord } from '../../workspace';
import { type Finding, type FindingId, type FindingRule, levelOf } from './findings/finding';
import type { FindingNames } from './findings-print';

/** From which value on a finding deserves a look, and from which one a measure. */
export type Limits = Pick<FindingRule, 'watch' | 'act'>;
type Unit = FindingNames['unit'];
type Limited = Limits & { id: FindingId; unit: Unit };

/** What a limit may be, and how far the two must at least be apart. */
export const limitRanges: Readonly<Record<Unit, { min: number; max: number; step: number }>> = {
	index: { min: 1, max: 10_000, step: 1 },
	share: { min: 0.001, max: 1, step: 0.001 },
	weeks: { min: 0.1, max: 520, step: 0.1 },
};

/** Whether a pair of limits can be used: inside the unit's range, the first below the second. */
export function areLimits(unit: Unit, { watch, act }: Limits): boolean {
	const { min, max } = limitRanges[unit];
	return watch >= min && watch < act && act <= max;
}

/** Rules with the person's own limits; `planned` holds the content's where they differ. */
export function withOwnLimits<T extends Limited>(
	rules: readonly T[],
	own: SupplyChainRecord['limits'],
): (T & { planned?: Limits })[] {
	return rules.map((rule) => {
		const given = own?.[rule.id];
		if (!given) return rule;
		const [watch, act] = given;
		const planned = { watch: rule.watch, act: rule.act };
		if (!areLimits(rule.unit, { watch, act }) || (watch === planned.watch && act === planned.act)) return rule;
		return { ...rule, watch, act, planned };
	});
}

/** Findings judged by these limits; nothing is calculated anew. */
export const judged = (findings: readonly Finding[], rules: readonly (Limits & { id: FindingId })[]): Finding[] =>
	findings.map((finding) => {
		const rule = rules.find(({ id }) => id === finding.id);
		const level = rule ? levelOf(finding.measured, rule) : finding.level;
		return level === finding.level ? finding : { ...finding, level };
	});

/** The record with own limits of a finding; the content's own ones are not kept. */
export function withLimits(
	record: SupplyChainRecord,
	{ id, unit }: Pick<Limited, 'id' | 'unit'>,
	planned: Limits,
	limits: Limits,
): SupplyChainRecord {
	if (!areLimits(unit, limits)) return record;
	const { [id]: _, ...others } = record.limits ?? {};
	const same = limits.watch === planned.watch && limits.act === planned.act;
	return { ...record, limits: same ? others : { ...others, [id]: [limits.watch, limits.act] } };
}

/** The record with the content's limits again, of one finding or of all. */
export function withoutLimits(record: SupplyChainRecord, id?: FindingId): SupplyChainRecord {
	const { limits = {}, ...rest } = record;
	if (id === undefined) return rest;
	const { [id]: _, ...others } = limits;
	return { ...rest, limits: others };
}
