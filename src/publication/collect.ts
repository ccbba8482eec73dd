import { existsSync, readFileSync } from 'node:fs';
import { dueDate } from '../components/lib/fact-marks';
import { folders, lists, loadFolder, loadRegion } from '../loaders/files';
import { namesIn } from '../loaders/home-names';
import { filesIn, loadRegionFiles, overlayFolder, siteLanguages } from '../loaders/layers';
import { readContent, sheetsOf } from '../open-data/content';
import { draftProblems, factProblems, homeNameProblems, linkProblems, placeholderProblems } from './content-checks';
import type { Problem } from './problem';
import { regionProblems } from './region-checks';

const isPicture = (file: string) =>
	['public', ...(overlayFolder() ? [`${overlayFolder()}/public`] : [])].some((folder) =>
		existsSync(`${folder}/${file}`),
	);

/** Whether a file is no page, or a page in a language of the site. */
const isShown = (file: string) =>
	!file.startsWith('docs/') || siteLanguages().includes(file.startsWith('docs/en/') ? 'en' : 'de');

/** What people write in their own lists for "not known yet" is no placeholder of ours. */
const vocabulary: readonly string[] = [lists.importWords.file];

const address = /https?:\/\/[^\s"'<>)\]},]+/g;

/** Everything that stands between the content and the public, in the order in which it is told. */
export function publicationProblems(today: string): Problem[] {
	const files = ['docs', 'data'].flatMap((folder) =>
		filesIn(folder, /\.(mdx?|ya?ml)$/)
			.filter(({ file }) => !vocabulary.includes(file) && isShown(file))
			.map(({ path, shared }) => ({ file: path, text: readFileSync(path, 'utf8'), shared })),
	);
	const addresses = files.flatMap(({ file, text, shared }) =>
		text
			.split('\n')
			.flatMap((line, i) => [...line.matchAll(address)].map(([url]) => ({ place: `${file}:${i + 1}`, url, shared }))),
	);
	const overlay = overlayFolder();
	const own = files.filter(({ shared }) => overlay !== undefined && !shared);
	if (overlay !== undefined) {
		const file = `${overlay}/region.yaml`;
		own.push({ file, text: readFileSync(file, 'utf8'), shared: false });
	}
	const content = readContent();
	const months = new Map(content.factKinds.map(({ id, reviewMonths }) => [id, reviewMonths]));
	const facts = sheetsOf(content).flatMap((sheet) =>
		sheet.facts.map((fact) => ({ sheet: sheet.id, due: dueDate(fact.checked, months.get(fact.kind)!) })),
	);
	const drafts = (['sectors', 'methods', 'cases'] as const).flatMap((name) =>
		loadFolder(name, { drafts: true })
			.filter(({ draft }) => draft)
			.map(({ id }) => `${folders[name].folder}/${id}.yaml`),
	);
	return [
		...regionProblems(loadRegion(), { exists: isPicture }),
		...placeholderProblems(files),
		...homeNameProblems(own, namesIn(loadRegionFiles().names)),
		...linkProblems(addresses),
		...factProblems(facts, today),
		...draftProblems(drafts),
	];
}

let fit: boolean | undefined;

/** Whether this site may go public. Pages say so while it may not, and ask search engines to stay away. */
export function isFit(): boolean {
	fit ??= !publicationProblems('0000-00-00').some(({ mustFix }) => mustFix);
	return fit;
}
