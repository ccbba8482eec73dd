import { fail, requireNonEmpty } from '../shared/check';
import { checkNetwork } from './check-network';
import { foldName, normaliseVatId } from './firm-names';
import { findCandidates, type MergeCandidate } from './merge-candidates';
import { allDecisions, applyDecisions, type DecisionConflict, type MergeDecision } from './merge-decisions';
import { type LinkConflict, type LinkSource, mergeLinks } from './merge-links';
import { mergeSite } from './merge-site';
import { sameFirms } from './same-firms';
import type { Network, Site } from './types';

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
	const remembered = networks.flatMap((network) => untouchedOrigin(network)?.decisions ?? []);
	const known = allDecisions(decisions, remembered);
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
