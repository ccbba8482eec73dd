import { readFileSync } from 'node:fs';
import type { Locale } from '../../../../../src/i18n/locale';
import type { Chain } from '../../../../../src/tools/supply-chain/data-view/import/chain';
import {
	type Chosen,
	ImportSession,
	type PlanOptions,
} from '../../../../../src/tools/supply-chain/data-view/import/session';
import { knowledge } from './knowledge';

export const noChain = (): Chain => ({ sites: {}, links: {}, decisions: {}, mappings: {} });
export const fixture = (name: string) => new Uint8Array(readFileSync(`test/fixtures/imports/${name}`));
export const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Opens a file and fails where it is refused. */
export async function opened(bytes: Uint8Array, name: string, chain = noChain(), locale: Locale = 'de') {
	const session = new ImportSession(knowledge(locale), chain);
	const refusal = await session.open(bytes, name);
	if (refusal) throw new Error(refusal);
	return session;
}

const plain: PlanOptions = { mode: 'update', answers: [], ownName: 'Wir' };

/** A file read to the end: how it was understood, what would become of the record. */
export async function imported(
	bytes: Uint8Array,
	{
		name = 'liste.csv',
		chosen = {},
		chain = noChain(),
		options = {},
		locale = 'de' as Locale,
	}: {
		name?: string;
		chosen?: Chosen;
		chain?: Chain;
		options?: Partial<PlanOptions>;
		locale?: Locale;
	} = {},
) {
	const session = await opened(bytes, name, chain, locale);
	const preview = session.preview(chosen);
	const plan = session.plan({ ...plain, ...options });
	const patch = session.patch();
	const nameOf = (id: string) => (patch.sites[id] ?? chain.sites[id])?.name ?? id;
	const flows = Object.values(patch.links).map(
		({ from, to, item, annualValue }) => `${nameOf(from)} > ${nameOf(to)}: ${item} ${annualValue}`,
	);
	const issues = session.issues().map(({ row, kind, taken }) => `${row} ${kind}${taken ? ' (read)' : ''}`);
	return { session, preview, plan, patch, flows, issues };
}

/** The record after a patch, as the next import finds it. */
export const applied = (chain: Chain, patch: Awaited<ReturnType<typeof imported>>['patch']): Chain => ({
	sites: Object.fromEntries(
		Object.entries({ ...chain.sites, ...patch.sites }).filter(([id]) => !patch.removeSites.includes(id)),
	),
	links: Object.fromEntries(
		Object.entries({ ...chain.links, ...patch.links }).filter(([id]) => !patch.removeLinks.includes(id)),
	),
	decisions: { ...chain.decisions, ...patch.decisions },
	mappings: { ...chain.mappings, ...patch.mappings },
});
