import { foldName, type MatchReason, matchFirms } from '../../../../domain/supply-chain';
import type { SupplySite } from '../../../../workspace';
import type { Mark } from './interpret';

/** A person's word on two names. */
export type Decision = { a: string; b: string; same: boolean };

/** The same for two names in either order, however they are written. */
export const decisionKey = (a: string, b: string): string => {
	const [x, y] = [foldName(a), foldName(b)];
	return JSON.stringify(x < y ? [x, y] : [y, x]);
};

type QuestionReason = MatchReason | 'sameName' | 'number';
/** `known` tells the file's firms from those of the record, where both are compared. */
type Side = { name: string; place: string; vatId: string; known?: boolean };
/** Two names that may be one firm; a person decides once. */
export type Question = { key: string; a: Side; b: Side; reason: QuestionReason; similarity: number };
/** A name taken for a known firm although it is written otherwise. */
export type Recognised = { name: string; as: string; reason: MatchReason };

type Pair = { left: number; right: number; band: 'same' | 'ask'; reason: MatchReason; similarity: number };
/** Marks of a file and everything about them that does not depend on decisions. */
export type Candidates = { marks: Mark[]; siteIds: string[]; among: Pair[]; known: Pair[] };

/** Each firm of the file once, as it is written: name and VAT id. Later rows fill in what earlier ones left open. */
export function distinctMarks(marks: Iterable<Mark>): { list: Mark[]; indexOf: (mark: Mark) => number } {
	const index = new Map<string, number>();
	const list: Mark[] = [];
	const keyOf = (mark: Mark) => `${mark.name}\n${mark.vatId}`;
	for (const mark of marks) {
		const at = index.get(keyOf(mark));
		if (at === undefined) {
			index.set(keyOf(mark), list.length);
			list.push({ ...mark });
		} else fillIn(list[at]!, mark);
	}
	return { list, indexOf: (mark) => index.get(keyOf(mark))! };
}

function fillIn(into: Mark, from: Mark): void {
	into.vatId ||= from.vatId;
	into.number ||= from.number;
	into.region ||= from.region;
	into.country ??= from.country;
	into.sector ??= from.sector;
	into.recoveryWeeks ??= from.recoveryWeeks;
	into.role ??= from.role;
}

/** Compares the file's firms with each other and with the known ones; the costly part, done once a file. */
export function findPairs(marks: Mark[], sites: Readonly<Record<string, SupplySite>>): Candidates {
	const siteIds = Object.keys(sites).filter((id) => sites[id]!.name.trim() !== '');
	const incoming = marks.map(({ name, vatId }, i) => ({ id: String(i), name, vatId: vatId || undefined }));
	const known = siteIds.map((id, i) => ({ id: String(i), name: sites[id]!.name, vatId: sites[id]!.vatId }));
	const pairs = (right: typeof known): Pair[] =>
		matchFirms(incoming, right).flatMap((match) =>
			match.band === 'different'
				? []
				: [{ ...match, band: match.band, left: Number(match.left), right: Number(match.right) }],
		);
	return { marks, siteIds, among: pairs(incoming).filter(({ left, right }) => left < right), known: pairs(known) };
}

export type Resolved = {
	/** Group of every mark. */
	groupOf: number[];
	/** Groups with the known site they are, if any, and all that the file says of them. */
	groups: { siteId?: string; mark: Mark }[];
	questions: Question[];
	recognised: Recognised[];
};

/**
 * Which marks are one firm, and which of the known firms they are.
 *
 * The same VAT id joins, different ones never do; equal names join where that leaves no doubt; a person's decisions join
 * or part what is merely similar. What nobody has decided stays apart and becomes a question.
 */
