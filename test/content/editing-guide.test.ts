import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseContent } from '../../src/loaders/validate';
import { sector } from '../../src/schemas/sector';

const file = 'content/data/sectors/bahntechnik.yaml';
const data = readFileSync(file, 'utf8');

describe.each(['EDITING.md', 'EDITING.de.md'])('%s', (guide) => {
	const text = readFileSync(guide, 'utf8');

	test('quotes an entry of the data file as it is', () => {
		const entry = /```yaml\n( {2}- id: [\s\S]*?)```/.exec(text)![1]!;
		expect(data).toContain(entry);
	});

	test('shows the message that a wrong date really gives', () => {
		const shown = /```text\n([\s\S]*?)\n```/.exec(text)![1]!;
		const wrong = data.replace('checked: "2026-11-22"', 'checked: 22.11.2026');
		let message = '';
		try {
			parseContent(wrong, sector, file);
		} catch (error) {
			message = (error as Error).message;
		}
		expect(message).toBe(shown);
	});

	test('names files and commands that exist', () => {
		for (const [, path] of text.matchAll(/`(content\/[^`]+)`/g)) expect(existsSync(path!), path).toBe(true);
		const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
		for (const [, name] of text.matchAll(/npm run ([\w:]+)/g)) expect(Object.keys(scripts)).toContain(name);
		for (const [, target] of text.matchAll(/\]\(([^)#:]+)\)/g)) expect(existsSync(target!), target).toBe(true);
	});
});
