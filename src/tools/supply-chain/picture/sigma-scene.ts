import { DirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { Settings } from 'sigma/settings';
import { type ChainGraph, weightOf } from './graph';
import { type Box, boxOf, longestLabel, placeLabel } from './labels';
import { radius } from './network-drawing';
import type { Positions } from './network-layout';
import { resolved } from './palette';
import { cut } from './plain';
import { roleProgram } from './role-marks';
import type { Selection } from './selection';

/** The network drawn by the graphics card. */
export type Scene = {
	/** Shows a selection; the view fits itself to it. */
	show: (selection: Selection, focus: string) => void;
	place: (positions: Positions) => void;
	zoom: (factor: number) => void;
	/** Moves the view, in shares of its size. */
	pan: (x: number, y: number) => void;
	fit: () => void;
	/** Reads the page's colours again. */
	recolour: () => void;
	end: () => void;
};

/**
 * Builds the scene of a graph.
 *
 * @throws Error  when the browser has no WebGL
 */
export function sigmaScene(
	container: HTMLElement,
	graph: ChainGraph,
	positions: Positions,
	options: { still: boolean; onLook: (id: string) => void },
): Scene {
	const drawn = drawable(graph, positions);
	const largest = Math.max(0, ...[...graph.firms.values()].map(weightOf));
	let colours = resolved(container);
	let shown: Selection | undefined;
	let focus = '';
	let near = new Set<string>();
	let flows = new Set<string>();
	const known = () => near.size > 0;

	let taken: Box[] | undefined;
	let built: Sigma | undefined;
	const wide = drawn.filterNodes((id) => radius(graph.firms.get(id)!, largest) > 6);
	/** Large marks are kept free of other firms' names. */
	const covered = () =>
		wide.flatMap((id): Box[] => {
			const mark = built?.getNodeDisplayData(id);
			if (!built || !mark || mark.hidden) return [];
			return [boxOf({ ...built.framedGraphToViewport(mark), r: built.scaleSize(mark.size) })];
		});
	let width = container.clientWidth;
	const drawLabel: Settings['defaultDrawNodeLabel'] = (context, data) => {
		const { x, y, size, label, key, forceLabel } = data as LabelData;
		if (!label) return;
		const firm = graph.firms.get(key)!;
		const bold = key === focus || firm.role === 'self';
		taken ??= covered();
		const start = placeLabel({ x, y, r: size }, label, taken, width, { force: forceLabel, bold });
		if (!start) return;
		context.font = `${bold ? 600 : 400} 12px system-ui, Roboto, Arial, sans-serif`;
		context.lineJoin = 'round';
		context.lineWidth = 3;
		context.strokeStyle = colours.ground;
		context.fillStyle = known() && !near.has(key) ? colours.muted : colours.text;
		context.strokeText(label, start.x, start.y);
		context.fillText(label, start.x, start.y);
	};
	const sigma = new Sigma(drawn, container, {
		allowInvalidContainer: true,
		defaultNodeType: 'mark',
		nodeProgramClasses: { mark: roleProgram },
		defaultEdgeType: 'arrow',
		minEdgeThickness: 1,
		// Without a graphics card, lines are what takes longest to draw.
		hideEdgesOnMove: graph.flows.length > 400,
		labelGridCellSize: 90,
		labelDensity: 2,
		labelRenderedSizeThreshold: 0,
		stagePadding: 60,
		zIndex: true,
		minCameraRatio: 0.05,
		maxCameraRatio: 4,
		inertiaDuration: options.still ? 0 : 200,
		zoomDuration: options.still ? 0 : 150,
		doubleClickZoomingRatio: 1,
		defaultDrawNodeLabel: drawLabel,
		defaultDrawNodeHover: (context, data, settings) => drawLabel(context, { ...data, forceLabel: true }, settings),
		nodeReducer: (id, attributes) => {
			const firm = graph.firms.get(id)!;
			const quiet = known() && !near.has(id);
			return {
				...attributes,
				type: 'mark',
				role: firm.role,
				hidden: shown !== undefined && !shown.firms.has(id),
				size: radius(firm, largest),
				color: quiet ? colours.line : colours[firm.role],
				label: cut(firm.name, longestLabel),
				forceLabel: id === focus || firm.role === 'self',
				zIndex: quiet ? 0 : firm.role === 'self' ? 2 : 1,
			};
		},
		edgeReducer: (_, { id, from, to, strong }) => {
			const touches = from === focus || to === focus;
			return {
				hidden: shown !== undefined && !flows.has(id),
				size: 0.8 + 3 * strong,
				color: known() && touches ? colours.text : colours.line,
				zIndex: touches ? 1 : 0,
			};
		},
	});
	built = sigma;
	sigma.on('beforeRender', () => {
		taken = undefined;
	});
	sigma.on('resize', () => {
		width = container.clientWidth;
	});
	sigma.on('clickNode', ({ node }) => options.onLook(node));
	const camera = sigma.getCamera();

	const fitAll = () => {
		sigma.setCustomBBox(extent(drawn, shown));
		camera.setState({ x: 0.5, y: 0.5, ratio: 1, angle: 0 });
		sigma.refresh();
	};
	return {
		show(selection, id) {
			const same = shown === selection;
			shown = selection;
			flows = new Set(selection.flows.map((flow) => flow.id));
			focus = id;
			near = new Set(drawn.hasNode(id) ? [id, ...drawn.neighbors(id)] : []);
			if (same) sigma.refresh({ skipIndexation: true });
			else fitAll();
		},
		place(next) {
			drawn.updateEachNodeAttributes((id, attributes) => ({ ...attributes, ...next.get(id) }), {
				attributes: ['x', 'y'],
			});
			sigma.setCustomBBox(extent(drawn, shown));
			sigma.refresh();
		},
		zoom(factor) {
			camera.setState({ ratio: Math.min(4, Math.max(0.05, camera.ratio / factor)) });
		},
		pan(x, y) {
			camera.setState({ x: camera.x + x * camera.ratio, y: camera.y - y * camera.ratio });
		},
		fit: fitAll,
		recolour() {
			colours = resolved(container);
			sigma.refresh();
		},
		end: () => sigma.kill(),
	};
}

type LabelData = {
	x: number;
	y: number;
	size: number;
	label?: string | null;
	key: string;
	color: string;
	forceLabel?: boolean;
};

function drawable(graph: ChainGraph, positions: Positions): DirectedGraph {
	const drawn = new DirectedGraph({ allowSelfLoops: false });
	for (const [id, { x, y }] of positions) drawn.addNode(id, { x, y });
	const top = Math.max(0, ...graph.flows.map(({ value }) => value));
	for (const { id, from, to, value } of graph.flows) {
		if (from === to || !drawn.hasNode(from) || !drawn.hasNode(to)) continue;
		drawn.addDirectedEdge(from, to, { id, from, to, strong: top > 0 ? Math.sqrt(value / top) : 0 });
	}
	return drawn;
}

/** The box around what is shown. */
function extent(
	drawn: DirectedGraph,
	shown: Selection | undefined,
): { x: [number, number]; y: [number, number] } | null {
	const box = { x: [Infinity, -Infinity] as [number, number], y: [Infinity, -Infinity] as [number, number] };
	drawn.forEachNode((id, { x, y }) => {
		if (shown && !shown.firms.has(id)) return;
		box.x = [Math.min(box.x[0], x), Math.max(box.x[1], x)];
		box.y = [Math.min(box.y[0], y), Math.max(box.y[1], y)];
	});
	return box.x[0] <= box.x[1] ? box : null;
}
