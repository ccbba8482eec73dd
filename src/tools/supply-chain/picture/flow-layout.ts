import { sankey } from 'd3-sankey';
import { byWeight, type Firm, type Flow } from './graph';
import type { Selection } from './selection';

/** A bar of the flow picture: a firm, or all small ones of its place together. */
export type FlowBar = {
	id: string;
	column: number;
	x: number;
	y: number;
	height: number;
	value: number;
	/** Not for a group. */
	firm?: Firm;
	/** How many firms a group stands for. */
	grouped: number;
};

/** A band between two bars, or a line where goods stay in a column or run back. */
export type FlowBand = {
	id: string;
	from: string;
	to: string;
	path: string;
	width: number;
	/** Which side of the own firm it runs on. */
	side: 'before' | 'behind';
	toScale: boolean;
	flows: Flow[];
	value: number;
};

export type FlowDrawing = {
	width: number;
	height: number;
	bars: FlowBar[];
	bands: FlowBand[];
	columns: { column: number; x: number }[];
	/** Characters that fit beside a bar. */
	labelLength: number;
	/** Firms without a way along the flow to the own firm: not in this picture. */
	unlinked: number;
};

export const barWidth = 12;
const head = 44;
const margin = 16;
/** Height of a row of labels, and what a firm gets at least. */
const rowHeight = 34;
const gap = 18;

type Node = { id: string; column: number; fixedValue?: number };
type Band = { source: string; target: string; value: number };

/**
 * The flow picture: a column for each place, bars as high as what passes through a firm in a year.
 *
 * Firms beyond the first `perColumn` of a column are drawn as one bar. Bands run from left to right only: what stays in a
 * column or runs back (loops) becomes a thin line that is not to scale.
 *
 * @param keep   firm that stands on its own even if it is small
 * @param parts  flows of which only a part counts, see `ownParts`
 */
export function flowDrawing(
	selection: Selection,
	perColumn: number,
	keep: string,
	parts: ReadonlyMap<string, number> = new Map(),
): FlowDrawing {
	const { members, columns, unlinked } = columnsOf(selection, perColumn, keep);
	const barOf = new Map<string, string>();
	for (const { id, firms } of members) for (const firm of firms) barOf.set(firm.id, id);
	const gathered = gather(selection.flows, barOf, parts);
	const pitch = Math.round(Math.min(300, Math.max(172, 1120 / Math.max(1, columns.length))));
	const rows = Math.max(1, ...columns.map((column) => members.filter((bar) => bar.column === column).length));
	const height = head + Math.max(400, rows * rowHeight) + margin;

	const placeOf = new Map(columns.map((column, i) => [column, i]));
	const columnOf = new Map(members.map(({ id, column }) => [id, placeOf.get(column)!]));
	const forward = gathered.filter(({ from, to }) => columnOf.get(from)! < columnOf.get(to)!);
	const laid = layOut(
		members.map(({ id, column }) => ({ id, column: placeOf.get(column)! })),
		forward.map(({ from, to, value }) => ({ source: from, target: to, value })),
		columns.length,
		height,
	);

	const bars = members.map(({ id, column, firms, group }): FlowBar => {
		const node = laid.nodes.get(id)!;
		return {
			id,
			column,
			x: margin + placeOf.get(column)! * pitch,
			y: node.y,
			height: Math.max(2, node.height),
			value: node.value,
			...(group ? { grouped: firms.length } : { firm: firms[0], grouped: 0 }),
		};
	});
	const barById = new Map(bars.map((bar) => [bar.id, bar]));
	const sideOf = (to: FlowBar): FlowBand['side'] => (to.column <= 0 ? 'before' : 'behind');
	const bands = gathered.flatMap(({ id, from, to, value, flows }): FlowBand[] => {
		const [start, end] = [barById.get(from)!, barById.get(to)!];
		const shared = { id, from, to, value, flows, side: sideOf(end) };
		const band = laid.links.get(id);
		if (band) {
			const path = curve(start.x + barWidth, band.y0, end.x, band.y1);
			return [{ ...shared, path, width: Math.max(1, band.width), toScale: true }];
		}
		if (from === to) return [];
		return [{ ...shared, path: line(start, end), width: 1.5, toScale: false }];
	});
	return {
		width: margin + Math.max(1, columns.length) * pitch,
		height,
		bars,
		// Narrow bands above wide ones, so that none is hidden.
		bands: bands.toSorted((a, b) => Number(b.toScale) - Number(a.toScale) || b.width - a.width),
		columns: columns.map((column) => ({ column, x: margin + placeOf.get(column)! * pitch })),
		labelLength: Math.floor((pitch - barWidth - 18) / 6.6),
		unlinked,
	};
}

