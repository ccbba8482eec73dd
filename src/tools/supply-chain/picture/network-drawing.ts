import { type Firm, type Flow, weightOf } from './graph';
import { boxOf, longestLabel, placeLabel } from './labels';
import type { Positions } from './network-layout';
import { cut } from './plain';
import type { Selection } from './selection';

/** A firm as a mark on paper. */
export type NetworkMark = {
	firm: Firm;
	x: number;
	y: number;
	r: number;
	label?: { x: number; y: number; text: string };
};
/** A flow as a line; `strong` is 0..1, by value. */
export type NetworkLine = { flow: Flow; x0: number; y0: number; x1: number; y1: number; strong: number };
export type NetworkDrawing = { width: number; height: number; marks: NetworkMark[]; lines: NetworkLine[] };

export const networkSize = { width: 1200, height: 820 };
const margin = { x: 90, y: 40 };

/** Radius of a firm's mark, by what passes through it. */
export const radius = (firm: Firm, largest: number): number =>
	largest > 0 ? 4 + 13 * Math.sqrt(weightOf(firm) / largest) : 6;

/**
 * The network on a sheet of fixed size: marks by value, names where they find room.
 *
 * The firms shown fill the sheet. Names are set largest firm first, right, left, above or below the mark; one that would
 * cover another name or a large mark is left out.
 *
 * @param zoom  how much larger than the sheet it is seen: names keep their size on the screen, so more of them find room
 */
export function networkDrawing(selection: Selection, positions: Positions, focus: string, zoom = 1): NetworkDrawing {
	const { width, height } = networkSize;
	const firms = [...selection.firms.values()].filter(({ id }) => positions.has(id));
	const largest = Math.max(0, ...firms.map(weightOf));
	const place = fitted(firms.map(({ id }) => positions.get(id)!));
	const marks = firms.map((firm): NetworkMark => {
		const [x, y] = place(positions.get(firm.id)!);
		return { firm, x, y, r: radius(firm, largest) / Math.sqrt(zoom) };
	});
	setLabels(marks, focus, zoom);
	const at = new Map(marks.map((mark) => [mark.firm.id, mark]));
	const top = Math.max(0, ...selection.flows.map(({ value }) => value));
	const lines = selection.flows.flatMap((flow): NetworkLine[] => {
		const [from, to] = [at.get(flow.from), at.get(flow.to)];
		if (!from || !to || from === to) return [];
		const far = Math.hypot(to.x - from.x, to.y - from.y) || 1;
		// The line ends at the edge of the mark, so that its arrow can be seen.
		const end = Math.max(0, far - to.r - 2) / far;
		return [
			{
				flow,
				x0: from.x,
				y0: from.y,
				x1: from.x + (to.x - from.x) * end,
				y1: from.y + (to.y - from.y) * end,
				strong: top > 0 ? Math.sqrt(flow.value / top) : 0,
			},
		];
	});
	return { width, height, marks, lines };
}

/** A map from positions to the sheet that fills it and keeps proportions. */
function fitted(points: readonly { x: number; y: number }[]) {
	let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
	for (const { x, y } of points) {
		left = Math.min(left, x);
		right = Math.max(right, x);
		top = Math.min(top, y);
		bottom = Math.max(bottom, y);
	}
	const { width, height } = networkSize;
	const scale = Math.min(
		(width - 2 * margin.x) / Math.max(1e-9, right - left),
		(height - 2 * margin.y) / Math.max(1e-9, bottom - top),
	);
	const known = Number.isFinite(scale) && scale < 1e6 ? scale : 0;
	return ({ x, y }: { x: number; y: number }): [number, number] => [
		round(width / 2 + (x - (left + right) / 2) * known),
		round(height / 2 - (y - (top + bottom) / 2) * known),
	];
}

function setLabels(marks: NetworkMark[], focus: string, zoom: number): void {
	const order = marks.toSorted(
		(a, b) =>
			Number(b.firm.id === focus) - Number(a.firm.id === focus) || b.r - a.r || (a.firm.id < b.firm.id ? -1 : 1),
	);
	const taken = marks.filter(({ r }) => r * zoom > 6).map(boxOf);
	for (const mark of order) {
		const text = cut(mark.firm.name, longestLabel);
		const place = placeLabel(mark, text, taken, networkSize.width, {
			zoom,
			bold: mark.firm.id === focus || mark.firm.role === 'self',
		});
		if (place) mark.label = { x: round(place.x), y: round(place.y), text };
	}
}

const round = (value: number) => Math.round(value * 10) / 10;
