import { fill, formatNumber } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import { Effort } from '../shared/Effort';
import type { FitContext, SectorFit } from '../shared/fit';
import { TableScroll } from '../shared/TableScroll';
import type { SharedTexts } from '../shared/texts.de';
import type { FitTexts } from './texts.de';

type Props = { fit: SectorFit; context: FitContext; locale: Locale; t: FitTexts; shared: SharedTexts };

/** What is missing, what it would bring, and what it takes where a source says so. */
export function GapTable({ fit, context, locale, t, shared }: Props) {
	if (fit.gaps.length === 0) return null;
	return (
		<>
			<h3>{t.gapsTitle}</h3>
			<p class="muted">{t.gapsIntro}</p>
			<TableScroll label={t.gapsTitle}>
				<table class="gaps">
					<thead>
						<tr>
							<th scope="col">{t.gap}</th>
							<th scope="col" class="num">
								{t.missingPoints}
							</th>
							<th scope="col">{t.effort}</th>
						</tr>
					</thead>
					<tbody>
						{fit.gaps.map((gap) => (
							<tr key={`${gap.kind} ${gap.id}`}>
								<th scope="row">
									<a href={context.briefLink(fit.sector, gap)} title={fill(t.inBrief, { name: context.nameOf(gap) })}>
										{context.nameOf(gap)}
									</a>
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
						))}
					</tbody>
				</table>
			</TableScroll>
		</>
	);
}
