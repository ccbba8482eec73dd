import type { Grid } from './grid';
import { findSeparator, type Separator } from './separator';

/** After so many quotation marks that open and never close, all of them count as ordinary signs. */
const mostOpen = 50;

export type Cut = { rows: string[][]; badQuotes: { n: number; row: number } | undefined };

/**
 * Cuts separated text into cells (RFC 4180), and forgives what people write.
 *
 * A quotation mark at the start of a cell opens a quoted cell only if it is closed again right before a separator, a line
 * end or the end of the text; else it is an ordinary sign (`"Rohr 1" kurz`, `3/4"`). So a mark too many never swallows
 * the rows that follow.
 */
export function cutText(text: string, separator: string): Cut {
	const rows: string[][] = [];
	let row: string[] = [];
	let at = 0;
	let open = 0;
	let bad: Cut['badQuotes'];
	const isEnd = (i: number) => i >= text.length || text[i] === separator || text[i] === '\n' || text[i] === '\r';

	/** End of the quoted cell that starts here: the place after its closing mark; -1 where it is none. */
	const quotedEnd = (start: number): number => {
		let i = start + 1;
		for (;;) {
			const quote = text.indexOf('"', i);
			if (quote < 0) {
				open++;
				return -1;
			}
			if (text[quote + 1] === '"') {
				i = quote + 2;
				continue;
			}
			return isEnd(quote + 1) ? quote + 1 : -1;
		}
	};

	while (at < text.length) {
		let cell: string;
		const quoted = text[at] === '"' && open < mostOpen ? quotedEnd(at) : 0;
		if (quoted > 0) {
			cell = text.slice(at + 1, quoted - 1).replaceAll('""', '"');
			at = quoted;
		} else {
			if (quoted < 0) bad = { n: (bad?.n ?? 0) + 1, row: bad?.row ?? rows.length + 1 };
			let end = at;
			while (!isEnd(end)) end++;
			cell = text.slice(at, end);
			at = end;
		}
		row.push(cell);
		if (text[at] === separator && at < text.length) {
			at++;
			// A separator at the very end opens one more, empty cell.
			if (at === text.length) row.push('');
			continue;
		}
		if (text[at] === '\r') at++;
		if (text[at] === '\n') at++;
		rows.push(row);
		row = [];
	}
	if (row.length > 0) rows.push(row);
	return { rows, badQuotes: bad };
}

type TextTable = { grid: Grid; separator: Separator; separatorFound: boolean };

/** The rows of a separated text. Excel's own first line "sep=;" decides the separator. */
export function textTable(text: string, name: string, chosen?: Separator): TextTable {
	const declared = /^sep=(.)\r?\n/.exec(text);
	const body = declared ? text.slice(declared[0].length) : text;
	const found = chosen ?? (declared ? (declared[1] as Separator) : findSeparator(body));
	const separator = found ?? ';';
	const { rows, badQuotes } = cutText(body, separator);
	while (rows.length > 0 && rows.at(-1)!.every((cell) => cell.trim() === '')) rows.pop();
	const notes: Grid['notes'] = badQuotes
		? [{ kind: 'badQuotes', n: badQuotes.n, row: badQuotes.row + (declared ? 1 : 0) }]
		: [];
	return {
		grid: { name, rows: declared ? [[declared[0].trim()], ...rows] : rows, notes, separated: true },
		separator,
		separatorFound: found !== undefined,
	};
}
