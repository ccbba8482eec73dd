import { fold } from '../../shared/fold';
import type { ChainGraph, Firm, Flow } from './graph';

/** What a person wants to see. Empty texts filter nothing. */
export type Filter = {
	text: string;
	/** A place as text, 'none' for firms without a way to the own firm. */
	column: string;
	sector: string;
	country: string;
	item: string;
	/** The firm looked at, and whether only its direct partners are wanted. */
	focus: string;
	onlyAround: boolean;
};

export const noFilter: Filter = {
	text: '',
	column: '',
	sector: '',
	country: '',
	item: '',
	focus: '',
	onlyAround: false,
};

/** What is left: firms that fit, those on their way to the own firm, and the flows between all of them. */
export type Selection = {
	firms: Map<string, Firm>;
	flows: Flow[];
	matched: Set<string>;
	/** Firms that fit, in the record's own; derived end markets are not counted. */
	count: number;
	filtered: boolean;
};

const isDerived = (firm: Firm) => firm.id.startsWith('market:');

/** Applies the filter. The own firm always stays, so that the picture has its middle. */
export function select(graph: ChainGraph, filter: Filter): Selection {
	const flows = filter.item
		? graph.flows.filter(({ items }) => items.some(({ item }) => item === filter.item))
		: graph.flows;
	const fits = fitting(filter, flows);
	const filtered = fits !== undefined;
	const matched = new Set<string>();
	for (const firm of graph.firms.values()) if (!fits || fits(firm)) matched.add(firm.id);
	const wanted = new Set(matched);
	if (filtered) {
		for (const id of graph.selves) wanted.add(id);
		addWays(graph, flows, matched, wanted);
	}
	const around = filter.onlyAround && graph.firms.has(filter.focus) ? neighbourhood(graph, filter.focus) : undefined;
	const firms = new Map<string, Firm>();
	for (const [id, firm] of graph.firms) if (wanted.has(id) && (!around || around.has(id))) firms.set(id, firm);
	const shown = flows.filter(({ from, to }) => firms.has(from) && firms.has(to));
	for (const id of matched) if (!firms.has(id)) matched.delete(id);
	return {
		firms,
		flows: shown,
		matched,
		count: [...matched].filter((id) => !isDerived(graph.firms.get(id)!)).length,
		filtered: filtered || around !== undefined,
	};
}

/** A test for firms, or nothing when every firm fits. */
function fitting({ text, column, sector, country, item }: Filter, flows: readonly Flow[]) {
	const words = fold(text);
	if (!words && !column && !sector && !country && !item) return undefined;
	const touched = item ? new Set(flows.flatMap(({ from, to }) => [from, to])) : undefined;
	return (firm: Firm): boolean =>
		(!words || fold(firm.name).includes(words)) &&
		(!column || String(firm.column ?? 'none') === column) &&
		(!sector || firm.sector === sector) &&
		(!country || firm.country === country) &&
		(!touched || touched.has(firm.id));
}

/** Adds what lies between the firms found and the own firm, step by step towards it. */
function addWays(graph: ChainGraph, flows: readonly Flow[], from: ReadonlySet<string>, wanted: Set<string>): void {
	const allowed = flows === graph.flows ? undefined : new Set(flows);
	const edge = [...from];
	const seen = new Set(edge);
	for (let id = edge.pop(); id !== undefined; id = edge.pop()) {
		const column = graph.firms.get(id)!.column;
		if (column === null || column === 0) continue;
		const steps = column < 0 ? graph.leaving.get(id) : graph.reaching.get(id);
		for (const flow of steps ?? []) {
			const next = column < 0 ? flow.to : flow.from;
			const place = graph.firms.get(next)!.column;
			if (place === null || (allowed && !allowed.has(flow))) continue;
			const closer = column < 0 ? place > column && place <= 0 : place < column && place >= 0;
			if (!closer || seen.has(next)) continue;
			seen.add(next);
			wanted.add(next);
			edge.push(next);
		}
	}
}

/** A firm and everyone it delivers to or receives from. */
export function neighbourhood(graph: ChainGraph, id: string): Set<string> {
	return new Set([
		id,
		...(graph.leaving.get(id) ?? []).map(({ to }) => to),
		...(graph.reaching.get(id) ?? []).map(({ from }) => from),
	]);
}

/** What the filter can be set to, from what occurs. */
export function filterChoices(graph: ChainGraph) {
	const of = (value: (firm: Firm) => string | undefined) =>
		[...new Set([...graph.firms.values()].map(value).filter((found) => found !== undefined))].toSorted();
	const unlinked = [...graph.firms.values()].some(({ column }) => column === null);
	return {
		columns: [...graph.columns.map(String), ...(unlinked ? ['none'] : [])],
		sectors: of(({ sector }) => sector),
		countries: of(({ country }) => country),
		items: [...new Set(graph.flows.flatMap(({ items }) => items.map(({ item }) => item)))].toSorted((a, b) =>
			a.localeCompare(b),
		),
	};
}

/** The filter without what another chain does not have; the same object where nothing is lost. */
export function keptFilter(filter: Filter, graph: ChainGraph): Filter {
	const { columns, sectors, countries, items } = filterChoices(graph);
	const focus = graph.firms.has(filter.focus) ? filter.focus : '';
	const kept: Filter = {
		...filter,
		column: columns.includes(filter.column) ? filter.column : '',
		sector: sectors.includes(filter.sector) ? filter.sector : '',
		country: countries.includes(filter.country) ? filter.country : '',
		item: items.includes(filter.item) ? filter.item : '',
		focus,
		onlyAround: filter.onlyAround && focus !== '',
	};
	return (Object.keys(kept) as (keyof Filter)[]).every((key) => kept[key] === filter[key]) ? filter : kept;
}
