import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { editorFiles } from '../../scripts/json-schemas/files';

const files = editorFiles();

test('the schemas for editors are those of the content; "npm run schemas" writes them anew', () => {
	const written = readdirSync('.vscode', { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'));
	expect(written.sort()).toEqual([...files.keys()].sort());
	for (const [file, text] of files) expect(readFileSync(file, 'utf8'), file).toBe(text);
});

describe('a mistake is seen, and what is right is not', () => {
	const schema = (name: string) => z.fromJSONSchema(JSON.parse(files.get(`.vscode/schemas/${name}.json`)!));
	const content = (file: string) => parse(readFileSync(`content/${file}`, 'utf8'));

	test.each([
		['region', 'region.yaml'],
		['glossary', 'data/glossary.yaml'],
		['sectors', 'data/sectors/bahntechnik.yaml'],
		['methods', 'data/methods/nutzwertanalyse.yaml'],
		['funding', 'data/funding.yaml'],
	])('%s', (name, file) => {
		expect(schema(name).safeParse(content(file)).success).toBe(true);
	});

	test('a misspelt field', () => {
		const { claim, ...site } = content('region.yaml').site;
		const wrong = { ...content('region.yaml'), site: { ...site, claym: claim } };
		expect(schema('region').safeParse(wrong).success).toBe(false);
	});
});
