import { fill, formatNumber } from '../../../../i18n/format';
import { FitBars } from '../../../shared/FitBars';
import { type SectorFit, stepName } from '../../../shared/fit';
import { InTurn } from '../../../shared/InTurn';
import { fitsOf } from '../computed';
import { demandSource, dossierGaps } from '../sectors';
import { Cite, Heads, How, type PartProps, Picture, Table } from './frame';

/** The ranking of the markets, and those that were chosen in detail. */
export function FitPart(props: PartProps) {
	const { input, appendix } = props;
	const { data, content, shared } = input;
	const { dossier: t, fit: words } = content.words;
	const { ranked, detailed } = fitsOf(input);
	const { fitWeights, similarity, buildsOnCredit, standardWeights } = data.parameters;
	const points = (value: number) => formatNumber(value, data.locale, 1);
	const n = (value: number) => formatNumber(value, data.locale, Number.isInteger(value) ? 0 : 1);
	return (
		<>
			<Picture caption={t.fit.figure}>
				<FitBars fits={ranked} locale={data.locale} t={shared} />
			</Picture>
			<Table caption={`${t.parts.fit}: ${shared.fit.rank}, ${shared.fit.fit}`}>
				<Heads
					names={[shared.fit.rank, shared.fit.market, shared.fit.fit, shared.fit.coverage, shared.fit.readiness]}
					numbers={[0, 2, 3, 4]}
				/>
				<tbody>
					{ranked.map((fit) => (
						<tr key={fit.sector.id}>
							<td class="num">{fit.rank}</td>
							<th scope="row">{fit.sector.label}</th>
							<td class="num">{points(fit.fit)}</td>
							<td class="num">{points(fit.coveragePoints)}</td>
							<td class="num">{points(fit.readinessPoints)}</td>
						</tr>
					))}
				</tbody>
			</Table>
			{detailed.map((fit) => (
				<InTurn key={fit.sector.id}>
					<Market fit={fit} {...props} />
				</InTurn>
			))}
			<How
				rules={[
					fill(words.howFormula, { coverage: n(fitWeights.coverage), readiness: n(fitWeights.readiness) }),
					words.howCoverage,
					fill(words.howSimilarity, { group: n(similarity.sameGroup), main: n(similarity.sameMainGroup) }),
					fill(words.howReadiness, {
						basis: n(buildsOnCredit),
						law: n(standardWeights.law),
						customer: n(standardWeights.customer),
						helpful: n(standardWeights.helpful),
					}),
					words.howSource,
					t.fit.caution,
					...(appendix === undefined ? [] : [fill(t.seeSection, { n: appendix })]),
				]}
				t={t}
			/>
		</>
	);
}

/** One market: what it is, what brings the most, what is missing. */
function Market({ fit, input, numberOf }: PartProps & { fit: SectorFit }) {
	const { records, data, content, context, shared } = input;
	const { sector, gaps, setAside } = fit;
	const { locale } = data;
	const t = content.words.dossier;
	const profile = records['competence-profile'];
	const note = records['market-fit'].notes[sector.id];
	const steps = context.steps(profile, sector, 3);
	const path = context.path(profile, sector);
	const title = fill(t.fit.marketTitle, { label: sector.label, fit: formatNumber(fit.fit, locale) });
	return (
		<section>
			<h4 class="block-title">{title}</h4>
			<p>
				{sector.pitch} {sector.headline.label}: <b>{sector.headline.value}</b> ({sector.headline.period})
				<Cite source={sector.headline.source} numberOf={numberOf} />
			</p>
			{note && (
				<p class="own-words">
					<b>{t.fit.note}:</b> {note}
				</p>
			)}
			{setAside.length > 0 && (
				<p>
					{fill(t.fit.setAside, {
						names: setAside.map((id) => context.nameOf({ kind: 'standard', id })).join(', '),
					})}
				</p>
			)}
			{steps.length > 0 && (
				<>
					<h5 class="small-title">{t.fit.steps}</h5>
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
			{gaps.length > 0 && (
				<Table caption={`${sector.label}: ${t.fit.gaps}`}>
					<Heads names={[shared.fit.gap, shared.fit.missingPoints, shared.fit.effort]} numbers={[1]} />
					<tbody>
						{gaps.slice(0, dossierGaps).map((gap) => {
							const effort = gap.kind === 'standard' ? context.standard(gap.id)?.effort : undefined;
							return (
								<tr key={`${gap.kind} ${gap.id}`}>
									<th scope="row">
										{context.nameOf(gap)}
										<Cite source={demandSource(sector, gap)} numberOf={numberOf} />
									</th>
									<td class="num">{formatNumber(gap.missingPoints, locale, 1)}</td>
									<td>
										{effort ? (
											<>
												{effort.months && fill(shared.months, { from: effort.months[0], to: effort.months[1] })}{' '}
												{effort.note}
												<Cite source={effort.source} numberOf={numberOf} />
											</>
										) : (
											<span class="muted">{shared.notSourced}</span>
										)}
									</td>
								</tr>
							);
						})}
					</tbody>
				</Table>
			)}
			{path.length > 0 && (
				<p>
					<b>{t.fit.pathTitle}:</b> {path.map((standard) => standard.code).join(' → ')}
				</p>
			)}
		</section>
	);
}
