import type { ChainGraph } from './graph';

/**
 * What of each flow behind the firm goes back to the firm's own deliveries.
 *
 * A customer's sales are taken to be mixed evenly: if the firm's goods make up a tenth of what it sells, a tenth of each of
 * its flows counts, as in `sectorExposure` of the domain. Flows before the firm, and those that do not run on, count whole.
 *
 * @returns the part 0..1 of every flow that does not count whole, by id
 */
export function ownParts(graph: ChainGraph): Map<string, number> {
	const parts = new Map<string, number>();
	const columnOf = (id: string) => graph.firms.get(id)!.column ?? 0;
	const behind = [...graph.firms.values()]
		.filter(({ column }) => column !== null && column > 0)
		.toSorted((a, b) => a.column! - b.column!);
	for (const { id } of behind) {
		const sold = (graph.leaving.get(id) ?? []).filter(({ way }) => way === 'forward');
		const sales = sold.reduce((sum, { value }) => sum + value, 0);
		if (sales === 0) continue;
		const own = (graph.reaching.get(id) ?? [])
			.filter(({ from, way }) => way === 'forward' && columnOf(from) >= 0)
			.reduce((sum, flow) => sum + flow.value * (parts.get(flow.id) ?? 1), 0);
		if (own < sales) for (const flow of sold) parts.set(flow.id, own / sales);
	}
	return parts;
}
