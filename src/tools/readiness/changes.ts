import type { ReadinessRecord } from '../../results/readiness/readiness';
import { listKeyed, newId, type ReadinessSubject, withEntry, withoutEntry } from '../../workspace';

type Claim = ReadinessSubject['claims'][string][string];

/** Most subjects side by side, and most days kept of each. */
export const mostSubjects = 30;

export const mostDays = 60;

export function withNew(record: ReadinessRecord, id: string, title: string, sector?: string): ReadinessRecord {
	if (listKeyed(record.subjects).length >= mostSubjects) return record;
	const subject: ReadinessSubject = {
		title: title.trim().slice(0, 200),
		...(sector && { sector }),
		claims: {},
		targets: {},
		history: { entries: {}, order: [] },
	};
	return { subjects: withEntry(record.subjects, id, subject) };
}

export const without = (record: ReadinessRecord, id: string): ReadinessRecord => ({
	subjects: withoutEntry(record.subjects, id),
});

export function withChange(
	record: ReadinessRecord,
	id: string,
	change: (subject: ReadinessSubject) => ReadinessSubject,
): ReadinessRecord {
	const subject = record.subjects.entries[id];
	return subject ? { subjects: withEntry(record.subjects, id, change(subject)) } : record;
}

/** What is said about a level; a claim that says nothing is not kept. */
export function withClaim(subject: ReadinessSubject, scale: string, level: number, change: Partial<Claim>) {
	const { [level]: before = { met: false, evidence: '' }, ...others } = subject.claims[scale] ?? {};
	const claim = { ...before, ...change };
	const levels = claim.met || claim.evidence ? { ...others, [level]: claim } : others;
	return { ...subject, claims: { ...subject.claims, [scale]: levels } };
}

/** With all levels up to one reached; evidence stays as it is. */
export function withLevelsUpTo(subject: ReadinessSubject, scale: string, level: number): ReadinessSubject {
	let next = subject;
	for (let n = 1; n <= level; n++) next = withClaim(next, scale, n, { met: true });
	return next;
}

/** With a target on some scales; without a level the target is dropped. */
export function withTargets(
	subject: ReadinessSubject,
	scales: readonly { id: string; levels: readonly unknown[] }[],
	level: number | undefined,
): ReadinessSubject {
	const targets = { ...subject.targets };
	for (const { id, levels } of scales) {
		if (level === undefined) delete targets[id];
		else targets[id] = Math.min(level, levels.length);
	}
	return { ...subject, targets };
}

/** With today's levels kept; a second time on the same day takes the place of the first, the oldest give way. */
export function withSnapshot(subject: ReadinessSubject, day: string, levels: Record<string, number>): ReadinessSubject {
	const known = listKeyed(subject.history);
	const same = known.find(({ value }) => value.day === day);
	let history = withEntry(subject.history, same?.id ?? newId(), { day, levels });
	if (!same && known.length >= mostDays) history = withoutEntry(history, known[0]!.id);
	return { ...subject, history };
}
