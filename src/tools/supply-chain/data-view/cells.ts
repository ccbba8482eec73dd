import { foldName } from '../../../domain/supply-chain';
import { formatAs } from '../../../i18n/format';
import type { Locale } from '../../../i18n/locale';
import { parseNumber } from '../../../i18n/parse-number';
import { newId, type SupplyChainRecord, type SupplyLink, type SupplySite } from '../../../workspace';
import type { SupplyChainData } from '../data';
import type { DataTexts } from './ChainData';
import { ownId } from './import/chain';
import type { Lexicon } from './import/lexicon';
import { limits } from './import/limits';
import { processText } from './process-names';

export const siteKeys = ['name', 'role', 'country', 'region', 'sector', 'recoveryWeeks', 'vatId', 'number'] as const;
export type SiteKey = (typeof siteKeys)[number];
export const linkKeys = [
	'from',
	'to',
	'item',
	'inputGroup',
	'annualValue',
	'leadTimeWeeks',
	'stockWeeks',
	'qualifiedAlternatives',
	'energyShare',
	'materialShare',
	'processes',
] as const;
export type LinkKey = (typeof linkKeys)[number];

type CellProblem = keyof DataTexts['problems'];
/** What a cell's new text makes of the record, or what is wrong with it; `created` names a firm that was added. */
export type Written = { ok: true; chain: SupplyChainRecord; created?: string } | { ok: false; problem: CellProblem };
export type CellContext = { locale: Locale; words: Lexicon; roles: Record<SupplySite['role'], string> };

const plainNumber = (value: number | undefined, locale: Locale): string =>
	value === undefined ? '' : formatAs(value, locale, { maximumFractionDigits: 2 });

/** A cell of the table of firms as text. */
export function siteCell(
	site: SupplySite,
	key: SiteKey,
	data: Pick<SupplyChainData, 'locale' | 'sectors'>,
	t: Pick<DataTexts, 'roles'>,
): string {
	if (key === 'role') return t.roles[site.role];
	if (key === 'sector') return data.sectors.find(({ id }) => id === site.sector)?.label ?? site.sector ?? '';
	if (key === 'recoveryWeeks') return plainNumber(site.recoveryWeeks, data.locale);
	return site[key] ?? '';
}

/** A cell of the table of flows as text. */
export function linkCell(
	link: SupplyLink,
	key: LinkKey,
	{ sites }: Pick<SupplyChainRecord, 'sites'>,
	data: Pick<SupplyChainData, 'locale' | 'taxonomy' | 'otherNames'>,
): string {
	if (key === 'processes') return processText(link.processes, data);
	if (key === 'from' || key === 'to') return sites[link[key]]?.name ?? '';
	if (key === 'item' || key === 'inputGroup') return link[key] ?? '';
	const value = link[key];
	return plainNumber(key.endsWith('Share') && value !== undefined ? value * 100 : value, data.locale);
}

const ranges: Record<string, number> = {
	annualValue: 1e13,
	qualifiedAlternatives: 1000,
	energyShare: 100,
	materialShare: 100,
};
const mostWeeks = 5200;

function readNumber(
	text: string,
	key: string,
	locale: Locale,
): { ok: true; value: number | undefined } | { ok: false; problem: CellProblem } {
	if (text === '') return { ok: true, value: key === 'annualValue' ? 0 : undefined };
	const parsed = parseNumber(text, locale);
	if (!parsed.ok) return { ok: false, problem: 'notANumber' };
	const { value } = parsed;
	if (key === 'qualifiedAlternatives' && (!Number.isInteger(value) || value < 0))
		return { ok: false, problem: 'notWhole' };
	if (value < 0 || value > (ranges[key] ?? mostWeeks)) return { ok: false, problem: 'range' };
	return { ok: true, value: key.endsWith('Share') ? value / 100 : value };
}

/** The entry with one value set, or without it where it is empty. */
function withValue<T extends object>(entry: T, key: string, value: unknown): T {
	const { [key]: _, ...rest } = entry as Record<string, unknown>;
	return (value === undefined || value === '' ? rest : { ...rest, [key]: value }) as T;
}

/** Writes a cell of the table of firms. */
export function writeSite(
	chain: SupplyChainRecord,
	id: string,
	key: SiteKey,
	typed: string,
	context: CellContext,
): Written {
	const text = typed.trim();
	const site = chain.sites[id]!;
	const { locale, roles } = context;
	const set = (value: unknown): Written => ({
		ok: true,
		chain: { ...chain, sites: { ...chain.sites, [id]: withValue(site, key, value) } },
	});
	const wrong = (problem: CellProblem): Written => ({ ok: false, problem });
	if (text.length > limits.name) return wrong('tooLong');
	if (key === 'name') return text === '' ? wrong('noName') : set(text);
	if (key === 'recoveryWeeks') {
		const read = readNumber(text, key, locale);
		return read.ok ? set(read.value) : wrong(read.problem);
	}
	if (key === 'country') {
		const code = context.words.country(text);
		return text !== '' && code === undefined ? wrong('country') : set(code);
	}
	if (key === 'sector') {
		const sector = context.words.sector(text);
		return text !== '' && sector === undefined ? wrong('sector') : set(sector);
	}
	if (key === 'role') {
		const role = (Object.keys(roles) as SupplySite['role'][]).find(
			(one) => one === text || roles[one] === text || context.words.meaning(text).has(one),
		);
		if (role === undefined) return wrong('role');
		return role === 'self' && site.role !== 'self' && ownExists(chain) ? wrong('ownRole') : set(role);
	}
	return set(text);
}

