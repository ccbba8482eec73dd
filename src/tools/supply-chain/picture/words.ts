import { fill, formatAs, formatNumber, formatPercent } from '../../../i18n/format';
import type { Locale } from '../../../i18n/locale';
import type { ChainGraph, Firm, Flow } from './graph';
import type { Filter, Selection } from './selection';
import type { PictureTexts } from './texts.de';

/** Euros as a person says them: "1,2 Mio. €", "340.000 €". */
export function euros(value: number, locale: Locale): string {
	return formatAs(value, locale, {
		style: 'currency',
		currency: 'EUR',
		notation: value >= 1e6 ? 'compact' : 'standard',
		maximumSignificantDigits: value >= 1000 ? 3 : undefined,
		...(value < 1000 && { maximumFractionDigits: 0 }),
	});
}

const counted = (n: number, one: string, many: string, locale: Locale) =>
	n === 1 ? one : fill(many, { n: formatNumber(n, locale) });
export const firmsText = (n: number, locale: Locale, t: PictureTexts) => counted(n, t.oneFirm, t.firms, locale);
export const flowsText = (n: number, locale: Locale, t: PictureTexts) => counted(n, t.oneFlow, t.flows, locale);

/** What a column of the flow, or a firm's place, is called. */
export function columnName(column: number | null, graph: ChainGraph, t: PictureTexts): string {
	if (column === null) return t.columns.none;
	if (column === 0) return t.columns.self;
	if (column < 0) return fill(t.columns.suppliers, { n: -column });
	if (column === graph.marketColumn) return t.columns.markets;
	const further = graph.columns.some((other) => other > 1 && other !== graph.marketColumn);
	return further ? fill(t.columns.customersStep, { n: column }) : t.columns.customers;
}

/** A firm's share of what the own firm buys or sells, as words; empty where it trades only with others. */
export function shareText({ purchaseShare, salesShare }: Firm, locale: Locale, t: PictureTexts): string {
	const percent = (share: number) => formatPercent(share, locale);
	if (purchaseShare !== null && salesShare !== null) {
		return fill(t.ofPurchasesAndSales, { purchases: percent(purchaseShare), sales: percent(salesShare) });
	}
	if (purchaseShare !== null) return fill(t.ofPurchases, { share: percent(purchaseShare) });
	return salesShare === null ? '' : fill(t.ofSales, { share: percent(salesShare) });
}

/** How the flow picture shows a flow. */
export function drawnText({ way, derived, from, to }: Flow, graph: ChainGraph, t: PictureTexts): string {
	if (derived) return t.drawn.derived;
	const placed = graph.firms.get(from)!.column !== null && graph.firms.get(to)!.column !== null;
	if (way === 'within' || !placed) return t.drawn.not;
	return way === 'forward' ? t.drawn.scale : t.drawn.line;
}

/** The picture in two or three sentences. */
export function summaryText(
	graph: ChainGraph,
	markets: readonly { label: string; share: number }[],
	locale: Locale,
	t: PictureTexts,
): string {
	const firms = [...graph.firms.values()];
	const suppliers = firms.filter(({ purchaseShare }) => purchaseShare !== null).length;
	const customers = firms.filter(({ salesShare }) => salesShare !== null).length;
	const further = firms.filter(({ column }) => column !== null && column < -1).length;
	const sentences = [
		fill(t.summary, {
			suppliers: counted(suppliers, t.oneDirectSupplier, t.directSuppliers, locale),
			customers: counted(customers, t.oneDirectCustomer, t.directCustomers, locale),
			purchases: euros(graph.purchases, locale),
			sales: euros(graph.sales, locale),
		}),
	];
	if (further > 0) sentences.push(counted(further, t.summaryOneFurther, t.summaryFurther, locale));
	if (markets.length > 0) {
		const named = markets
			.slice(0, 3)
			.map(({ label, share }) => fill(t.marketShare, { name: label, share: formatPercent(share, locale) }));
		sentences.push(fill(t.summaryMarkets, { markets: named.join(', ') }));
	}
	return sentences.join(' ');
}

/** How many firms and flows are shown, and why. */
export function shownText(
	graph: ChainGraph,
	selection: Selection,
	filter: Filter,
	locale: Locale,
	t: PictureTexts,
): string {
	const isReal = (firm: Firm) => !firm.id.startsWith('market:');
	const shown = [...selection.firms.values()].filter(isReal).length;
	const parts = {
		firms: firmsText(shown, locale, t),
		flows: flowsText(selection.flows.filter(({ derived }) => !derived).length, locale, t),
	};
	const focus = graph.firms.get(filter.focus);
	if (filter.onlyAround && focus) return fill(t.around, { name: focus.name, ...parts });
	if (!selection.filtered) return fill(t.shown, parts);
	if (selection.count === 0 && selection.matched.size === 0) return t.nothing;
	const all = [...graph.firms.values()].filter(isReal).length;
	return fill(t.shownOf, {
		count: formatNumber(selection.count, locale),
		all: formatNumber(all, locale),
		...parts,
	});
}
