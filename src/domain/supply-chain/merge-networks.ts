import { fail, requireNonEmpty } from '../shared/check';
import { checkNetwork } from './check-network';
import { foldName, normaliseVatId } from './firm-names';
import { type MatchReason, matchFirms } from './match-firms';
import { type LinkConflict, type LinkSource, mergeLinks } from './merge-links';
import { mergeSite } from './merge-site';
import { type FirmClasses, sameFirms } from './same-firms';
import type { Network, Site } from './types';

/** A person's word on two firms, named by their ids in a merged network. */
export type MergeDecision = { a: string; b: string; same: boolean };

/** Two firms that may be one; `decisions` settles it. */
export type MergeCandidate = {
	a: string;
	b: string;
	nameA: string;
	nameB: string;
	/** `sameName`: the name is equal, but two firms with different VAT ids have it. */
	reason: Exclude<MatchReason, 'vatId' | 'name'> | 'sameName';
	similarity: number;
};

/** A decision that would make firms with different VAT ids one; it is not followed. */
export type DecisionConflict = { kind: 'decision'; a: string; b: string };

export type MergeConflict = LinkConflict | DecisionConflict;

/** A merged network remembers what it was made of, so that merging it again is the same as merging all at once. */
export type MergedNetwork = Network & {
	origin: { files: Network[]; decisions: MergeDecision[]; fingerprint: string };
};

export type MergeResult = { network: MergedNetwork; candidates: MergeCandidate[]; conflicts: MergeConflict[] };

/**
 * Makes one network of the files of several firms.
 *
 * Firms: the same VAT id (blanks and case ignored) is the same firm, different VAT ids never are. Where at least one VAT
 * id is missing, names that are equal after folding case, umlauts (ä = ae), blanks and punctuation are the same firm.
 * A name without VAT id that two firms with different VAT ids have stays apart. It and names that are equal only without
 * accents or legal form, or similar (see `matchFirms`), come back as `candidates` and stay apart until `decisions` says
 * otherwise. Ids of the files mean nothing: merged ids are `vat:...` or `name:...` and the same in whatever order.
 *
 * Sites: the role is the first of self, supplier, customer, market that any file gives; so each firm whose file was read
 * is self. Other values are those of the firm's own file, else the ones most files give, else the first in the alphabet.
 *
 * Links: the same from, to and item (folded like names) in two files is one link. Kept whole is the link from the file
 * of the buyer, else of the seller, else of a third firm; among equals the one with the largest value. Figures that
 * differ from it are listed in `conflicts`. Within one file such links are added up: values are summed, stock keeps its
 * amount, the longest lead time and the smallest number of alternatives stay.
 *
 * Merging does not depend on the order of files, merging twice changes nothing, and a merged network can be merged with
 * others as if all files had been read at once: it carries them in `origin`. If it has been edited since, or has lost
 * its `origin`, it counts as a file like any other.
 *
 * @param networks   one a file, at least one
 * @param decisions  on pairs of merged ids; those on firms that do not occur are kept for later. A decision may also name
 *   a firm by any of its VAT ids or names in the same form. Joining firms with different VAT ids is listed as a conflict.
 * @returns sites, links, candidates and conflicts sorted by id
 * @throws RangeError  when there is no network, one is not sound, a name is empty, or two decisions contradict each other
 * @example
 * mergeNetworks([
 *   { sites: [{ id: '1', name: 'Müller GmbH', role: 'self' }], links: [] },
 *   { sites: [{ id: 'x', name: 'MUELLER GMBH', role: 'supplier', vatId: 'DE 1' }], links: [] },
 * ]).network.sites
 * // [{ id: 'vat:DE1', name: 'Müller GmbH', role: 'self', vatId: 'DE1' }]
 */
export function mergeNetworks(
	networks: readonly (Network | MergedNetwork)[],
	decisions: readonly MergeDecision[] = [],
): MergeResult {
	requireNonEmpty(networks, 'mergeNetworks: networks');
	networks.forEach((network, i) => {
		checkNetwork(network, `mergeNetworks: networks[${i}].`);
		network.sites.forEach((site, s) => {
			if (!site.name.trim()) fail(`mergeNetworks: networks[${i}].sites[${s}].name`, 'must not be empty');
		});
	});
	const known = decisionsOf(networks, decisions);
	const files = filesOf(networks);
	const marks = files.flatMap((file) =>
		file.sites.map((site) => ({ vat: normaliseVatId(site.vatId), fold: foldName(site.name) })),
	);
	const classes = sameFirms(marks);
	const { idOf, apart, conflicts: undecided } = applyDecisions(classes, known);

	let next = 0;
	const members = new Map<string, Site[]>();
	const sources: LinkSource[] = files.map((file) => {
		const idInFile = new Map<string, string>();
		for (const site of file.sites) {
			const id = idOf(classes.keys[next]);
			idInFile.set(site.id, id);
			members.set(id, [...(members.get(id) ?? []), site]);
			next++;
		}
		const own = new Set(
			file.sites.filter((site) => site.role === 'self').map((site) => idInFile.get(site.id) as string),
		);
		return { links: file.links, idInFile, own };
	});
	const sites = [...members].map(([id, list]) => mergeSite(id, list)).sort((a, b) => (a.id < b.id ? -1 : 1));
	const { links, conflicts } = mergeLinks(sources);
	const names = new Map([...members].map(([id, list]) => [id, new Set(list.map((site) => site.name))]));
	const plain = { sites, links };
	return {
		network: { ...plain, origin: { files, decisions: known, fingerprint: fingerprint(plain) } },
		candidates: findCandidates(sites, names, apart),
		conflicts: [...conflicts, ...undecided],
	};
}

