import { useSignal } from '@preact/signals';
import { useId, useMemo } from 'preact/hooks';
import { rankingSentence } from '../../results/market-fit/words';
import { downloadCsv } from '../shared/csv';
import type { ToolData } from '../shared/data';
import { fitContext, hasProfile } from '../shared/fit';
import { InTurn } from '../shared/InTurn';
import { RecordNotice } from '../shared/RecordNotice';
import { ToolFrame, type ToolProps } from '../shared/ToolFrame';
import { HowWeCalculate } from './HowWeCalculate';
import { fitRows, withConcern } from './model';
import { Ranking } from './Ranking';
import { SectorDetail } from './SectorDetail';
import type { FitTexts } from './texts.de';

type Props = ToolProps<ToolData, FitTexts>;

/** The tool's island: the profile against every sector. */
export default function MarketFit({ workspace, data, t, shared }: Props) {
	return (
		<ToolFrame workspace={workspace} data={data} t={shared}>
			<InTurn>
				<Result workspace={workspace} data={data} t={t} shared={shared} />
			</InTurn>
		</ToolFrame>
	);
}

function Result({ workspace, data, t, shared }: Props) {
	const profileRecord = useMemo(() => workspace.record('competence-profile'), [workspace]);
	const record = useMemo(() => workspace.record('market-fit'), [workspace]);
	const context = useMemo(() => fitContext(data), [data]);
	const selected = useSignal<string | undefined>(undefined);
	const title = useId();
	const profile = profileRecord.data.value;
	const { notForUs } = record.data.value;
	const fits = useMemo(
		() => (hasProfile(profile) ? context.rankSectors(profile, notForUs) : []),
		[context, profile, notForUs],
	);
	const current = fits.find((fit) => fit.sector.id === selected.value) ?? fits[0];

	const problem = profileRecord.problem.value ?? record.problem.value;
	if (problem) return <RecordNotice problem={problem} t={shared} />;
	if (!current) {
		return (
			<div class="empty-state">
				<h2>{t.needProfile}</h2>
				<p>{t.needProfileText}</p>
				<a class="button primary" href={data.site.links.profile}>
					{t.toProfile}
				</a>
			</div>
		);
	}
	const { chosen, notes } = record.data.value;
	const id = current.sector.id;
	return (
		<div class="tool-columns">
			<section class="tool-input" aria-labelledby={title}>
				<header>
					<h2 id={title}>{t.rankingTitle}</h2>
					<a class="button small no-print" href={data.site.links.profile}>
						{t.editProfile}
					</a>
				</header>
				<p class="summary" role="status">
					{rankingSentence(fits, data.locale, t)}
				</p>
				<InTurn>
					<Ranking
						fits={fits}
						locale={data.locale}
						selected={id}
						onSelect={(sector) => {
							selected.value = sector;
						}}
						t={t}
						shared={shared}
					/>
				</InTurn>
				<p class="muted caution">{t.caution}</p>
				<footer class="no-print">
					<a class="button primary" href={data.site.links.project}>
						{t.next}
					</a>
					<p class="muted">{t.nextHint}</p>
					<div class="actions">
						<button type="button" class="button small" onClick={() => window.print()}>
							{shared.print}
						</button>
						<button
							type="button"
							class="button small"
							onClick={() =>
								void downloadCsv([t.csvHead, ...fitRows(fits, context, data.locale, t)], t.rankingTitle, data.locale)
							}
						>
							{t.exportCsv}
						</button>
					</div>
				</footer>
			</section>
			<div class="tool-result">
				<InTurn>
					<SectorDetail
						key={id}
						workspace={workspace}
						fit={current}
						profile={profile}
						context={context}
						locale={data.locale}
						kept={chosen.includes(id)}
						onKeep={(keep) =>
							record.update((r) => ({
								...r,
								chosen: keep ? [...r.chosen, id] : r.chosen.filter((sector) => sector !== id),
							}))
						}
						onConcerns={(standard, concerns) => record.update((r) => withConcern(r, id, standard, concerns))}
						note={notes[id] ?? ''}
						onNote={(text) =>
							record.update((r) => {
								const { [id]: _, ...others } = r.notes;
								return { ...r, notes: text ? { ...r.notes, [id]: text } : others };
							})
						}
						t={t}
						shared={shared}
					/>
					<InTurn>
						<HowWeCalculate data={data} fit={current} context={context} t={t} />
					</InTurn>
				</InTurn>
			</div>
		</div>
	);
}
