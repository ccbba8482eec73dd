import { execFileSync } from 'node:child_process';
import type { Locale } from '../../src/i18n/locale';

const dictionaries = { de: 'de_DE', en: 'en_GB' } as const;

const hunspell = (locale: Locale, mode: '-l' | '-a', words: string[]) =>
	execFileSync('hunspell', ['-d', dictionaries[locale], '-i', 'UTF-8', mode], {
		input: `${words.join('\n')}\n`,
		encoding: 'utf8',
		maxBuffer: 1e8,
		stdio: ['pipe', 'pipe', 'pipe'],
		env: { ...process.env, LC_ALL: 'C.UTF-8' },
	}).split('\n');

/** Whether hunspell and both dictionaries are there. */
export function hasDictionaries(): boolean {
	try {
		return (
			!hunspell('de', '-l', ['Werkzeug', 'Werkzeuk']).includes('Werkzeug') &&
			!hunspell('en', '-l', ['supplier', 'suplier']).includes('supplier')
		);
	} catch {
		return false;
	}
}

/** The words that the dictionary does not know. */
export const unknownToDictionary = (words: Iterable<string>, locale: Locale): Set<string> =>
	new Set(hunspell(locale, '-l', [...words]).filter((word) => word !== ''));

/** Up to three words that the dictionary would write instead. */
export const suggestions = (word: string, locale: Locale): string[] =>
	hunspell(locale, '-a', [`^${word}`])
		.flatMap((line) => /^& .*?: (.*)$/.exec(line)?.[1]?.split(', ') ?? [])
		.slice(0, 3);
