import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importComponents, importLines } from '../../../src/integrations/import-components';

const paths = [
	'./src/components/Fact.astro',
	'./src/components/FactMarks.astro',
	'./src/components/methods/Sheet.astro',
];

describe('components of a page', () => {
	it('are imported when the text names them, once each, and no others', () => {
		expect(importLines('Es sind <Fact id="a" /> und <Fact id="b" />.\n\n<Sheet />', paths)).toEqual([
			`import Fact from ${JSON.stringify(resolve('src/components/Fact.astro'))};`,
			`import Sheet from ${JSON.stringify(resolve('src/components/methods/Sheet.astro'))};`,
		]);
	});

	it('are not needed by texts without any, nor by plain Markdown', () => {
		const inserted: string[] = [];
		const context = (source: string, sourceFormat: string) => ({
			source,
			sourceFormat,
			insertBefore: (_node: unknown, { value }: { value: string }) => void inserted.push(value),
		});
		const root = { children: [{ type: 'yaml' }, { type: 'paragraph' }] };
		importComponents(paths).before(root, context('Nur Text.', 'mdx'));
		importComponents(paths).before(root, context('<Fact id="a" />', 'markdown'));
		expect(inserted).toEqual([]);
		importComponents(paths).before(root, context('<Fact id="a" />', 'mdx'));
		expect(inserted).toHaveLength(1);
	});
});
