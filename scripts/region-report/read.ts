import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { folders, lists, loadFolder } from '../../src/loaders/files';
import { namesIn } from '../../src/loaders/home-names';
import { contentFolder, filesNamed, loadRegion, loadRegionFiles } from '../../src/loaders/layers';
import { caseStudy } from '../../src/schemas/case';
import { sector } from '../../src/schemas/sector';
import type { Layer, RegionInput } from './report';

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** Reads both layers and what the region's file says about them. */
export function readRegionInput(overlay: string): RegionInput {
	const { hide, inherit, sectors, site } = loadRegion();
	const shared = readLayer(contentFolder);
	return {
		name: site.name,
		folder: overlay,
		languages: site.languages,
		shared,
		own: readLayer(overlay),
		hidden: {
			sectors: [...shared.files.keys()].flatMap((file) => {
				const id = /^data\/sectors\/(.*)\.yaml$/.exec(file)?.[1];
				return id === undefined || sectors.includes(id) ? [] : [id];
			}),
			...hide,
		},
		foreign: loadRegionFiles().files.filter(
			(file) => existsSync(`${contentFolder}/${file}`) && !inherit.includes(file),
		),
		foreignEntries: foreignEntries(),
		foreignCases: foreignCases(),
		inherit,
	};
}

/** Every file of a folder, and every entry of its lists, with a short hash. */
export function readLayer(folder: string): Layer {
	const files = new Map<string, string>();
	const entries = new Map<string, string>();
	for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		const file = name.replaceAll('\\', '/');
		if (/^(docs|data)\/.*\.(mdx?|ya?ml|json)$/.test(file))
			files.set(file, hash(readFileSync(`${folder}/${file}`, 'utf8')));
	}
	for (const { file } of Object.values(lists)) {
		if (!files.has(file)) continue;
		for (const entry of (parse(readFileSync(`${folder}/${file}`, 'utf8')) ?? []) as { id: string }[])
			entries.set(`${file} › ${entry.id}`, hash(JSON.stringify(entry)));
	}
	return { files, entries };
}

/** How many entries of each sector name the publishing region. */
function foreignEntries(): { file: string; n: number }[] {
	return loadFolder('sectors', { drafts: true }).flatMap((shown) => {
		const file = `${folders.sectors.folder}/${shown.id}.yaml`;
		const found = filesNamed(file).at(-1);
		if (!found?.shared) return [];
		const whole = sector.parse(parse(readFileSync(found.path, 'utf8')));
		const parts = ['facts', 'series', 'procurement', 'buyers', 'fairs', 'networks', 'risks', 'firstSteps'] as const;
		const n = parts.reduce((sum, part) => sum + whole[part].length - shown[part].length, 0);
		return n > 0 ? [{ file, n }] : [];
	});
}

function foreignCases(): number {
	const named = namesIn(loadRegionFiles().names);
	return readdirSync(`${contentFolder}/${folders.cases.folder}`).filter((name) => {
		const entry = caseStudy.parse(parse(readFileSync(`${contentFolder}/${folders.cases.folder}/${name}`, 'utf8')));
		return entry.ownRegion || named(entry);
	}).length;
}
