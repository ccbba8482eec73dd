import type { Gap } from '../../domain/matching';
import { fill, formatNumber } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import type { RecordData } from '../../workspace';
import type { ToolSource } from '../shared/data';
import { type FitContext, type SectorFit, stepName } from '../shared/fit';
import { GapTable } from '../shared/GapTable';
import type { SharedTexts } from '../shared/texts.de';
import { dossierGaps } from './model';
import type { ProjectTexts } from './texts.de';

type Props = {
	fit: SectorFit;
	profile: RecordData<'competence-profile'>;
	note: string;
	sources: readonly ToolSource[];
	context: FitContext;
	locale: Locale;
	t: ProjectTexts;
	shared: SharedTexts;
};

/** One market of the dossier: what it is, what brings the most, what is missing. */
export function DossierMarket({ fit, profile, note, sources, context, locale, t, shared }: Props) {
	const { sector } = fit;
	const { headline } = sector;
	const number = (source: ToolSource) => sources.findIndex((entry) => entry.url === source.url) + 1;
	const sourceOf = (gap: Gap) =>
		gap.kind === 'competence'
			? sector.demand.find((d) => d.competence === gap.id)?.source
			: sector.requirements.find((r) => r.standard === gap.id)?.source;
	const steps = context.steps(profile, sector, 3);
	return (
		<section class="dossier-market">
			<h3>{fill(t.doc.marketTitle, { label: sector.label, fit: formatNumber(fit.fit, locale) })}</h3>
			<p>
				{sector.pitch} {headline.label}: <b>{headline.value}</b> ({headline.period}) [{number(headline.source)}]
			</p>
			{note && (
				<p class="own-words">
					<b>{t.doc.note}:</b> {note}
				</p>
			)}
			{fit.setAside.length > 0 && (
				<p>
					{fill(t.doc.setAside, {
						names: fit.setAside.map((id) => context.nameOf({ kind: 'standard', id })).join(', '),
					})}
				</p>
			)}
			{steps.length > 0 && (
				<>
					<h4>{t.doc.steps}</h4>
					<ol>
						{steps.map((step) => (
							<li key={`${step.kind} ${step.id}`}>
								{stepName(step, context, shared)}{' '}
								<b>{fill(shared.fit.gain, { n: formatNumber(step.gain, locale, 1) })}</b>
							</li>
						))}
					</ol>
				</>
			)}
			{fit.gaps.length > 0 && (
				<>
					<h4>{t.doc.gaps}</h4>
					<GapTable
						gaps={fit.gaps.slice(0, dossierGaps)}
						label={`${sector.label}: ${t.doc.gaps}`}
						name={(gap) => {
							const source = sourceOf(gap);
							return `${context.nameOf(gap)}${source ? ` [${number(source)}]` : ''}`;
						}}
						context={context}
						locale={locale}
						t={shared}
					/>
				</>
			)}
		</section>
	);
}
