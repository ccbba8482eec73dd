import { describe, expect, it } from 'vitest';
import type { Contribution } from '../../../../src/domain/matching';
import { de } from '../../../../src/results/market-fit/texts.de';
import { en } from '../../../../src/results/market-fit/texts.en';
import { rankingSentence, throughWords } from '../../../../src/results/market-fit/words';
import { fitContext } from '../../../../src/tools/shared/fit';
import { de as shared } from '../../../../src/tools/shared/texts.de';
import { profile, toolData, wind } from '../../../fixtures/tool-data';

const context = fitContext(toolData);
const firm = profile({ drehen: 4, fliesspressen: 2 }, ['iso-9001']);

describe('rankingSentence', () => {
	it('names the first two of many', () => {
		expect(rankingSentence(context.rankSectors(firm), 'de', de)).toBe(
			'Am besten passt Windkraft mit 100 von 100 Punkten, gefolgt von Wasserstoff mit 100.',
		);
		expect(rankingSentence(context.rankSectors(firm), 'en', en)).toBe(
			'The best fit is Windkraft with 100 out of 100 points, followed by Wasserstoff with 100.',
		);
	});

	it('has a sentence for a single market', () => {
		const alone = fitContext({ ...toolData, sectors: [wind] });
		expect(rankingSentence(alone.rankSectors(profile({ drehen: 2 })), 'de', de)).toBe(
			'Für Windkraft ergibt Ihr Profil 35 von 100 Punkten.',
		);
	});

	it('says so when nothing fits, and when there is no market', () => {
		expect(rankingSentence(context.rankSectors(profile({})), 'de', de)).toBe(de.rankingZero);
		expect(rankingSentence([], 'en', en)).toBe(en.rankingZero);
	});
});

describe('throughWords', () => {
	const words = (contribution: Partial<Contribution>) =>
		throughWords(
			{ kind: 'competence', id: 'drehen', weight: 1, credit: 1, via: null, points: 1, ...contribution },
			firm,
			context,
			de,
			shared.levels,
		);

	it.each<[Partial<Contribution>, string]>([
		[{ via: 'drehen' }, 'selbst, führend'],
		[{ id: 'gesenkschmieden', via: 'fliesspressen' }, 'verwandt: Fließpressen, erste Teile'],
		[{ via: null }, 'nichts im Profil'],
		[{ kind: 'standard', id: 'iso-9001', via: 'iso-9001' }, 'vorhanden'],
		[{ kind: 'standard', id: 'iso-22163', via: 'iso-9001' }, 'Grundlage vorhanden: ISO 9001'],
		[{ kind: 'standard', id: 'iso-22163', via: null }, 'fehlt'],
	])('%o', (contribution, expected) => {
		expect(words(contribution)).toBe(expected);
	});
});
