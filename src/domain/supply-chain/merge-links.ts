import { foldName } from './firm-names';
import type { Link } from './types';

/** Links of one file, the merged id of each of its sites, and the merged ids of the firm whose file it is. */
export type LinkSource = { links: readonly Link[]; idInFile: ReadonlyMap<string, string>; own: ReadonlySet<string> };

const FIGURES = ['annualValue', 'leadTimeWeeks', 'stockWeeks', 'qualifiedAlternatives'] as const;

/** Files differ on a figure of one link. */
export type LinkConflict = {
	kind: 'link';
	from: string;
	to: string;
	item: string;
	figure: (typeof FIGURES)[number];
	kept: number;
	/** Whose figure was kept. */
	keptFrom: 'buyer' | 'seller' | 'third';
	/** The figures that were not kept, ascending, each once. */
	others: number[];
};

type Version = { link: Link; rank: number };
const RANKS = ['buyer', 'seller', 'third'] as const;

/** One link for the same from, to and item: that of the buyer's file, else the seller's, else a third firm's. */
export function mergeLinks(sources: readonly LinkSource[]): { links: Link[]; conflicts: LinkConflict[] } {
	const versions = new Map<string, Version[]>();
	for (const source of sources) {
		for (const [key, parts] of linksOfFile(source)) {
			const { from, to } = parts[0];
			const rank = source.own.has(to) ? 0 : source.own.has(from) ? 1 : 2;
			versions.set(key, [...(versions.get(key) ?? []), { link: addUp(parts), rank }]);
		}
	}
	const links: Link[] = [];
	const conflicts: LinkConflict[] = [];
	for (const [, list] of [...versions].sort(([a], [b]) => (a < b ? -1 : 1))) {
		const kept = list.reduce((a, b) => (before(b, a) ? b : a));
		links.push(kept.link);
		conflicts.push(...differences(kept, list));
	}
	return { links, conflicts };
}

function linksOfFile({ links, idInFile }: LinkSource): Map<string, Link[]> {
	const byKey = new Map<string, Link[]>();
	for (const link of links) {
		const from = idInFile.get(link.from) as string;
		const to = idInFile.get(link.to) as string;
		const key = JSON.stringify([from, to, foldName(link.item)]);
		byKey.set(key, [...(byKey.get(key) ?? []), { ...link, from, to }]);
	}
	return byKey;
}

/** Parallel links of one file as one: values are summed, stock keeps its amount, the rest is the cautious value. */
function addUp(parts: readonly Link[]): Link {
	if (parts.length === 1) return parts[0];
	// In an order of their own, so that sums are the same to the last digit whatever the order of the file.
	const sorted = [...parts].sort((a, b) => a.annualValue - b.annualValue || compare(a, b));
	const given = <K extends keyof Link>(key: K) =>
		sorted.map((part) => part[key]).filter((value) => value !== undefined) as NonNullable<Link[K]>[];
	const annualValue = sorted.reduce((sum, part) => sum + part.annualValue, 0);
	const result: Link = { from: parts[0].from, to: parts[0].to, item: given('item').sort()[0], annualValue };
	const group = given('inputGroup').sort()[0];
	if (group !== undefined) result.inputGroup = group;
	if (given('leadTimeWeeks').length > 0) result.leadTimeWeeks = Math.max(...given('leadTimeWeeks'));
	if (given('stockWeeks').length > 0) {
		const stock = sorted.reduce((sum, part) => sum + (part.stockWeeks ?? 0) * part.annualValue, 0);
		result.stockWeeks = annualValue > 0 ? stock / annualValue : Math.min(...given('stockWeeks'));
	}
	if (given('qualifiedAlternatives').length > 0) {
		result.qualifiedAlternatives = Math.min(...given('qualifiedAlternatives'));
	}
	return result;
}

/** Whether version a is kept rather than b: a total order, so that the order of files plays no part. */
function before(a: Version, b: Version): boolean {
	if (a.rank !== b.rank) return a.rank < b.rank;
	if (a.link.annualValue !== b.link.annualValue) return a.link.annualValue > b.link.annualValue;
	return compare(a.link, b.link) < 0;
}

function compare(a: Link, b: Link): number {
	const text = (link: Link) => JSON.stringify([link.item, link.inputGroup, ...FIGURES.map((figure) => link[figure])]);
	return text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0;
}

function differences(kept: Version, all: readonly Version[]): LinkConflict[] {
	const { from, to, item } = kept.link;
	return FIGURES.flatMap((figure): LinkConflict[] => {
		const value = kept.link[figure];
		if (value === undefined) return [];
		const others = new Set<number>();
		for (const { link } of all) {
			const other = link[figure];
			if (other !== undefined && Math.abs(other - value) > 1e-9 * Math.max(other, value)) others.add(other);
		}
		if (others.size === 0) return [];
		const sorted = [...others].sort((a, b) => a - b);
		return [{ kind: 'link', from, to, item, figure, kept: value, keptFrom: RANKS[kept.rank], others: sorted }];
	});
}
