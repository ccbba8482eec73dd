import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { type Region, region } from '../schemas/region';
import { type RegionFiles, regionFiles } from '../schemas/region-files';
import { type ContentError, InvalidContent, parseContent } from './validate';

/**
 * Where content comes from: the shared folder, and over it the folder of another region (`CONTENT_DIR`).
 *
 * A file of the region's folder replaces the shared file of the same name, or adds to it when it holds a list. What
 * `region-files.yaml` names belongs to the publishing region: another region starts without it.
 */

/** The folder that all regions share, relative to the project. */
export const contentFolder = 'content';

/** A file in one of the layers. */
export type LayerFile = {
	/** Path below the layer's folder, with slashes. */
	file: string;
	/** Path to open it and to name it in messages. */
	path: string;
	/** Whether it comes from the shared folder while another region is built over it. */
	shared: boolean;
};

/** The folder of the region that is built over the shared content; undefined for the publishing region itself. */
export function overlayFolder(): string | undefined {
	const folder = process.env.CONTENT_DIR;
	if (!folder || resolve(folder) === resolve(contentFolder)) return undefined;
	if (!existsSync(join(folder, 'region.yaml')))
		throw invalid(
			`${tidy(folder)}/region.yaml`,
			'this file is missing. CONTENT_DIR must name a folder that holds a region.yaml; REGION.md says what else it may hold.',
		);
	return tidy(folder);
}

const tidy = (folder: string) => (relative(process.cwd(), resolve(folder)) || '.').replaceAll('\\', '/');

/** A message of the same form as those about single fields. */
export const invalid = (file: string, problem: string, field = ''): InvalidContent =>
	new InvalidContent([{ file, line: undefined, field, problem } satisfies ContentError]);

type Remembered = Map<string, { stamp: string; value: unknown }>;

/**
 * What was read, one memory for the whole thread: configuration, content collections and pages are programs of their own
 * while the site is built, each with its copy of this module.
 */
const memory = globalThis as { contentFilesRead?: Remembered };
memory.contentFilesRead ??= new Map();
const remembered = memory.contentFilesRead;

/** What was found while pages are made, by a name of what it is. */
const settled = new Map<string, unknown>();

/**
 * What is found once is found again: while the pages of a site are made no file changes, and hundreds of thousands of
 * questions would go to the disk. Nobody may change what it returns; where files may change, it is frozen, so that tests
 * and the preview stop whoever does.
 */
export function onceSettled<T>(what: string, find: () => T): T {
	if (!import.meta.env?.PROD) return Object.freeze(find());
	if (!settled.has(what)) settled.set(what, find());
	return settled.get(what) as T;
}

/**
 * Reads and validates a file once, until it changes. What it returns is shared: nobody may change it.
 *
 * @param variant  tells apart what is made of the same file in different ways
 */
export function readOnce<T>(path: string, read: (text: string) => T, variant = ''): T {
	return onceSettled(`${path} ${variant}`, () => {
		const key = `${resolve(path)} ${variant}`;
		const { mtimeMs, size } = statSync(path);
		const stamp = `${mtimeMs} ${size}`;
		const known = remembered.get(key);
		const value = known?.stamp === stamp ? (known.value as T) : read(readFileSync(path, 'utf8'));
		if (known?.value !== value) remembered.set(key, { stamp, value });
		return value;
	});
}

/** Who publishes: the region.yaml of the region's own folder, or else of the shared one. */
export function loadRegion(): Region {
	return onceSettled('region', () => {
		const path = `${overlayFolder() ?? contentFolder}/region.yaml`;
		const prepare = overlayFolder() === undefined ? undefined : inItsLanguages;
		return readOnce(path, (text) => parseContent(text, region, path, prepare));
	});
}

/** What belongs to the publishing region; nothing where no such list exists. */
export function loadRegionFiles(): RegionFiles {
	const path = `${contentFolder}/region-files.yaml`;
	if (!existsSync(path)) return { files: [], names: [] };
	return readOnce(path, (text) => parseContent(text, regionFiles, path));
}

/** The languages of the site, the first of which stands at its root. */
export const siteLanguages = (): ('de' | 'en')[] =>
	(['de', 'en'] as const).filter((locale) => loadRegion().site.languages.includes(locale));

/**
 * A region with a single language writes its texts in that language only: the other one gets the same text, so that
 * every text is there in both.
 *
 * @param only  the site's language
 */
export function inAllLanguages(data: unknown, only: unknown): unknown {
	if (Array.isArray(data)) return data.map((one) => inAllLanguages(one, only));
	if (typeof data !== 'object' || data === null) return data;
	const keys = Object.keys(data);
	if (keys.length === 1 && keys[0] === only && (only === 'de' || only === 'en')) {
		const [text] = Object.values(data);
		if (typeof text === 'string') return { de: text, en: text };
	}
	return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, inAllLanguages(value, only)]));
}

/** A region.yaml whose texts may stand in one language when it names but one. */
function inItsLanguages(data: unknown): unknown {
	const { languages } = ((data as { site?: unknown } | null)?.site ?? {}) as { languages?: unknown };
	return Array.isArray(languages) && languages.length === 1 ? inAllLanguages(data, languages[0]) : data;
}

/** Whether texts of a region's own files may be given in one language. */
export const isMonolingual = (): boolean => overlayFolder() !== undefined && siteLanguages().length === 1;

/** Path of a page in both languages: without "en/". */
const withoutLanguage = (file: string) => file.replace(/^docs\/en\//, 'docs/');

/** Whether a shared file belongs to the publishing region and was not taken over by the one that is built. */
function isForeign(file: string): boolean {
	if (overlayFolder() === undefined) return false;
	const name = withoutLanguage(file);
	return loadRegionFiles().files.includes(name) && !loadRegion().inherit.includes(name);
}

/** All layers' files of one name, the shared one first. Files that belong to another region are left out. */
export function filesNamed(file: string): LayerFile[] {
	const overlay = overlayFolder();
	const shared = { file, path: `${contentFolder}/${file}`, shared: overlay !== undefined };
	const own = overlay === undefined ? [] : [{ file, path: `${overlay}/${file}`, shared: false }];
	return [...(isForeign(file) ? [] : [shared]), ...own].filter(({ path }) => existsSync(path));
}

/** Every file below a folder, in all layers: one per name, that of the region before the shared one. Sorted. */
export const filesIn = (folder: string, ending: RegExp): readonly LayerFile[] =>
	onceSettled(`${folder} ${ending}`, () => findFiles(folder, ending));

function findFiles(folder: string, ending: RegExp): LayerFile[] {
	const found = new Map<string, LayerFile>();
	for (const layer of [contentFolder, overlayFolder()]) {
		if (layer === undefined || !existsSync(`${layer}/${folder}`)) continue;
		for (const name of readdirSync(`${layer}/${folder}`, { recursive: true, encoding: 'utf8' })) {
			if (!ending.test(name)) continue;
			const file = `${folder}/${name.replaceAll('\\', '/')}`;
			const shared = layer === contentFolder && overlayFolder() !== undefined;
			if (!shared || !isForeign(file)) found.set(file, { file, path: `${layer}/${file}`, shared });
		}
	}
	return [...found.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
}
