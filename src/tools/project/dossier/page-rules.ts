/** Margins and running heads of the printed pages: rules of style, since no element can stand in a page's margin. */

/** A text as a string of style rules: everything but letters, digits and blanks is written as its number. */
export const cssString = (text: string): string =>
	`"${text.replace(/[^\p{L}\p{N} ]/gu, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `)}"`;

type Heads = {
	/** Firm and project. */
	project: string;
	/** Said on every page; empty for real work. */
	flag: string;
	date: string;
};

const font = 'font: 8pt system-ui, "Liberation Sans", Arial, sans-serif; color: #4f5c66;';

/** Rules for the cover, the pages and the wide pages of a dossier. Without a name, the margins stay empty. */
export function pageRules({ project, flag, date }: Heads): string {
	const box = (place: string, content: string, more = '') => `@${place} { content: ${content}; ${font} ${more} }`;
	const flagged = flag ? box('top-right', cssString(flag), 'font-weight: 700; color: #14202a; width: 45mm;') : '';
	const heads = [
		box('top-left', cssString(project), 'text-overflow: ellipsis;'),
		flagged,
		box('bottom-left', cssString(date)),
		box('bottom-right', 'counter(page) " / " counter(pages)'),
	].join(' ');
	return [
		`@page dossier-cover { size: A4; margin: 22mm 20mm; ${flagged} @bottom-right { content: none; } }`,
		`@page dossier { size: A4; margin: 22mm 16mm 20mm; ${heads} }`,
		`@page dossier-wide { size: A4 landscape; margin: 20mm 16mm 18mm; ${heads} }`,
	].join('\n');
}
