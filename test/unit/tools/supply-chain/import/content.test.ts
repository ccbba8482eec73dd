import { expect, it } from 'vitest';
import { loadList } from '../../../../../src/loaders/files';
import { importFields } from '../../../../../src/schemas/import-fields';
import { lexicon } from '../../../../../src/tools/supply-chain/data-view/import/lexicon';
import { squash } from '../../../../../src/tools/supply-chain/data-view/import/squash';
import { de } from '../../../../../src/tools/supply-chain/data-view/texts.de';
import { en } from '../../../../../src/tools/supply-chain/data-view/texts.en';
import { knowledge } from './knowledge';

const words = lexicon(knowledge('de'));

it('the content names every field once', () => {
	expect(
		loadList('importColumns')
			.map(({ id }) => id)
			.sort(),
	).toEqual([...importFields].sort());
});

it('a name of a column means one thing in a kind of list', () => {
	const seen = new Map<string, string>();
	for (const { id, tables: within, synonyms, label } of loadList('importColumns')) {
		for (const word of new Set([label.de, label.en, ...synonyms.de, ...synonyms.en].map(squash))) {
			for (const table of within) {
				const key = `${table} ${word}`;
				expect(seen.get(key) ?? id, key).toBe(id);
				seen.set(key, id);
			}
		}
	}
});

it('what stands for an unnamed item is recognised in either language', () => {
	for (const text of [de.unnamed, en.unnamed]) expect(words.meaning(text).has('unnamed')).toBe(true);
});

it('roles and answers as they are exported are recognised', () => {
	for (const t of [de, en]) {
		expect(words.meaning(t.roles.self).has('self')).toBe(true);
		expect(words.meaning(t.roles.supplier).has('supplier')).toBe(true);
		expect(words.meaning(t.roles.customer).has('customer')).toBe(true);
		expect(words.meaning(t.roles.market).has('market')).toBe(true);
		expect([words.meaning(t.yes).has('yes'), words.meaning(t.no).has('none')]).toEqual([true, true]);
	}
});

it('countries are known by code, name and car sign', () => {
	for (const [text, code] of [
		['DE', 'DE'],
		['Deutschland', 'DE'],
		['D', 'DE'],
		['Germany', 'DE'],
		['Tschechien', 'CZ'],
		['Tschechische Republik', 'CZ'],
		['Österreich', 'AT'],
		['A', 'AT'],
		['UK', 'GB'],
		['Niederlande', 'NL'],
		['Türkei', 'TR'],
		['USA', 'US'],
		['Schweiz', 'CH'],
		['PL', 'PL'],
	])
		expect(words.country(text!), text).toBe(code);
	expect(words.country('Atlantis')).toBeUndefined();
});
