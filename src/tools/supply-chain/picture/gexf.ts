import { DirectedGraph } from 'graphology';
import { write } from 'graphology-gexf/browser';
import { weightOf } from './graph';
import { radius } from './network-drawing';
import type { Positions } from './network-layout';
import { onPaper } from './palette';
import { describing, itemsOf } from './rows';
import type { Selection } from './selection';

/** The selection as GEXF 1.3, which Gephi reads: places and sizes as in the picture. */
export function gexfText(selection: Selection, positions: Positions, title: string, day: string): string {
	const graph = new DirectedGraph({ allowSelfLoops: true });
	graph.replaceAttributes({ lastModifiedDate: day, description: title });
	const largest = Math.max(0, ...[...selection.firms.values()].map(weightOf));
	for (const firm of selection.firms.values()) {
		graph.addNode(firm.id, {
			label: firm.name,
			role: firm.role,
			...(firm.column !== null && { tier: firm.column }),
			...describing(firm),
			received: firm.received,
			delivered: firm.delivered,
			...positions.get(firm.id),
			size: radius(firm, largest),
			color: onPaper[firm.role],
		});
	}
	for (const flow of selection.flows) {
		const items = itemsOf(flow).join(', ');
		graph.addDirectedEdgeWithKey(flow.id, flow.from, flow.to, {
			weight: flow.value,
			...(items && { items }),
			derived: flow.derived,
		});
	}
	return write(graph, { version: '1.3' });
}
