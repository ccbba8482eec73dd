import { describe, expect, it } from 'vitest';
import { networkOf } from '../../../../../src/results/supply-chain/network';
import { barWidth, flowDrawing } from '../../../../../src/tools/supply-chain/picture/flow-layout';
import { chainGraph } from '../../../../../src/tools/supply-chain/picture/graph';
import { networkDrawing, networkSize } from '../../../../../src/tools/supply-chain/picture/network-drawing';
import { spread, startPositions } from '../../../../../src/tools/supply-chain/picture/network-layout';
import { noFilter, select } from '../../../../../src/tools/supply-chain/picture/selection';
import { breathe } from '../../../../../src/workspace/breathe';
import { inventedChain } from '../../../../browser/lib/supply-chain';
import { graphOf, network } from './fixtures';

const selectionOf = (graph = graphOf()) => select(graph, noFilter);
const large = chainGraph(networkOf(inventedChain({ suppliers: 60, further: 120, customers: 30 })), (id) => id);

describe('flowDrawing', () => {
	it('gives every column its place and every band its share', () => {
		const { bars, bands, columns, unlinked } = flowDrawing(selectionOf(), 12, '');
		expect(columns.map(({ column }) => column)).toEqual([-2, -1, 0, 1, 2]);
		expect(unlinked).toBe(1);
		const bar = (id: string) => bars.find((other) => other.id === id)!;
		expect(bar('steel').x).toBe(bar('coating').x);
		expect(bar('ore').x).toBeLessThan(bar('steel').x);
		const band = (id: string) => bands.find((other) => other.id === id)!;
		expect(band('firm cars').width / band('firm trains').width).toBeCloseTo(3, 1);
		expect(band('firm cars').toScale).toBe(true);
	});

	it('draws loops as lines, and no number is missing', () => {
		const { bands } = flowDrawing(selectionOf(), 12, '');
		const lines = bands.filter(({ toScale }) => !toScale);
		expect(lines.map(({ id }) => id).toSorted()).toEqual(['cars firm', 'steel coating']);
		for (const { path, width } of bands) expect(`${path} ${width}`).not.toMatch(/NaN|Infinity|undefined/);
	});

	it('keeps bars of a column apart, so that names have room', () => {
		const { bars, height } = flowDrawing(select(large, noFilter), 24, '');
		for (const column of new Set(bars.map((bar) => bar.column))) {
			const inside = bars.filter((bar) => bar.column === column).toSorted((a, b) => a.y - b.y);
			for (const [i, bar] of inside.entries()) {
				expect(bar.y).toBeGreaterThan(20);
				expect(bar.y + bar.height).toBeLessThanOrEqual(height);
				if (i > 0) expect(bar.y - inside[i - 1].y).toBeGreaterThanOrEqual(14);
			}
		}
	});

	it('gathers small firms beyond the limit, but not the one looked at', () => {
		const { bars } = flowDrawing(select(large, noFilter), 6, '');
		const rest = bars.find(({ id }) => id === 'rest:-1')!;
		expect(rest.grouped).toBe(54);
		const hidden = [...large.firms.values()].find(
			({ id, column }) => column === -1 && !bars.some((bar) => bar.id === id),
		)!;
		const again = flowDrawing(select(large, noFilter), 6, hidden.id).bars;
		expect(again.some(({ id }) => id === hidden.id)).toBe(true);
		expect(again.find(({ id }) => id === 'rest:-1')!.grouped).toBe(53);
	});

	it('is empty where nothing is', () => {
		expect(flowDrawing(selectionOf(graphOf(network([]))), 6, '')).toMatchObject({ bars: [], bands: [], columns: [] });
	});

	it('stands single firms, no flows and flows without value', () => {
		const alone = flowDrawing(selectionOf(graphOf(network([{ id: 'f', role: 'self' }]))), 6, '');
		expect(alone.bars).toHaveLength(1);
		const zero = flowDrawing(
			selectionOf(
				graphOf(
					network(
						[
							{ id: 'f', role: 'self' },
							{ id: 's', role: 'supplier' },
						],
						's>f bars 0',
					),
				),
			),
			6,
			'',
		);
		expect(zero.bands).toHaveLength(1);
		for (const { x, y, height } of [...alone.bars, ...zero.bars]) {
			expect([x, y, height, x + barWidth].every(Number.isFinite)).toBe(true);
		}
		expect(zero.bands[0]).toMatchObject({ width: 1, value: 0 });
		expect(flowDrawing(select(graphOf(), { ...noFilter, column: 'none' }), 6, '').bars).toHaveLength(1);
	});
});

describe('the network', () => {
	const wait = () => Promise.resolve();

	it('starts and ends at the same places for the same data', async () => {
		expect(startPositions(large)).toEqual(startPositions(large));
		const shares: number[] = [];
		const once = await spread(large, { wait, onStep: (_, share) => shares.push(share) });
		const again = await spread(large, { wait: breathe });
		expect(once).toEqual(again);
		expect(shares.at(-1)).toBe(1);
		expect(once!.size).toBe(large.firms.size);
		for (const { x, y } of once!.values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
	});

	it('stops when it is told to', async () => {
		expect(await spread(large, { wait, signal: AbortSignal.abort() })).toBeUndefined();
	});

	it('fits the sheet, and names do not overlap', async () => {
		const positions = (await spread(large, { wait }))!;
		const { marks, lines } = networkDrawing(select(large, noFilter), positions, '');
		const labels = marks.flatMap(({ label }) => (label ? [label] : []));
		expect(labels.length).toBeGreaterThan(20);
		const boxes = labels.map(({ x, y, text }) => ({
			left: x,
			right: x + text.length * 6.4,
			top: y - 12,
			bottom: y + 3,
		}));
		for (const [i, a] of boxes.entries()) {
			expect(a.left).toBeGreaterThanOrEqual(0);
			expect(a.right).toBeLessThanOrEqual(networkSize.width);
			for (const b of boxes.slice(i + 1)) {
				expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
			}
		}
		for (const { x, y } of marks) {
			expect(x).toBeGreaterThan(0);
			expect(x).toBeLessThan(networkSize.width);
			expect(y).toBeGreaterThan(0);
			expect(y).toBeLessThan(networkSize.height);
		}
		expect(lines.length).toBeGreaterThan(large.firms.size - 2);
		// Seen larger, more names find room.
		const near = networkDrawing(select(large, noFilter), positions, '', 3);
		expect(near.marks.filter(({ label }) => label).length).toBeGreaterThan(labels.length);
	});

	it('stands a single firm', async () => {
		const graph = graphOf(network([{ id: 'f', role: 'self' }]));
		const positions = (await spread(graph, { wait }))!;
		const { marks } = networkDrawing(selectionOf(graph), positions, '');
		expect(marks[0]).toMatchObject({ x: networkSize.width / 2, y: networkSize.height / 2 });
	});
});
