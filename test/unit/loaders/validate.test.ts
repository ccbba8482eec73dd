import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { InvalidContent, parseContent } from '../../../src/loaders/validate';
import { day, localised, nameOrLocalised } from '../../../src/schemas/common';

const file = 'content/data/sectors/test.yaml';
const schema = z.strictObject({
	id: z.string(),
	label: localised,
	order: z.int().min(1),
	share: z.number(),
	shown: z.boolean().optional(),
	checked: day,
	place: nameOrLocalised.optional(),
	steps: z.array(z.strictObject({ name: z.string(), months: z.array(z.number()) })),
});

const sound = `id: test
label: { de: Bahn, en: Rail }
order: 1
share: 0.5
checked: "2026-11-22"
steps:
  - name: first
    months: [1, 2]
  - name: second
    months:
      - 3
      - 4
`;

/** The lines of the message for a text that does not fit. */
function mistakes(text: string): string[] {
	try {
		parseContent(text, schema, file);
	} catch (error) {
		expect(error).toBeInstanceOf(InvalidContent);
		return (error as InvalidContent).message.split('\n');
	}
	throw new Error('the text was accepted');
}
/** The one mistake that comes of replacing a part of the sound text. */
function mistake(part: string, replacement: string): string {
	expect(sound).toContain(part);
	const found = mistakes(sound.replace(part, replacement));
	expect(found).toHaveLength(1);
	return found[0]!;
}

describe('parseContent', () => {
	it('reads what fits, comments and JSON included', () => {
		expect(parseContent(`# note\n${sound}`, schema, file).steps[1]).toEqual({ name: 'second', months: [3, 4] });
		expect(parseContent(JSON.stringify(parseContent(sound, schema, file)), schema, file).order).toBe(1);
	});

	it('points at the line that is no YAML', () => {
		const [first] = mistakes(sound.replace('order: 1', 'order: "1'));
		expect(first).toMatch(
			/^content\/data\/sectors\/test\.yaml, line \d+: the file cannot be read as YAML here: .* Check indentation, quotes and colons\.$/,
		);
		expect(mistakes(`${sound}id: again\n`)).toEqual([
			expect.stringMatching(/^.*test\.yaml, line 13: .*unique.*Check indentation/),
		]);
	});

	it('names a missing field and what to add', () => {
		expect(mistake('order: 1\n', '')).toBe(
			`${file}, line 1: order: this field is missing. Add a number without quotes, with a decimal point.`,
		);
		expect(mistake('    months: [1, 2]\n', '')).toBe(
			`${file}, line 7: steps › 0 › months: this field is missing. Add a list (lines that start with "-").`,
		);
	});

	it('names an unknown field and the line it stands on', () => {
		expect(mistake('share: 0.5', 'share: 0.5\nshares: 1')).toBe(
			`${file}, line 5: unknown field "shares". Check the spelling or remove it.`,
		);
		expect(mistake('months: [1, 2]', 'months: [1, 2]\n    month: 1')).toBe(
			`${file}, line 9: steps › 0: unknown field "month". Check the spelling or remove it.`,
		);
	});

	it.each([
		[
			'share: 0.5',
			'share: "0,5"',
			4,
			'share: needs a number without quotes, with a decimal point, but there is the text "0,5".',
		],
		[
			'id: test',
			'id: 12',
			1,
			'id: needs a text (put it in quotes if it looks like a number or a date), but there is the number 12.',
		],
		['share: 0.5', 'share:', 4, 'share: needs a number without quotes, with a decimal point, but there is nothing.'],
		['order: 1', 'order: 1.5', 3, 'order: needs a whole number, but there is the number 1.5.'],
		[
			'share: 0.5',
			'share: [0.5]',
			4,
			'share: needs a number without quotes, with a decimal point, but there is a list.',
		],
		['share: 0.5', 'share: 0.5\nshown: ja', 5, 'shown: needs true or false, but there is the text "ja".'],
		[
			'label: { de: Bahn, en: Rail }',
			'label: Bahn',
			2,
			'label: needs the text with its language: { de: "…", en: "…" }, or one of the two where the site has one language.',
		],
		[
			'months: [1, 2]',
			'months: { from: 1 }',
			8,
			'steps › 0 › months: needs a list (lines that start with "-"), but there is a group of fields.',
		],
		[
			'      - 4',
			'      - vier',
			12,
			'steps › 1 › months › 1: needs a number without quotes, with a decimal point, but there is the text "vier".',
		],
		['2026-11-22', '2026-02-30', 5, 'checked: this day does not exist in the calendar (found: the text "2026-02-30").'],
		['en: Rail', 'en: ""', 2, 'label › en: the English text is empty (found: the text "").'],
		[
			'order: 1',
			'order: 1\nplace: [Köln]',
			4,
			'place: needs a name, or a text per language: { de: …, en: … } (found: a list).',
		],
	])('says what is needed instead: %s -> %s', (part, replacement, line, problem) => {
		expect(mistake(part, replacement)).toBe(`${file}, line ${line}: ${problem}`);
	});

	it('keeps the words of the schema for a text that is missing in one language', () => {
		expect(mistake(', en: Rail', '')).toBe(`${file}, line 2: label › en: needs the English text under "en".`);
	});

	it('lists every mistake at once', () => {
		const found = mistakes(
			sound.replace('order: 1', 'order: one').replace('name: second', 'title: second').replace('share: 0.5\n', ''),
		);
		expect(found).toHaveLength(4);
		expect(found.map((line) => /line (\d+)/.exec(line)?.[1]).toSorted()).toEqual(['1', '3', '8', '8']);
	});

	it('explains an empty file', () => {
		expect(mistakes('')).toEqual([expect.stringContaining('needs a group of fields, but there is nothing.')]);
	});
});
