import { describe, expect, it } from 'vitest';
import { fitRows } from '../../../../src/tools/market-fit/model';
import { de } from '../../../../src/tools/market-fit/texts.de';
import { en } from '../../../../src/tools/market-fit/texts.en';
import { fitContext } from '../../../../src/tools/shared/fit';
import { profile, toolData } from '../../../fixtures/tool-data';

const context = fitContext(toolData);
const firm = profile({ drehen: 4, fliesspressen: 2 }, ['iso-9001']);

describe('fitRows', () => {
	it('gives a row for each contribution of each market, numbers as the language writes them', () => {
		const rows = fitRows(context.rankSectors(firm), context, 'de', de);
		expect(rows).toHaveLength(2 + 2 + 4);
		for (const row of rows) expect(row).toHaveLength(de.csvHead.length);
		expect(rows[0]).toEqual(['Windkraft', de.competence, 'Drehen (CNC)', '4', '1,00', 'Drehen (CNC)', '70,0']);
		// rail: 5 of 8 by weight, same group 0.5 x level 2/4 = 0.25; 70 x 5/8 x 0.25 = 10.9375
		expect(rows[4]).toEqual(['Bahntechnik', de.competence, 'Gesenkschmieden', '5', '0,25', 'Fließpressen', '10,9']);
		expect(rows[7]).toEqual(['Bahntechnik', de.standard, 'EN 15085', '3', '0,00', '', '0,0']);
		expect(fitRows(context.rankSectors(firm), context, 'en', en)[4]?.slice(4)).toEqual([
			'0.25',
			'Fließpressen',
			'10.9',
		]);
	});
});
