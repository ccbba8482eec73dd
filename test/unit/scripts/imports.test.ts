import { describe, expect, it } from 'vitest';
import { importsOf, objection } from '../../../scripts/imports/directions';

const canvas = 'src/tools/canvas';

describe('directions of imports', () => {
	it.each([
		['src/domain/a/b.ts', 'src/workspace/index'],
		['src/domain/a/b.ts', 'src/i18n/format'],
		['src/workspace/a.ts', 'src/results/canvas/board'],
		['src/workspace/a.ts', 'src/tools'],
		['src/workspace/a.ts', 'src/i18n/locale'],
		['src/results/canvas/a.ts', 'src/tools/canvas/data'],
		['src/results/canvas/a.ts', 'src/schemas/facts'],
		['src/results/canvas/a.ts', 'package.json'],
		['src/components/A.astro', 'src/tools/canvas/data'],
		['src/integrations/a.ts', 'src/tools/canvas/data'],
		['src/i18n/a.ts', 'src/tools/shared/texts.de'],
		[`${canvas}/A.tsx`, 'src/tools/scoring/data'],
		[`${canvas}/deep/er/A.tsx`, 'src/tools/scoring/data'],
		[`${canvas}/Canvas.astro`, 'src/tools/scoring/content'],
		[`${canvas}/content.ts`, 'src/tools/scoring/content'],
		['src/tools/shared/a.ts', 'src/tools/scoring/data'],
		[`${canvas}/A.tsx`, 'src/components/lib/page'],
		[`${canvas}/A.tsx`, 'src/loaders/files'],
	])('%s must not import %s', (from, to) => expect(objection(from, to)).toBeDefined());

	it.each([
		['src/domain/a/b.ts', 'src/domain/shared/c'],
		['src/workspace/a.ts', 'src/domain/matching'],
		['src/results/canvas/a.ts', 'src/i18n/format'],
		[`${canvas}/deep/A.tsx`, 'src/tools/canvas/data'],
		[`${canvas}/A.tsx`, 'src/tools/shared/texts.de'],
		[`${canvas}/A.tsx`, 'src/results/canvas/board'],
		[`${canvas}/content.ts`, 'src/components/lib/page'],
		['src/pages/data/a.json.ts', 'src/tools/canvas/content'],
	])('%s may import %s', (from, to) => expect(objection(from, to)).toBeUndefined());
});

it('reads every kind of import', () => {
	const source = `import { a } from './a';
import type { B } from '../b';
export * from './c';
const d = () => import('./d');
const worker = new Worker(new URL('./e.worker.ts', import.meta.url));
import 'preact';`;
	expect(importsOf(source)).toEqual(['./a', '../b', './c', './d', './e.worker.ts']);
});
