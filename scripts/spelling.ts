/**
 * `npm run check:spelling`: every German and English text against hunspell's dictionaries and the project's own words in
 * content/words. `-- --prune` sorts these lists and takes out what no text needs any more.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { installDebianPackages } from './debian-packages.mjs';
import { keep } from './measures/measures.mjs';
import { unknownWords } from './spelling/check';
import { hasDictionaries, suggestions, unknownToDictionary } from './spelling/dictionary';
import { allTexts } from './spelling/texts';
import { listFile, printList, readList, tidyList, unusedEntries } from './spelling/word-list';

const { values } = parseArgs({ options: { prune: { type: 'boolean', default: false } } });
const packages = ['hunspell', 'hunspell-de-de', 'hunspell-en-gb'];
const locales = ['de', 'en'] as const;

const texts = allTexts();

if (values.prune) {
	for (const locale of locales) {
		const list = readList(locale);
		const unused = unusedEntries(list, texts, locale);
		writeFileSync(listFile(locale), printList(tidyList(list, unused)));
		console.log(`${listFile(locale)}: sorted, ${unused.length} removed`);
	}
}

if (!hasDictionaries()) installDebianPackages(...packages);
if (hasDictionaries()) check();
else {
	console.log(
		`The spelling is not checked: hunspell with the dictionaries de_DE and en_GB is missing. On Debian and Ubuntu:\n\tsudo apt install ${packages.join(' ')}`,
	);
	if (process.env.CI) process.exitCode = 1;
}

function check() {
	const measures = locales.map((locale) => {
		const list = readList(locale);
		const unknown = unknownWords(texts, list, locale, unknownToDictionary);
		for (const { word, places } of unknown) {
			const [{ file, line } = { file: '', line: 0 }] = places;
			const often = places.length > 1 ? ` (${places.length} times)` : '';
			const better = unknown.length > 30 ? [] : suggestions(word, locale);
			console.error(`${file}:${line}  ${word}${often}${better.length > 0 ? `  -> ${better.join(', ')}?` : ''}`);
		}
		if (unknown.length > 0) console.error(`Correct them, or add what is right to ${listFile(locale)}, sorted.`);
		console.log(`${locale}: ${unknown.length} unknown words`);
		return { what: `unknown words, ${locale}`, value: unknown.length, unit: 'words', most: 0 };
	});
	keep('spelling', 'Spelling', measures);
}
