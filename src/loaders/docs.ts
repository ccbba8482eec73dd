import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { hiddenPages } from './files';
import { contentFolder, filesIn, invalid, loadRegion, overlayFolder, siteLanguages } from './layers';

/**
 * The pages of the site as the framework reads them.
 *
 * The publishing region's own site reads them where editors write them. A region over the shared content, a site in one
 * language or one with hidden pages gets a folder of its own below `.cache`, put together from the layers.
 */

let assembled: string | undefined;

/** The folder that holds the pages of this site, relative to the project. */
export function docsFolder(): string {
	if (overlayFolder() === undefined && siteLanguages().length > 1 && hiddenPages().size === 0)
		return `${contentFolder}/docs`;
	const key = createHash('sha256')
		.update(resolve(overlayFolder() ?? contentFolder))
		.digest('hex')
		.slice(0, 8);
	const folder = `.cache/pages-${key}/docs`;
	if (assembled !== resolve(folder)) assembleDocs(folder);
	assembled = resolve(folder);
	return folder;
}

/** Puts the pages together once more, after one of them was changed in the preview. */
export function refreshDocs(): void {
	assembled = undefined;
	docsFolder();
}

/** A page of the site: its path below the folder of pages, where it is written, and whether all regions share it. */
type Page = { name: string; path: string; shared: boolean };

/** The pages that this site shows, under the names that their addresses come from. */
export function shownPages(): Page[] {
	const hidden = hiddenPages();
	const languages = siteLanguages();
	return filesIn('docs', /\.mdx?$/).flatMap(({ file, path, shared }) => {
		const name = file.replace(/^docs\//, '');
		const locale = name.startsWith('en/') ? 'en' : 'de';
		if (!languages.includes(locale)) return [];
		const plain = name.replace(/^en\//, '');
		if (hidden.has(plain.replace(/(\/index)?\.mdx?$/, ''))) return [];
		return [{ name: languages[0] === 'en' ? plain : name, path, shared }];
	});
}

function assembleDocs(folder: string): void {
	const pages = shownPages();
	const languages = siteLanguages();
	const only = languages.length === 1 ? languages[0] : undefined;
	const foreign = overlayFolder() !== undefined;
	const wanted = new Set(pages.map(({ name }) => name));
	if (existsSync(folder))
		for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((n) => n.replaceAll('\\', '/')))
			if (/\.mdx?$/.test(name) && !wanted.has(name)) rmSync(join(folder, name));
	for (const { name, path, shared } of pages) {
		const page = pageText(readFileSync(path, 'utf8'), path, { foreign, only });
		const text = shared && /^(en\/)?index\.mdx$/.test(name) ? withClaim(page, path) : page;
		const target = join(folder, name);
		if (existsSync(target) && readFileSync(target, 'utf8') === text) continue;
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(target, text);
	}
}

/**
 * A page as another region or a site in one language reads it: without passages of the publishing region or in the
 * other language, and with links from the root where English stands there. Lines keep their numbers.
 *
 * @param path     where the page is written, for the message
 * @param foreign  whether another region than the publishing one is built; copies in its own folder hold such passages too
 * @param only     the site's language, if there is but one
 */
export function pageText(
	text: string,
	path: string,
	{ foreign, only }: { foreign: boolean; only: 'de' | 'en' | undefined },
): string {
	const common = foreign ? withoutHomeRegion(text, path) : text;
	if (only === undefined) return common;
	const plain = common.replace(/<div lang="(de|en)[^"]*">[\s\S]*?<\/div>/g, (block, language: string) =>
		language === only ? block : '\n'.repeat(block.split('\n').length - 1),
	);
	return only === 'en' ? plain.replace(/(?<=[("'])\/en\//g, '/') : plain;
}

/** The home page under the claim of the region that it is built for. */
export function withClaim(text: string, path: string): string {
	const locale = path.includes('/docs/en/') ? 'en' : 'de';
	const claim = loadRegion().site.claim[locale].replace(/\.$/, '');
	return text.replace(/^title: .*$/m, () => `title: ${JSON.stringify(claim)}`);
}

const passage = /<HomeRegion(?:\s+others="([^"]*)")?\s*>((?:(?!<HomeRegion)[\s\S])*?)<\/HomeRegion>/g;

function withoutHomeRegion(text: string, path: string): string {
	const rest = text.replace(passage, (_, others: string | undefined, inner: string) => {
		const lines = inner.split('\n').length - 1;
		return (others ?? '') + '\n'.repeat(lines);
	});
	const line = rest.split('\n').findIndex((one) => /<\/?HomeRegion/.test(one));
	if (line >= 0)
		throw invalid(
			path,
			`<HomeRegion> in line ${line + 1} is not closed, stands inside another one, or has something else than others="…". Write <HomeRegion>…</HomeRegion>.`,
		);
	return rest;
}
