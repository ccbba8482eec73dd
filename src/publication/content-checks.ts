import type { Problem } from './problem';
import { placeholder } from './region-checks';

export type ContentFile = { file: string; text: string };

/** Words of the files that `npm run new:…` writes, which nobody has replaced. */
const skeleton =
	/Name der (?:Branche|Methode)|Name of the (?:sector|method)|Kennzahl \d in zwei bis fünf Wörtern|Key figure \d in two to five words|Der Schritt, ohne Firmennamen und ohne Lob|The move, without the firm’s name and without praise|Wer (?:die Zahl verantwortet|es berichtet)/;

/** The text without notes for editors, which no page shows: comments of data files and of pages. Lines keep their numbers. */
const withoutNotes = (file: string, text: string): string =>
	/\.ya?ml$/.test(file)
		? text.replace(/^[ \t]*#.*$/gm, '')
		: text.replace(/\{\/\*[\s\S]*?\*\/\}/g, (note) => '\n'.repeat(note.split('\n').length - 1));

/** Placeholder words in pages and data, with file and line. Drafts may hold any: they are not published. */
export const placeholderProblems = (files: readonly ContentFile[]): Problem[] =>
	files
		.filter(({ text }) => !/^draft: true$/m.test(text))
		.flatMap(({ file, text }) =>
			withoutNotes(file, text)
				.split('\n')
				.flatMap((line, i): Problem[] => {
					const found = placeholder.exec(line) ?? skeleton.exec(line);
					return found
						? [{ id: 'placeholder', where: `${file}:${i + 1}`, mustFix: true, values: { text: found[0] } }]
						: [];
				}),
		);

/** Lines of a region's own files that name the publishing region, as a copied file does; passages for that region aside. */
export const homeNameProblems = (files: readonly ContentFile[], named: (text: string) => boolean): Problem[] =>
	files.flatMap(({ file, text }) =>
		withoutNotes(file, text)
			.replace(/<HomeRegion[\s\S]*?<\/HomeRegion>/g, (passage) => '\n'.repeat(passage.split('\n').length - 1))
			.split('\n')
			.flatMap((line, i): Problem[] =>
				named(line) ? [{ id: 'namesHome', where: `${file}:${i + 1}`, mustFix: false }] : [],
			),
	);

/**
 * Outward links that cannot be right by their form alone; nothing is asked of the network.
 *
 * @param addresses  `shared` where a region cannot change them: then only what makes the site unfit is told
 */
export const linkProblems = (addresses: readonly { place: string; url: string; shared?: boolean }[]): Problem[] =>
	addresses.flatMap(({ place, url, shared = false }): Problem[] => {
		const values = { url };
		if (!wellFormed(url)) return [{ id: 'addressForm', where: place, mustFix: true, values }];
		return url.startsWith('http:') && !shared ? [{ id: 'addressInsecure', where: place, mustFix: false, values }] : [];
	});

function wellFormed(url: string): boolean {
	if (!URL.canParse(url)) return false;
	const { hostname, username } = new URL(url);
	return username === '' && /^([a-z0-9-]+\.)+[a-z]{2,}$/i.test(hostname);
}

/** Facts past their day of review, in one sentence each sheet. */
export function factProblems(facts: readonly { sheet: string; due: string }[], today: string): Problem[] {
	const due = Map.groupBy(
		facts.filter((fact) => fact.due <= today),
		({ sheet }) => sheet,
	);
	return [...due].map(([sheet, list]) => ({
		id: 'factsDue',
		where: sheet,
		mustFix: false,
		values: { n: list.length },
	}));
}

export const draftProblems = (files: readonly string[]): Problem[] =>
	files.map((where) => ({ id: 'drafts', where, mustFix: false }));
