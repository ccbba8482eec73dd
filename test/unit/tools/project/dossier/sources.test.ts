import { describe, expect, it } from 'vitest';
import type { ToolSource } from '../../../../../src/results/references';
import { dossierGaps, dossierSectors, marketSources } from '../../../../../src/tools/project/dossier/sectors';
import { numberSources } from '../../../../../src/tools/project/dossier/sources';
import { fitContext } from '../../../../../src/tools/shared/fit';
import { profile, rail, toolData } from '../../../../fixtures/tool-data';

const context = fitContext(toolData);
const fits = context.rankSectors(profile({ drehen: 4 }));
const ids = (sectors: readonly { sector: { id: string } }[]) => sectors.map(({ sector }) => sector.id);
const source = (name: string): ToolSource => ({
	publisher: name,
	title: name,
	url: `https://example.org/${name}`,
	read: '2026-11-22',
});

describe('numberSources', () => {
	it('numbers in the order of the parts, each address once', () => {
		const { sources, numberOf } = numberSources([[source('a'), source('b')], [], [source('b'), source('c')]]);
		expect(sources.map(({ publisher }) => publisher)).toEqual(['a', 'b', 'c']);
		expect([source('a'), source('b'), source('c')].map(numberOf)).toEqual([1, 2, 3]);
	});

	it('gives no number to what is not in the list', () => {
		expect(numberSources([]).numberOf(source('a'))).toBe(0);
	});
});

describe('dossierSectors', () => {
	it('takes the chosen ones in the order of the fit', () => {
		expect(ids(dossierSectors(fits, ['rail', 'wind']))).toEqual(['wind', 'rail']);
	});

	it('takes the best one where none is chosen, or none that still exists', () => {
		expect(ids(dossierSectors(fits, []))).toEqual(['wind']);
		expect(ids(dossierSectors(fits, ['gone']))).toEqual(['wind']);
		expect(ids(dossierSectors(fits, ['gone', 'water']))).toEqual(['water']);
		expect(dossierSectors([], ['rail'])).toEqual([]);
	});
});

describe('marketSources', () => {
	const addresses = (chosen: string[]) =>
		numberSources([marketSources(dossierSectors(fits, chosen), context)]).sources.map(({ url }) =>
			url.split('/').at(-1),
		);

	it('names key figure, gaps and efforts in order of appearance', () => {
		// rail’s gaps: gesenkschmieden and iso-22163 quote the same source, iso-22163 also its effort
		expect(addresses(['rail'])).toEqual(['headline-rail', 'rail-a', 'effort']);
	});

	it('names only what the dossier says: nothing of a gap that is closed or too far down', () => {
		expect(addresses(['wind'])).toEqual(['headline-wind']);
		const [railFit] = dossierSectors(fits, ['rail']);
		const far = {
			...railFit!,
			gaps: [...Array(dossierGaps).fill({ kind: 'competence', id: 'drehen' }), ...railFit!.gaps],
		};
		expect(marketSources([far], context).map(({ url }) => url)).toEqual([rail.headline.source.url]);
	});
});
