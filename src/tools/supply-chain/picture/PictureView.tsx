import { useEffect, useId, useMemo } from 'preact/hooks';
import { fill } from '../../../i18n/format';
import { hasChain } from '../../../results/supply-chain/network';
import { useSettled } from '../../shared/settled';
import type { ViewProps } from '../view';
import { endsOf } from './ends';
import { Files } from './Files';
import { FilterBar } from './FilterBar';
import { FirmCard } from './FirmCard';
import { FlowView } from './FlowView';
import { flowDrawing } from './flow-layout';
import { chainGraph } from './graph';
import { Legend } from './Legend';
import { NetworkView } from './NetworkView';
import { Outline } from './Outline';
import { ownParts } from './own-part';
import { PrintedTables } from './PrintedTables';
import { keptFilter, select } from './selection';
import { look, pictureState, pictureViews, setFilter } from './state';
import { Tables } from './Tables';
import type { ShownProps } from './view-props';
import { shownText, summaryText } from './words';

/** The chain as flow, network, outline and table: four ways of showing the same selection. */
export default function PictureView({ chain, network, data, workspace, t: texts, shared, onView }: ViewProps) {
	const t = texts.picture;
	const { locale } = data;
	const group = useId();
	const names = useMemo(() => new Map(data.sectors.map(({ id, label }) => [id, label])), [data]);
	const countries = useMemo(() => new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' }), [locale]);
	const sectorName = (id: string) => names.get(id) ?? id;
	const graph = useMemo(() => chainGraph(network, sectorName), [network, names]);
	const filter = pictureState.filter.value;
	const view = pictureState.view.value;
	const text = useSettled(filter.text, 150);
	const selection = useMemo(
		() => select(graph, { ...filter, text }),
		[graph, text, filter.column, filter.sector, filter.country, filter.item, filter.onlyAround && filter.focus],
	);
	const perColumn = pictureState.perColumn.value;
	const parts = useMemo(() => ownParts(graph), [graph]);
	const ownOnly = pictureState.ownOnly.value;
	const drawing = useMemo(
		() => flowDrawing(selection, perColumn, filter.focus, ownOnly ? parts : undefined),
		[selection, perColumn, filter.focus, parts, ownOnly],
	);
	const firm = graph.firms.get(filter.focus);
	const ends = (id: string) => endsOf(network, id).map(({ sector, share }) => ({ label: sectorName(sector), share }));
	const summary = useMemo(
		() => summaryText(graph, graph.selves.length > 0 ? ends(graph.selves[0]) : [], locale, t),
		[graph, locale],
	);
	// Another chain has other firms and items.
	useEffect(() => {
		pictureState.filter.value = keptFilter(pictureState.filter.value, graph);
	}, [graph]);

	const project = workspace.record('project').data.value;
	if (!hasChain(chain)) {
		return (
			<div class="empty-state">
				<p>{t.empty}</p>
				<button type="button" class="button primary" onClick={() => onView('data')}>
					{t.toData}
				</button>
			</div>
		);
	}
	const props: ShownProps = {
		graph,
		selection,
		focus: firm ? filter.focus : '',
		onLook: look,
		sectorName,
		countryName: (code) => countries.of(code) ?? code,
		locale,
		t,
	};
	const picture = view === 'network' ? 'network' : 'flow';
	return (
		<div class="picture-view">
			<h2>{t.title}</h2>
			{project.example && <p class="example-flag print-only">{fill(shared.exampleLoaded, { firm: project.firm })}</p>}
			<p class="summary">{summary}</p>
			<FilterBar {...props} filter={filter} onFilter={setFilter} />
			<fieldset class="segments no-print">
				<legend class="sr-only">{t.show}</legend>
				{pictureViews.map((name) => (
					<label key={name} class={name === view ? 'on' : ''}>
						<input
							type="radio"
							name={group}
							checked={name === view}
							onChange={() => {
								pictureState.view.value = name;
							}}
						/>
						<span>{t.views[name]}</span>
					</label>
				))}
			</fieldset>
			<p class="picture-count" role="status">
				{shownText(graph, selection, filter, locale, t)}
			</p>
			<div class={firm ? 'picture-columns with-card' : 'picture-columns'}>
				<div class="picture-main">
					{view === 'network' ? (
						<NetworkView {...props} />
					) : (
						<div class={view === 'flow' ? '' : 'picture-print'}>
							<FlowView {...props} drawing={drawing} onScreen={view === 'flow'} partly={parts.size > 0} />
						</div>
					)}
					{view === 'outline' && <Outline {...props} />}
					{view === 'table' && <Tables {...props} />}
					{(view === 'flow' || view === 'network') && <Legend picture={view} drawing={drawing} t={t} />}
				</div>
				{firm && (
					<FirmCard
						{...props}
						firm={firm}
						ends={ends(firm.id)}
						onlyAround={filter.onlyAround}
						onOnlyAround={(onlyAround) => setFilter({ onlyAround })}
					/>
				)}
			</div>
			{view !== 'table' && <PrintedTables {...props} />}
			<Files {...props} drawing={drawing} picture={picture} shared={shared} />
		</div>
	);
}
