import { formatNumber } from '../../../i18n/format';
import type { Firm, Flow } from './graph';
import type { ShownProps } from './view-props';
import { columnName, drawnText, shareText } from './words';

export const firmKeys = ['name', 'role', 'column', 'country', 'sector', 'received', 'delivered', 'share'] as const;
export const flowKeys = ['from', 'to', 'items', 'value', 'drawn'] as const;
export type FirmKey = (typeof firmKeys)[number];
export type FlowKey = (typeof flowKeys)[number];
export type Order<Key> = { by: Key; down: boolean };

type Names = Pick<ShownProps, 'graph' | 'sectorName' | 'countryName' | 'locale' | 't'>;

/** A firm's cell as a text. */
export function firmCell(firm: Firm, key: FirmKey, { graph, sectorName, countryName, locale, t }: Names): string {
	switch (key) {
		case 'name':
			return firm.name;
		case 'role':
			return t.roles[firm.role];
		case 'column':
			return columnName(firm.column, graph, t);
		case 'country':
			return firm.country ? countryName(firm.country) : '';
		case 'sector':
			return firm.sector ? sectorName(firm.sector) : '';
		case 'received':
		case 'delivered':
			return formatNumber(firm[key], locale);
		case 'share':
			return shareText(firm, locale, t);
	}
}

/** A flow's cell as a text. */
export function flowCell(flow: Flow, key: FlowKey, { graph, locale, t }: Names): string {
	switch (key) {
		case 'from':
		case 'to':
			return graph.firms.get(flow[key])!.name;
		case 'items':
			return itemsOf(flow).join(', ');
		case 'value':
			return formatNumber(flow.value, locale);
		case 'drawn':
			return drawnText(flow, graph, t);
	}
}

export const itemsOf = ({ items }: Flow) => [...new Set(items.map(({ item }) => item))];

/** What is known of a firm's place and market, by the names that files use. */
export const describing = (firm: Firm) =>
	Object.fromEntries(
		(['country', 'region', 'sector'] as const).flatMap((key) => (firm[key] ? [[key, firm[key]]] : [])),
	);

const compare = (a: string | number, b: string | number) =>
	typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b));

/** Firms in the order of a column; equal ones by name. */
export function sortedFirms(firms: Iterable<Firm>, { by, down }: Order<FirmKey>, names: Names): Firm[] {
	const value = (firm: Firm): string | number => {
		if (by === 'received' || by === 'delivered') return firm[by];
		if (by === 'share') return Math.max(firm.purchaseShare ?? -1, firm.salesShare ?? -1);
		if (by === 'column') return firm.column ?? Number.POSITIVE_INFINITY;
		return firmCell(firm, by, names);
	};
	return sorted([...firms], value, down, ({ name }) => name);
}

/** Flows in the order of a column. */
export function sortedFlows(flows: readonly Flow[], { by, down }: Order<FlowKey>, names: Names): Flow[] {
	const value = (flow: Flow) => (by === 'value' ? flow.value : flowCell(flow, by, names));
	return sorted([...flows], value, down, ({ from }) => names.graph.firms.get(from)!.name);
}

function sorted<T>(list: T[], value: (entry: T) => string | number, down: boolean, name: (entry: T) => string): T[] {
	const keyed = list.map((entry) => ({ entry, key: value(entry), name: name(entry) }));
	keyed.sort((a, b) => (compare(a.key, b.key) || 0) * (down ? -1 : 1) || a.name.localeCompare(b.name));
	return keyed.map(({ entry }) => entry);
}

/** Tables for a file: heads and all rows. */
export function firmRows(firms: Iterable<Firm>, names: Names): string[][] {
	const { graph, locale, t } = names;
	const order: Order<FirmKey> = { by: 'column', down: false };
	return [
		[...firmKeys.map((key) => t.heads[key]), t.heads.region],
		...sortedFirms(firms, order, { ...names, graph }).map((firm) => [
			...firmKeys.map((key) =>
				key === 'received' || key === 'delivered' ? formatNumber(firm[key], locale, 2) : firmCell(firm, key, names),
			),
			firm.region ?? '',
		]),
	];
}

export function flowRows(flows: readonly Flow[], names: Names): string[][] {
	const order: Order<FlowKey> = { by: 'value', down: true };
	return [
		flowKeys.map((key) => names.t.heads[key]),
		...sortedFlows(flows, order, names).map((flow) =>
			flowKeys.map((key) => (key === 'value' ? formatNumber(flow.value, names.locale, 2) : flowCell(flow, key, names))),
		),
	];
}
