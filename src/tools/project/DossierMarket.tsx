import { fill, formatNumber } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import type { RecordData } from '../../workspace';
import type { ToolSource } from '../shared/data';
import { Effort } from '../shared/Effort';
import { type FitContext, type SectorFit, stepName } from '../shared/fit';
import { TableScroll } from '../shared/TableScroll';
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
	const words = { competence: t.stepCompetence, standard: t.stepStandard, levels: shared.levels };
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
								{stepName(step, context, words, fill)} <b>{fill(t.gain, { n: formatNumber(step.gain, locale, 1) })}</b>
							</li>
						))}
					</ol>
				</>
			)}
			{fit.gaps.length > 0 && (
				<>
					<h4>{t.doc.gaps}</h4>
					<TableScroll label={t.doc.gaps}>
						<table>
							<thead>
								<tr>
									<th scope="col">{t.doc.gap}</th>
									<th scope="col" class="num">
										{t.doc.points}
									</th>
									<th scope="col">{t.doc.effort}</th>
								</tr>
							</thead>
							<tbody>
								{fit.gaps.slice(0, dossierGaps).map((gap) => {
									const asked =
										gap.kind === 'competence'
											? sector.demand.find((d) => d.competence === gap.id)
											: sector.requirements.find((r) => r.standard === gap.id);
									return (
										<tr key={`${gap.kind} ${gap.id}`}>
											<th scope="row">
												{context.nameOf(gap)} {asked?.source && `[${number(asked.source)}]`}
											</th>
											<td class="num">{formatNumber(gap.missingPoints, locale, 1)}</td>
											<td>
												<Effort
													standard={gap.kind === 'standard' ? context.standard(gap.id) : undefined}
													t={shared}
													source={t.effortSource}
												/>
											</td>
										</tr>
									);
								})}
							</tbody>
						</table>
					</TableScroll>
				</>
			)}
		</section>
	);
}
