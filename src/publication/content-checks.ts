import type { Problem } from './problem';
import { placeholder } from './region-checks';

export type ContentFile = { file: string; text: string };

/** Placeholder words in pages and data, with file and line. */
export const placeholderProblems = (files: readonly ContentFile[]): Problem[] =>
	files.flatMap(({ file, text }) =>
		text.split('\n').flatMap((line, i): Problem[] => {
			const found = placeholder.exec(line);
			return found ? [{ id: 'placeholder', where: `${file}:${i + 1}`, mustFix: true, values: { text: found[0] } }] : [];
		}),
	);

/** Outward links that cannot be right by their form alone; nothing is asked of the network. */
export const linkProblems = (addresses: readonly { place: string; url: string }[]): Problem[] =>
	addresses.flatMap(({ place, url }): Problem[] => {
		const values = { url };
		if (!wellFormed(url)) return [{ id: 'addressForm', where: place, mustFix: true, values }];
		return url.startsWith('http:') ? [{ id: 'addressInsecure', where: place, mustFix: false, values }] : [];
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
