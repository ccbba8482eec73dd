import { fill } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import type { Finding, FindingId, Level, Said } from './findings/finding';
import type { FindingTexts } from './findings-texts.de';
import { index, type PrintContext, print, printCell, share, weeks } from './quantity';

/** What the content says about a finding in words, in one language. */
export type FindingNames = {
	id: FindingId;
	label: string;
	measured: string;
	unit: 'index' | 'share' | 'weeks';
};

export type FindingPrinter = PrintContext & { t: FindingTexts };

/** What it takes to print findings in a language. */
export const findingPrinter = (
	t: FindingTexts,
	locale: Locale,
	sectors: readonly { id: string; label: string }[],
): FindingPrinter => ({
	t,
	locale,
	sectors: new Map(sectors.map(({ id, label }) => [id, label])),
	words: t.words,
	oneWeek: t.oneWeek,
	manyWeeks: t.manyWeeks,
});

/** A sentence of a finding in the reader's language. */
export const say = ({ key, values = {} }: Said, printer: FindingPrinter): string =>
	fill(
		printer.t.sentences[key],
		Object.fromEntries(Object.entries(values).map(([name, value]) => [name, print(value, printer)])),
	);

const asQuantity = (unit: FindingNames['unit'], value: number) =>
	({ index, share, weeks: (n: number) => weeks(Math.round(n * 10) / 10) })[unit](value);

/** A value or limit of a finding with its unit. */
export const printMeasured = (unit: FindingNames['unit'], value: number, printer: FindingPrinter): string =>
	print(asQuantity(unit, value), printer);

/** A finding in short: what a dossier or an overview says. */
export type FindingLine = {
	id: FindingId;
	label: string;
	level: Level;
	levelName: string;
	sentence: string;
	measured: string;
};

/** One line a finding: label, level, first sentence, measured value. */
export const findingLines = (
	findings: readonly Finding[],
	names: readonly FindingNames[],
	printer: FindingPrinter,
): FindingLine[] =>
	findings.map((finding) => {
		const name = names.find(({ id }) => id === finding.id);
		return {
			id: finding.id,
			label: name?.label ?? finding.id,
			level: finding.level,
			levelName: printer.t.levels[finding.level],
			sentence: say(finding.sentences[0]!, printer),
			measured: finding.measured === null ? '–' : printMeasured(name?.unit ?? 'share', finding.measured, printer),
		};
	});

/** The table of a finding as printed: headings, then rows. */
export const findingTable = (
	{ columns, rows }: Finding,
	printer: FindingPrinter,
): { head: string[]; body: string[][] } => ({
	head: columns.map((column) => printer.t.columns[column]),
	body: rows.map((row) => row.map((cell) => printCell(cell, printer))),
});

/** All findings with their tables, for a spreadsheet: one block a finding. */
export function findingRows(
	findings: readonly Finding[],
	names: readonly FindingNames[],
	printer: FindingPrinter,
): string[][] {
	const lines = findingLines(findings, names, printer);
	return findings.flatMap((finding, i) => {
		const { label, levelName, measured } = lines[i]!;
		const { head, body } = findingTable(finding, printer);
		return [
			...(i > 0 ? [[]] : []),
			[label, levelName, measured],
			...finding.sentences.map((sentence) => [say(sentence, printer)]),
			...(body.length > 0 ? [head, ...body] : []),
		];
	});
}