export function resolveFirms(
	{ marks, siteIds, among, known }: Candidates,
	sites: Readonly<Record<string, SupplySite>>,
	decisions: readonly Decision[],
	expected: SupplySite['role'] | undefined,
): Resolved {
	const said = new Map(decisions.map(({ a, b, same }) => [decisionKey(a, b), same]));
	const word = (a: string, b: string) => said.get(decisionKey(a, b));
	const siteAt = (i: number) => sites[siteIds[i]!]!;
	const vatOf = (text: string | undefined) => (text ?? '').replace(/\s/g, '').toUpperCase();
	const parent = marks.map((_, i) => i);
	const root = (i: number): number => {
		let at = i;
		while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
		return at;
	};
	const vat = marks.map((mark) => vatOf(mark.vatId));
	const join = (a: number, b: number) => {
		const [x, y] = [root(a), root(b)];
		if (x === y || (vat[x] && vat[y] && vat[x] !== vat[y])) return;
		parent[Math.max(x, y)] = Math.min(x, y);
		vat[Math.min(x, y)] ||= vat[Math.max(x, y)]!;
	};
	// A name that two firms with different VAT ids have does not tell which of them is meant.
	const owners = new Map<number, Set<string>>();
	const own = (i: number, vatId: string) => vatId && owners.set(i, (owners.get(i) ?? new Set()).add(vatId));
	for (const { left, right, band } of among) {
		if (band !== 'same') continue;
		own(left, vatOf(marks[right]!.vatId));
		own(right, vatOf(marks[left]!.vatId));
	}
	for (const { left, right, band } of known) if (band === 'same') own(left, vatOf(siteAt(right).vatId));
	const unclear = (i: number) => marks[i]!.vatId === '' && (owners.get(i)?.size ?? 0) > 1;

	for (const { left, right, reason, band } of among) if (band === 'same' && reason === 'vatId') join(left, right);
	for (const { left, right, reason, band } of among) {
		if (band === 'same' && reason === 'name' && !unclear(left) && !unclear(right)) join(left, right);
	}
	for (const { left, right } of among) if (word(marks[left]!.name, marks[right]!.name)) join(left, right);

	const siteOf = new Map<number, { at: number; reason: MatchReason }>();
	const strength = { vatId: 0, name: 1, accents: 2, legalForm: 3, similar: 4 } as const;
	const sure = known
		.filter(({ left, right, band }) =>
			band === 'same' ? !unclear(left) : word(marks[left]!.name, siteAt(right).name) === true,
		)
		.sort(
			(a, b) =>
				strength[a.reason] - strength[b.reason] ||
				Number(siteAt(b.right).role === expected) - Number(siteAt(a.right).role === expected),
		);
	for (const { left, right, reason } of sure) {
		const group = root(left);
		const theirs = vatOf(siteAt(right).vatId);
		if (!siteOf.has(group) && !(vat[group] && theirs && vat[group] !== theirs))
			siteOf.set(group, { at: right, reason });
	}

	const groupIndex = new Map<number, number>();
	const groups: Resolved['groups'] = [];
	const roots: number[] = [];
	const groupOf = marks.map((mark, i) => {
		const top = root(i);
		const at = groupIndex.get(top);
		if (at !== undefined) {
			fillIn(groups[at]!.mark, mark);
			return at;
		}
		const site = siteOf.get(top);
		groupIndex.set(top, groups.length);
		roots.push(top);
		groups.push({ mark: { ...mark }, ...(site && { siteId: siteIds[site.at]! }) });
		return groups.length - 1;
	});

	const questions = new Map<string, Question>();
	const target = (i: number) => siteOf.get(root(i))?.at;
	const sideOfMark = (i: number): Side => {
		const { name, region, country, vatId } = marks[i]!;
		return { name, place: [region, country].filter(Boolean).join(', '), vatId, known: false };
	};
	const sideOfSite = (i: number): Side => {
		const { name, region, country, vatId } = siteAt(i);
		return { name, place: [region, country].filter(Boolean).join(', '), vatId: vatId ?? '', known: true };
	};
	const ask = (a: Side, b: Side, reason: QuestionReason, similarity: number) => {
		if (word(a.name, b.name) !== undefined) return;
		const key = decisionKey(a.name, b.name);
		const before = questions.get(key);
		if (!before || similarity > before.similarity) questions.set(key, { key, a, b, reason, similarity });
	};
	for (const { left, right, band, reason, similarity } of known) {
		if (target(left) !== undefined) continue;
		ask(sideOfMark(left), sideOfSite(right), band === 'same' ? 'sameName' : reason, similarity);
	}
	for (const { left, right, band, reason, similarity } of among) {
		const [x, y] = [target(left), target(right)];
		if (root(left) === root(right) || (x !== undefined && y !== undefined)) continue;
		ask(sideOfMark(left), sideOfMark(right), band === 'same' ? 'sameName' : reason, similarity);
	}
	askAboutNumbers();

	function askAboutNumbers(): void {
		const byNumber = new Map<string, number[]>();
		siteIds.forEach((_, i) => {
			const { number, role } = siteAt(i);
			if (number && (expected === undefined || role === expected))
				byNumber.set(number, [...(byNumber.get(number) ?? []), i]);
		});
		const using = new Map<string, number>();
		for (const { mark } of groups) if (mark.number) using.set(mark.number, (using.get(mark.number) ?? 0) + 1);
		groups.forEach(({ mark, siteId }, at) => {
			const same = byNumber.get(mark.number);
			// A number that many share is an account for all sorts.
			if (siteId !== undefined || same?.length !== 1 || using.get(mark.number) !== 1) return;
			const site = siteAt(same[0]!);
			if (mark.vatId && site.vatId && vatOf(mark.vatId) !== vatOf(site.vatId)) return;
			if (word(mark.name, site.name)) groups[at] = { mark, siteId: siteIds[same[0]!]! };
			else ask(sideOfMark(roots[at]!), sideOfSite(same[0]!), 'number', 0);
		});
	}

	const recognised = marks.flatMap((mark, i): Recognised[] => {
		const site = siteOf.get(root(i));
		const as = site ? siteAt(site.at).name : groups[groupOf[i]!]!.mark.name;
		return as === mark.name ? [] : [{ name: mark.name, as, reason: site?.reason ?? 'name' }];
	});
	return {
		groupOf,
		groups,
		questions: [...questions.values()].sort((a, b) => b.similarity - a.similarity || (a.key < b.key ? -1 : 1)),
		recognised,
	};
}
