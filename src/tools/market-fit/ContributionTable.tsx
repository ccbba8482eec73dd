import type { Contribution } from '../../domain/matching';
import { fill, formatNumber, formatPercent } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import { throughWords } from '../../results/market-fit/words';
import type { RecordData } from '../../workspace';
import type { FitContext, SectorFit } from '../shared/fit';
import { TableScroll } from '../shared/TableScroll';
import type { SharedTexts } from '../shared/texts.de';
import type { FitTexts } from './texts.de';

type Props = {
	kind: Contribution['kind'];
	fit: SectorFit;
	profile: RecordData<'competence-profile'>;
	context: FitContext;
	locale: Locale;
	/** Offers to set a standard aside. */
	onSetAside?: (standard: string) => void;
	t: FitTexts;
	shared: SharedTexts;
};

/** What each demanded competence, or each standard, adds to the fit and through what. */
export function ContributionTable({ kind, fit, profile, context, locale, onSetAside, t, shared }: Props) {
	const rows = fit.contributions
		.filter((c) => c.kind === kind)
		.sort((a, b) => b.points - a.points || b.weight - a.weight);
	const requirement = (id: string) => fit.sector.requirements.find((r) => r.standard === id);
	return (
		<>
			<h3>{kind === 'competence' ? t.competencesTitle : t.standardsTitle}</h3>
			<TableScroll label={kind === 'competence' ? t.competencesTitle : t.standardsTitle}>
				<table>
					<thead>
						<tr>
							<th scope="col">{kind === 'competence' ? t.competence : t.standard}</th>
							<th scope="col">{t.weight}</th>
							<th scope="col">{t.yourCredit}</th>
							<th scope="col" class="num">
								{t.contribution}
							</th>
						</tr>
					</thead>
					<tbody>
						{rows.map((c) => {
							const required = kind === 'standard' ? requirement(c.id) : undefined;
							return (
								<tr key={c.id}>
									<th scope="row">
										<a href={context.briefLink(fit.sector, c)} title={fill(t.inBrief, { name: context.nameOf(c) })}>
											{context.nameOf(c)}
										</a>
										{required && <small>{required.neededFor}</small>}
										{required && onSetAside && (
											<button
												type="button"
												class="link-button no-print"
												aria-label={fill(t.setAsideName, { name: context.nameOf(c) })}
												onClick={() => onSetAside(c.id)}
											>
												{t.setAside}
											</button>
										)}
									</th>
									<td>
										{required ? (
											<span class={`tag tag-${required.level}`}>{t.requiredBy[required.level]}</span>
										) : (
											formatNumber(c.weight, locale)
										)}
									</td>
									<td>
										<span class="credit-bar" aria-hidden="true">
											<i style={{ width: `${100 * c.credit}%` }} />
										</span>{' '}
										{formatPercent(c.credit, locale)}
										<small>{throughWords(c, profile, context, t, shared.levels)}</small>
									</td>
									<td class="num">{formatNumber(c.points, locale, 1)}</td>
								</tr>
							);
						})}
					</tbody>
				</table>
			</TableScroll>
		</>
	);
}
