import { describe, expect, it } from 'vitest';
import { type Box, placeLabel } from '../../../../../src/tools/supply-chain/picture/labels';

const mark = { x: 100, y: 100, r: 12 };

describe('placeLabel', () => {
	it('stands right of its mark, and left where the sheet ends', () => {
		expect(placeLabel(mark, 'steel', [], 300)!.x).toBe(116);
		expect(placeLabel(mark, 'steel', [], 120)!.x).toBeLessThan(70);
	});

	it('makes way for what is there, and takes its room', () => {
		const taken: Box[] = [];
		const places = [1, 2, 3, 4, 5].map(() => placeLabel(mark, 'steel', taken, 300));
		expect(new Set(places.slice(0, 4).map((place) => `${place!.x} ${place!.y}`)).size).toBe(4);
		expect(places[4]).toBeUndefined();
		expect(taken).toHaveLength(4);
	});

	it('stays on the sheet even if it has to cover something', () => {
		const everywhere: Box[] = [{ left: 0, right: 300, top: 0, bottom: 300 }];
		expect(placeLabel(mark, 'steel', everywhere, 120)).toBeUndefined();
		expect(placeLabel(mark, 'steel', everywhere, 120, { force: true })!.x).toBeLessThan(70);
	});
});
