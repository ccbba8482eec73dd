import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { fill, formatNumber } from '../../../i18n/format';
import { TableScroll } from '../../shared/TableScroll';
import { FirmName } from './FirmName';
import {
	type FirmKey,
	type FlowKey,
	firmCell,
	firmKeys,
	flowCell,
	flowKeys,
	type Order,
	sortedFirms,
	sortedFlows,
} from './rows';
import type { ShownProps } from './view-props';

/** Rows shown before more are asked for. */
const page = 250;
const numeric = new Set<string>(['received', 'delivered', 'value']);

type TablesProps = ShownProps & {
	/** With all rows at once, for paper. */
	whole?: boolean;
};

/** Firms and what runs between them, as two tables that can be sorted. */
export function Tables(props: TablesProps) {
	return (
		<div class="picture-tables">
			<FirmTable {...props} />
			<FlowTable {...props} />
		</div>
	);
}

function FirmTable(props: TablesProps) {
	const { selection, t } = props;
	const [order, setOrder] = useState<Order<FirmKey>>({ by: 'column', down: false });
	const firms = useMemo(() => sortedFirms(selection.firms.values(), order, props), [selection, order, props.t]);
	return (
		<Sorted title={t.firmTable} keys={firmKeys} order={order} onOrder={setOrder} rows={firms} {...props}>
			{(firm) => (
				<tr key={firm.id} class={firm.id === props.focus ? 'looked-at' : undefined}>
					<th scope="row">
						<FirmName firm={firm} {...props} />
						{selection.filtered && !selection.matched.has(firm.id) && <small class="muted">{t.onTheWay}</small>}
					</th>
					{firmKeys.slice(1).map((key) => (
						<td key={key} class={numeric.has(key) ? 'number' : undefined}>
							{firmCell(firm, key, props)}
						</td>
					))}
				</tr>
			)}
		</Sorted>
	);
}

function FlowTable(props: TablesProps) {
	const { graph, selection, t } = props;
	const [order, setOrder] = useState<Order<FlowKey>>({ by: 'value', down: true });
	const flows = useMemo(() => sortedFlows(selection.flows, order, props), [selection, order, props.t]);
	return (
		<Sorted title={t.flowTable} keys={flowKeys} order={order} onOrder={setOrder} rows={flows} {...props}>
			{(flow) => (
				<tr key={flow.id} class={flow.from === props.focus || flow.to === props.focus ? 'looked-at' : undefined}>
					<th scope="row">
						<FirmName firm={graph.firms.get(flow.from)!} {...props} />
					</th>
					{flowKeys.slice(1).map((key) => (
						<td key={key} class={numeric.has(key) ? 'number' : undefined}>
							{key === 'to' ? <FirmName firm={graph.firms.get(flow.to)!} {...props} /> : flowCell(flow, key, props)}
						</td>
					))}
				</tr>
			)}
		</Sorted>
	);
}

type SortedProps<Key extends FirmKey | FlowKey, Row> = Pick<TablesProps, 'whole' | 'locale' | 't'> & {
	title: string;
	keys: readonly Key[];
	order: Order<Key>;
	onOrder: (order: Order<Key>) => void;
	rows: readonly Row[];
	children: (row: Row) => ComponentChildren;
};

function Sorted<Key extends FirmKey | FlowKey, Row>(props: SortedProps<Key, Row>) {
	const { title, keys, order, onOrder, rows, whole, children, locale, t } = props;
	const [asked, setShown] = useState(page);
	const shown = whole ? rows.length : asked;
	return (
		<section>
			<h3>{title}</h3>
			<TableScroll label={title}>
				<table>
					<thead>
						<tr>
							{keys.map((key) => {
								const down = order.by === key ? !order.down : numeric.has(key) || key === 'share';
								return (
									<th
										key={key}
										scope="col"
										class={numeric.has(key) ? 'number' : undefined}
										aria-sort={order.by === key ? (order.down ? 'descending' : 'ascending') : undefined}
									>
										<button
											type="button"
											class="sort-button"
											title={fill(t.sortBy, { head: t.heads[key] })}
											onClick={() => onOrder({ by: key, down })}
										>
											{t.heads[key]}
											<span aria-hidden="true">{order.by === key ? (order.down ? ' ▾' : ' ▴') : ''}</span>
										</button>
									</th>
								);
							})}
						</tr>
					</thead>
					<tbody>{rows.slice(0, shown).map(children)}</tbody>
				</table>
			</TableScroll>
			{rows.length > shown && (
				<button type="button" class="button small" onClick={() => setShown(shown + 1000)}>
					{fill(t.moreRows, { n: formatNumber(Math.min(1000, rows.length - shown), locale) })}
				</button>
			)}
		</section>
	);
}