const ownExists = ({ sites }: SupplyChainRecord) => Object.values(sites).some(({ role }) => role === 'self');

/** Writes a cell of the table of flows. A name that no firm has makes a new firm. */
export function writeLink(
	chain: SupplyChainRecord,
	id: string,
	key: LinkKey,
	typed: string,
	{ locale, words }: Pick<CellContext, 'locale' | 'words'>,
): Written {
	const text = typed.trim();
	const link = chain.links[id]!;
	const set = (value: unknown, sites = chain.sites, created?: string): Written => ({
		ok: true,
		chain: { ...chain, sites, links: { ...chain.links, [id]: withValue(link, key, value) } },
		...(created !== undefined && { created }),
	});
	const wrong = (problem: CellProblem): Written => ({ ok: false, problem });
	if (key === 'processes') {
		const { ids, unknown } = words.processes(text);
		if (unknown.length > 0) return wrong('process');
		return ids.length > limits.processes ? wrong('tooManyProcesses') : set(ids.length > 0 ? ids : undefined);
	}
	if (text.length > limits.name) return wrong('tooLong');
	if (key === 'from' || key === 'to') {
		if (text === '') return wrong('noName');
		const folded = foldName(text);
		const known = Object.keys(chain.sites).find((site) => foldName(chain.sites[site]!.name) === folded);
		if (known !== undefined) return known === link[key === 'from' ? 'to' : 'from'] ? wrong('sameFirm') : set(known);
		if (Object.keys(chain.sites).length >= limits.sites) return wrong('full');
		const made = newId();
		const site: SupplySite = { name: text, role: key === 'from' ? 'supplier' : 'customer' };
		return set(made, { ...chain.sites, [made]: site }, text);
	}
	if (key === 'item')
		return { ok: true, chain: { ...chain, links: { ...chain.links, [id]: { ...link, item: text } } } };
	if (key === 'inputGroup') return set(text);
	const read = readNumber(text, key, locale);
	return read.ok ? set(read.value) : wrong(read.problem);
}

/** With the firm itself, which every flow without a partner starts or ends at. */
function withOwn(chain: SupplyChainRecord, name: string): SupplyChainRecord {
	const own = ownId(chain);
	return Object.hasOwn(chain.sites, own)
		? chain
		: { ...chain, sites: { ...chain.sites, [own]: { name, role: 'self' } } };
}

/** With a new firm; nothing where the record is full. */
export function addSite(
	chain: SupplyChainRecord,
	name: string,
	ownName: string,
): { chain: SupplyChainRecord; id: string } | undefined {
	if (Object.keys(chain.sites).length >= limits.sites) return undefined;
	const id = newId();
	const based = withOwn(chain, ownName);
	return { chain: { ...based, sites: { ...based.sites, [id]: { name, role: 'supplier' } } }, id };
}

/** With a new flow to the firm itself, from the first firm that is not it or from a new one. */
export function addLink(
	chain: SupplyChainRecord,
	names: { site: string; own: string; unnamed: string },
): { chain: SupplyChainRecord; id: string } | undefined {
	if (Object.keys(chain.links).length >= limits.links) return undefined;
	let based = withOwn(chain, names.own);
	const own = ownId(based);
	let from = Object.keys(based.sites).find((id) => based.sites[id]!.role === 'supplier');
	if (from === undefined) {
		const added = addSite(based, names.site, names.own);
		if (!added) return undefined;
		based = added.chain;
		from = added.id;
	}
	const id = newId();
	const link: SupplyLink = { from, to: own, item: names.unnamed, annualValue: 0 };
	return { chain: { ...based, links: { ...based.links, [id]: link } }, id };
}

/** Without a firm and all its flows. */
export function withoutSite(chain: SupplyChainRecord, id: string): { chain: SupplyChainRecord; links: number } {
	const { [id]: _, ...sites } = chain.sites;
	const kept = Object.entries(chain.links).filter(([, { from, to }]) => from !== id && to !== id);
	const links = Object.keys(chain.links).length - kept.length;
	return { chain: { ...chain, sites, links: links > 0 ? Object.fromEntries(kept) : chain.links }, links };
}

export function withoutLink(chain: SupplyChainRecord, id: string): SupplyChainRecord {
	const { [id]: _, ...links } = chain.links;
	return { ...chain, links };
}