const round = (value: number) => Math.round(value * 10) / 10;
const curve = (x0: number, y0: number, x1: number, y1: number) => {
	const middle = round((x0 + x1) / 2);
	return `M${round(x0)} ${round(y0)}C${middle} ${round(y0)} ${middle} ${round(y1)} ${round(x1)} ${round(y1)}`;
};

/** A line within a column bulges to its left; one that runs back leaves on the left and arrives on the right. */
function line(from: FlowBar, to: FlowBar): string {
	const [y0, y1] = [from.y + from.height / 2, to.y + to.height / 2];
	if (from.x > to.x) return curve(from.x, y0, to.x + barWidth, y1);
	const out = round(from.x - 14 - Math.min(40, Math.abs(y1 - y0) / 8));
	return `M${round(from.x)} ${round(y0)}C${out} ${round(y0)} ${out} ${round(y1)} ${round(to.x)} ${round(y1)}`;
}

type Member = { id: string; column: number; firms: Firm[]; group: boolean };

/** Bars of every column, largest first; what is beyond the limit becomes one bar at its end. */
function columnsOf(selection: Selection, perColumn: number, keep: string) {
	const byColumn = new Map<number, Firm[]>();
	let unlinked = 0;
	for (const firm of selection.firms.values()) {
		if (firm.column === null) unlinked++;
		else if (!byColumn.get(firm.column)?.push(firm)) byColumn.set(firm.column, [firm]);
	}
	const columns = [...byColumn.keys()].toSorted((a, b) => a - b);
	const members = columns.flatMap((column): Member[] => {
		const firms = byColumn.get(column)!.toSorted(byWeight);
		const single = (firm: Firm): Member => ({ id: firm.id, column, firms: [firm], group: false });
		if (column === 0 || firms.length <= perColumn + 1) return firms.map(single);
		const stands = (firm: Firm, i: number) => i < perColumn || firm.id === keep;
		const alone = firms.filter(stands);
		const rest = firms.filter((firm, i) => !stands(firm, i));
		return [...alone.map(single), { id: `rest:${column}`, column, firms: rest, group: true }];
	});
	return { members, columns, unlinked };
}

function gather(flows: readonly Flow[], barOf: ReadonlyMap<string, string>, parts: ReadonlyMap<string, number>) {
	const bands = new Map<string, { id: string; from: string; to: string; value: number; flows: Flow[] }>();
	for (const flow of flows) {
		const [from, to] = [barOf.get(flow.from), barOf.get(flow.to)];
		if (from === undefined || to === undefined) continue;
		const id = `${from} ${to}`;
		const band = bands.get(id) ?? { id, from, to, value: 0, flows: [] };
		band.value += flow.value * (parts.get(flow.id) ?? 1);
		band.flows.push(flow);
		bands.set(id, band);
	}
	return [...bands.values()];
}

/** Lets d3-sankey place bars and bands in their columns. */
function layOut(nodes: Node[], bands: Band[], columns: number, height: number) {
	const total = bands.reduce((sum, { value }) => sum + value, 0);
	const least = total > 0 ? total * 1e-6 : 1;
	// A chain of bars almost without weight through all columns: without it d3-sankey would make as many columns as the
	// longest way has steps, and fail where nothing has a value.
	const fillers = Array.from(
		{ length: Math.max(1, columns) },
		(_, column): Node => ({ id: `filler:${column}`, column, fixedValue: least }),
	);
	const chain = fillers.slice(1).map(({ id }, i): Band => ({ source: fillers[i].id, target: id, value: least }));
	const layout = sankey<Node, Band>()
		.nodeId(({ id }) => id)
		.nodeAlign((node) => (node as unknown as Node).column)
		.nodeWidth(barWidth)
		.nodePadding(gap)
		.extent([
			[0, head],
			[Math.max(2, columns) * 100, height - margin],
		]);
	const laid = layout({
		nodes: [...nodes, ...fillers],
		links: [...bands.map((band) => ({ ...band, value: Math.max(band.value, least) })), ...chain],
	});
	return {
		nodes: new Map(
			laid.nodes.map((node) => [
				node.id,
				{ y: round(node.y0!), height: total > 0 ? round(node.y1! - node.y0!) : 2, value: node.value! },
			]),
		),
		links: new Map(
			laid.links.map((link) => [
				`${(link.source as Node).id} ${(link.target as Node).id}`,
				{ y0: link.y0!, y1: link.y1!, width: total > 0 ? round(link.width!) : 1 },
			]),
		),
	};
}
