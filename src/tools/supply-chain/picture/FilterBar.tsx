import { useId, useMemo } from 'preact/hooks';
import { byWeight, type ChainGraph } from './graph';
import { type Filter, filterChoices, noFilter } from './selection';
import type { ShownProps } from './view-props';
import { columnName } from './words';

type Props = Pick<ShownProps, 'graph' | 'selection' | 'sectorName' | 'countryName' | 'onLook' | 't'> & {
	filter: Filter;
	onFilter: (change: Partial<Filter>) => void;
};

/** Most matches offered as buttons. */
const mostHits = 6;

/** Search and filters; they act on every way of showing and on the files. */
export function FilterBar({ graph, selection, filter, onFilter, onLook, sectorName, countryName, t }: Props) {
	const id = useId();
	const choices = useMemo(() => filterChoices(graph), [graph]);
	const fields = [
		{
			key: 'column',
			label: t.column,
			options: choices.columns.map((value) => ({
				value,
				label: columnName(value === 'none' ? null : Number(value), graph, t),
			})),
		},
		{ key: 'sector', label: t.sector, options: named(choices.sectors, sectorName) },
		{ key: 'country', label: t.country, options: named(choices.countries, countryName) },
		{ key: 'item', label: t.item, options: choices.items.map((value) => ({ value, label: value })) },
	] as const;
	const active = filter.text || fields.some(({ key }) => filter[key]);
	return (
		<fieldset class="picture-filter no-print">
			<legend class="sr-only">{t.filters}</legend>
			<div class="picture-field wide">
				<label for={`${id}text`}>{t.search}</label>
				<input
					id={`${id}text`}
					type="search"
					autocomplete="off"
					maxLength={200}
					value={filter.text}
					onInput={(event) => onFilter({ text: event.currentTarget.value })}
				/>
			</div>
			{fields
				.filter(({ options }) => options.length > 1)
				.map(({ key, label, options }) => (
					<div key={key} class="picture-field">
						<label for={`${id}${key}`}>{label}</label>
						<select
							id={`${id}${key}`}
							value={filter[key]}
							onChange={(event) => onFilter({ [key]: event.currentTarget.value })}
						>
							<option value="">{t.all}</option>
							{options.map((option) => (
								<option key={option.value} value={option.value}>
									{option.label}
								</option>
							))}
						</select>
					</div>
				))}
			{active && (
				<button
					type="button"
					class="button small"
					onClick={() => onFilter({ ...noFilter, focus: filter.focus, onlyAround: filter.onlyAround })}
				>
					{t.clear}
				</button>
			)}
			{filter.text.trim() && <Hits graph={graph} selection={selection} onLook={onLook} t={t} />}
		</fieldset>
	);
}

const named = (values: readonly string[], name: (value: string) => string) =>
	values.map((value) => ({ value, label: name(value) })).toSorted((a, b) => a.label.localeCompare(b.label));

type HitsProps = Pick<Props, 'selection' | 'onLook' | 't'> & { graph: ChainGraph };

function Hits({ graph, selection, onLook, t }: HitsProps) {
	const hits = [...selection.matched]
		.map((id) => graph.firms.get(id)!)
		.toSorted(byWeight)
		.slice(0, mostHits);
	if (hits.length === 0) return null;
	return (
		<ul class="picture-hits" aria-label={t.hits}>
			{hits.map((firm) => (
				<li key={firm.id}>
					<button type="button" class="button small" onClick={() => onLook(firm.id)}>
						<bdi>{firm.name}</bdi>
					</button>
				</li>
			))}
		</ul>
	);
}
