import { existsSync, readFileSync } from 'node:fs';
import { dueDate } from '../components/lib/fact-marks';
import { folders, loadFolder, loadRegion } from '../loaders/files';
import { filesIn, overlayFolder } from '../loaders/layers';
import { readContent, sheetsOf } from '../open-data/content';
import { draftProblems, factProblems, linkProblems, placeholderProblems } from './content-checks';
import type { Problem } from './problem';
import { regionProblems } from './region-checks';

const isPicture = (file: string) =>
	['public', ...(overlayFolder() ? [`${overlayFolder()}/public`] : [])].some((folder) =>
		existsSync(`${folder}/${file}`),
	);

const address = /https?:\/\/[^\s"'<>)\]},]+/g;

/** Everything that stands between the content and the public, in the order in which it is told. */
export function publicationProblems(today: string): Problem[] {
	const files = ['docs', 'data'].flatMap((folder) =>
		filesIn(folder, /\.(mdx?|ya?ml)$/).map(({ path }) => ({ file: path, text: readFileSync(path, 'utf8') })),
	);
	const addresses = files.flatMap(({ file, text }) =>
		text
			.split('\n')
			.flatMap((line, i) => [...line.matchAll(address)].map(([url]) => ({ place: `${file}:${i + 1}`, url }))),
	);
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
