import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { unusedTexts } from '../../../scripts/texts/unused';

mkdirSync('.cache', { recursive: true });
const folder = mkdtempSync('.cache/texts-');
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, code: string) => writeFileSync(join(folder, name), code);

it('finds the texts that no code uses', () => {
	write(
		'words.de.ts',
		`export const de = {
	used: 'a', unused: 'b', unpacked: 'c', inMarkup: 'd',
	byKey: { one: '1', two: '2', three: '3' },
	listed: { x: 'x', y: 'y' },
	inner: { used: 'e', unused: 'f' },
};
export type Words = typeof de;`,
	);
	write(
		'more.de.ts',
		"import { de as words } from './words.de';\nexport const de = { ...words, own: 'g', rest: 'h' };",
	);
	write(
		'code.ts',
		`import { de } from './more.de';
import type { Words } from './words.de';
type Some = Pick<Words, 'used' | 'unused'>;
const show = (t: Some, key: 'one' | 'two', { unpacked }: Words) => [t.used, de.byKey[key], unpacked];
const part = (inner: Words['inner']) => inner.used;
export const all = [show(de, 'one', de), Object.values(de.listed), part(de.inner), de.own];`,
	);
	write(
		'Page.astro',
		`---
import type { Words } from './words.de';
type Props = { t: Words };
const { t } = Astro.props;
---
<p class:list={['a']}>{t.inMarkup}<br><img src="a.png"></p>
<style>p { color: red; }</style>`,
	);
	const file = (name: string) => `${folder}/${name}`;
	expect(unusedTexts([folder])).toEqual([
		`${file('words.de.ts')}: unused`,
		`${file('words.de.ts')}: byKey.three`,
		`${file('words.de.ts')}: inner.unused`,
		`${file('more.de.ts')}: rest`,
	]);
});
