import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Locale } from '../../../src/i18n/locale';

const folder = 'content/data/examples';

/** The file of a worked example as editors keep it. */
export const exampleFile = (id: string) => JSON.parse(readFileSync(`${folder}/${id}.json`, 'utf8'));

/** Ids of all worked examples. */
export const exampleIds = readdirSync(folder).map((name) => basename(name, '.json'));

/** A text of a worked example in the language of a page. */
export function exampleWords(locale: Locale, german: string, id = 'schmiede'): string {
	const english = exampleFile(id).english[german];
	if (typeof english !== 'string') throw new Error(`${id}: no text "${german}"`);
	return locale === 'de' ? german : english;
}
