import { describe, expect, it } from 'vitest';
import { fold } from '../../../../src/tools/shared/fold';

describe('fold', () => {
	it.each([
		['Fließpressen', 'fliesspressen'],
		['FLIESSPRESSEN', 'fliesspressen'],
		['Präzisionsdrehen', 'praezisionsdrehen'],
		['Prägen, Öl & Über', 'praegen oel ueber'],
		['Crème brûlée', 'creme brulee'],
		['Pra\u0308gen', 'praegen'],
		['ISO/TS 22163:2017', 'iso ts 22163 2017'],
		['  WIG-Schweißen  ', 'wig schweissen'],
		['Smørrebrød æ', 'smoerrebroed ae'],
		['', ''],
		['… – !', ''],
	])('%s', (text, folded) => {
		expect(fold(text)).toBe(folded);
	});

	it('changes nothing that is folded already', () => {
		for (const text of ['Größe „M“', 'Ångström', 'İstanbul']) expect(fold(fold(text))).toBe(fold(text));
	});
});
