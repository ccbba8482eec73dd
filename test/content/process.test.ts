import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { methodIndexEntry } from '../../src/schemas/method-index';
import { processStep } from '../../src/schemas/process';

const read = (path: string) => parse(readFileSync(path, 'utf8'));
const duplicates = (values: string[]) => values.filter((value, i) => values.indexOf(value) !== i);

const steps = z.array(processStep).safeParse(read('content/data/process.yaml'));
const methods = z.array(methodIndexEntry).safeParse(read('content/data/methods-index.yaml'));

const stepIds = ['1-ausgangslage', '2-kompetenzen', '3-maerkte', '4-ideen', '5-bewerten', '6-partner', '7-umsetzen'];

/** The anatomy of a step's page: these headings, in this order. */
const headings = {
	de: [
		'Worum es geht',
		'Leitfragen',
		'So gehen Sie vor',
		'Methoden',
		'Werkzeuge',
		'Workshop: ein halber Tag',
		'Ergebnis',
	],
	en: ['What it is about', 'Guiding questions', 'How to proceed', 'Methods', 'Tools', 'Workshop: half a day', 'Result'],
};

describe('process.yaml', () => {
	it('fits the schema', () => {
		expect(steps.success ? '' : z.prettifyError(steps.error)).toBe('');
	});

	it('has seven steps in order, each with its own pictogram', () => {
		expect(steps.data?.map((step) => step.id)).toEqual(stepIds);
		expect(steps.data?.map((step) => step.number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
		expect(duplicates(steps.data?.map((step) => step.mark) ?? [])).toEqual([]);
	});

	it('names only methods that exist and belong to the step, each once', () => {
		const stepOf = new Map(methods.data?.map((method) => [method.id, method.step]));
		for (const step of steps.data ?? []) {
			expect(step.methods.filter((id) => stepOf.get(id) !== step.id)).toEqual([]);
			expect(duplicates(step.methods)).toEqual([]);
		}
	});

	it('leaves figures in the texts to the data', () => {
		const texts = (steps.data ?? []).flatMap((step) => [
			step.short,
			step.question,
			step.result,
			...step.agenda.flatMap((item) => [item.title, item.how, item.material ?? []].flat()),
		]);
		expect(texts.flatMap((text) => [text.de, text.en]).filter((text) => /\d/.test(text))).toEqual([]);
	});
});

describe('methods-index.yaml', () => {
	it('fits the schema', () => {
		expect(methods.success ? '' : z.prettifyError(methods.error)).toBe('');
	});

	it('lists every method once, by step', () => {
		const list = methods.data ?? [];
		expect(duplicates(list.map((method) => method.id))).toEqual([]);
		expect(list.filter((method) => !stepIds.includes(method.step))).toEqual([]);
		expect(list.map((method) => method.step)).toEqual([...list.map((method) => method.step)].sort());
	});
});

describe.each(stepIds)('the pages of %s', (step) => {
	it.each(['de', 'en'] as const)('%s: name their step and have the headings of a step', (language) => {
		const path = `content/docs/${language === 'de' ? '' : 'en/'}prozess/${step}.mdx`;
		expect(existsSync(path), path).toBe(true);
		const [, frontMatter = '', body = ''] = readFileSync(path, 'utf8').split(/^---$/m);
		expect(parse(frontMatter)).toMatchObject({ kind: 'step', step });
		expect([...body.matchAll(/^## (.+)$/gm)].map((match) => match[1])).toEqual(headings[language]);
	});
});
