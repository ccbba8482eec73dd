import { describe, expect, it } from 'vitest';
import type { DossierInput } from '../../../../../src/tools/project/dossier/input';
import { outlineOf, partStates } from '../../../../../src/tools/project/dossier/outline';
import { fitContext } from '../../../../../src/tools/shared/fit';
import { emptyRecords, exampleRecords } from '../../../../fixtures/example-records';
import { profile, toolData } from '../../../../fixtures/tool-data';

/** Records without a scored table and a supply chain: then no part needs more content than the markets. */
const records = {
	...exampleRecords('schmiede'),
	'competence-profile': profile({ drehen: 4 }),
	'market-fit': { chosen: ['rail'], notes: {}, notForUs: {} },
	scoring: emptyRecords().scoring,
	'supply-chain': emptyRecords()['supply-chain'],
};
const input = { records, data: toolData, context: fitContext(toolData) } as unknown as DossierInput;
const board = emptyRecords().dossier;
const ids = (record: typeof board) => outlineOf(record, input).sections.map(({ part }) => part.id);

describe('outlineOf', () => {
	it('holds the filled parts of the version in its order, numbered behind the overview', () => {
		const { sections, sourcesNumber } = outlineOf(board, input);
		expect(ids(board)).toEqual([
			'fit',
			'resilience',
			'businessCase',
			'readiness',
			'roadmap',
			'canvas',
			'profile',
			'appendix',
		]);
		expect(sections.map(({ number }) => number)).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
		expect(sourcesNumber).toBe(10);
	});

	it('holds an empty part where the person asked for it, and says that it is empty', () => {
		const asked = { ...board, parts: { scoring: true, canvas: false } };
		expect(ids(asked)).toContain('scoring');
		expect(ids(asked)).not.toContain('canvas');
		expect(outlineOf(asked, input).sections.find(({ part }) => part.id === 'scoring')?.filled).toBe(false);
	});

	it('numbers sources by the order of the parts, so that a left out part takes its own with it', () => {
		const all = outlineOf(board, input).list.sources.map(({ url }) => url);
		expect(all[0]).toBe('https://example.org/headline-rail');
		expect(outlineOf({ ...board, parts: { fit: false } }, input).list.sources).toEqual([]);
	});

	it('explains in the appendix the parts that are in, or all where none of them is', () => {
		const neither = { ...board, parts: { fit: false, resilience: false } };
		const sources = outlineOf(neither, input).list.sources.map(({ url }) => url);
		expect(sources).not.toContain('https://example.org/headline-rail');
		expect(sources).toContain('https://example.org/rail-a');
	});
});

describe('partStates', () => {
	it('lists every part with whether there is anything in it', () => {
		const states = partStates(board, { records: emptyRecords() });
		expect(states).toHaveLength(10);
		expect(states.every(({ filled, wanted }) => !filled && !wanted)).toBe(true);
	});
});