/** The original files, merged networks taken apart; each once, in an order of their own. */
function filesOf(networks: readonly (Network | MergedNetwork)[]): Network[] {
	const files = new Map<string, Network>();
	for (const network of networks) {
		for (const file of untouchedOrigin(network)?.files ?? [network]) {
			const { sites, links } = file;
			files.set(JSON.stringify([sites, links]), { sites, links });
		}
	}
	return [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, file]) => file);
}

function untouchedOrigin(network: Network | MergedNetwork): MergedNetwork['origin'] | undefined {
	if (!('origin' in network)) return undefined;
	return network.origin.fingerprint === fingerprint(network) ? network.origin : undefined;
}

/** Tells an edited network from the one that was merged: FNV-1a over its JSON text, two words of 32 bits. */
function fingerprint({ sites, links }: Network): string {
	const text = JSON.stringify([sites, links]);
	let a = 0x811c9dc5;
	let b = 0x01000193;
	for (let i = 0; i < text.length; i++) {
		a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
		b = Math.imul(b ^ text.charCodeAt(text.length - 1 - i), 0x85ebca6b);
	}
	return `${text.length}-${(a >>> 0).toString(16)}-${(b >>> 0).toString(16)}`;
}

const pairKey = (a: string, b: string) => (a < b ? JSON.stringify([a, b]) : JSON.stringify([b, a]));

/** Decisions given now, then those of merged networks that they do not touch; "apart" wins among the latter. */
function decisionsOf(networks: readonly (Network | MergedNetwork)[], given: readonly MergeDecision[]): MergeDecision[] {
	const now = new Map<string, MergeDecision>();
	given.forEach((decision, i) => {
		const key = pairKey(decision.a, decision.b);
		const earlier = now.get(key);
		if (earlier && earlier.same !== decision.same) {
			fail(`mergeNetworks: decisions[${i}]`, `contradicts an earlier one on "${decision.a}" and "${decision.b}"`);
		}
		now.set(key, decision);
	});
	const before = new Map<string, MergeDecision>();
	for (const decision of networks.flatMap((network) => untouchedOrigin(network)?.decisions ?? [])) {
		const key = pairKey(decision.a, decision.b);
		if (!before.get(key) || !decision.same) before.set(key, decision);
	}
	return [...new Map([...before, ...now])]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([, { a, b, same }]) => (a < b ? { a, b, same } : { a: b, b: a, same }));
}

/** Joins classes as decided; a group of joined classes that would hold two VAT ids is not joined at all. */
function applyDecisions({ keys, owners }: FirmClasses, decisions: readonly MergeDecision[]) {
	const present = new Set(keys);
	const resolve = (id: string): string | undefined => {
		if (present.has(id)) return id;
		const known = id.startsWith('name:') ? owners.get(id.slice(5)) : undefined;
		return known?.size === 1 ? [...known][0] : undefined;
	};
	const parent = new Map<string, string>();
	const root = (key: string): string => {
		const up = parent.get(key);
		return up === undefined ? key : root(up);
	};
	const settled = decisions.flatMap((decision) => {
		const [a, b] = [resolve(decision.a), resolve(decision.b)];
		return a !== undefined && b !== undefined && a !== b ? [{ ...decision, keyA: a, keyB: b }] : [];
	});
	for (const { keyA, keyB, same } of settled) {
		const [a, b] = [root(keyA), root(keyB)];
		if (same && a !== b) parent.set(a, b);
	}
	const groups = new Map<string, string[]>();
	for (const key of present) groups.set(root(key), [...(groups.get(root(key)) ?? []), key]);
	const ids = new Map<string, string>();
	for (const group of groups.values()) {
		const withVat = group.filter((key) => key.startsWith('vat:'));
		const id = withVat[0] ?? group.reduce((a, b) => (a < b ? a : b));
		for (const key of group) ids.set(key, withVat.length > 1 ? key : id);
	}
	const idOf = (key: string) => ids.get(key) as string;
	const conflicts: DecisionConflict[] = settled
		.filter(({ keyA, keyB, same }) => same && idOf(keyA) !== idOf(keyB))
		.map(({ a, b }) => ({ kind: 'decision', a, b }));
	const apart = new Set(settled.filter(({ same }) => !same).map(({ keyA, keyB }) => pairKey(idOf(keyA), idOf(keyB))));
	return { idOf, apart, conflicts };
}

/** Pairs of firms whose names leave room for doubt and on which nobody has decided. */
function findCandidates(sites: readonly Site[], names: Map<string, Set<string>>, apart: Set<string>): MergeCandidate[] {
	const site = new Map(sites.map((one) => [one.id, one]));
	const owner: string[] = [];
	const list = [...names].flatMap(([id, known]) =>
		[...known].map((name) => {
			owner.push(id);
			return { id: String(owner.length - 1), name };
		}),
	);
	const best = new Map<string, MergeCandidate>();
	for (const match of matchFirms(list, list)) {
		const [one, other] = [owner[Number(match.left)], owner[Number(match.right)]];
		if (one >= other || apart.has(pairKey(one, other))) continue;
		const [a, b] = [site.get(one) as Site, site.get(other) as Site];
		if (a.vatId && b.vatId) continue;
		const reason: MergeCandidate['reason'] =
			match.reason === 'vatId' || match.reason === 'name' ? 'sameName' : match.reason;
		const { similarity } = match;
		const candidate: MergeCandidate = { a: one, b: other, nameA: a.name, nameB: b.name, reason, similarity };
		const earlier = best.get(pairKey(one, other));
		if (!earlier || STRENGTH[reason] < STRENGTH[earlier.reason] || similarity > earlier.similarity) {
			best.set(pairKey(one, other), candidate);
		}
	}
	return [...best].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, candidate]) => candidate);
}

const STRENGTH = { sameName: 0, accents: 1, legalForm: 2, similar: 3 };
