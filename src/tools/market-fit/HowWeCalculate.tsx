import { fill, formatNumber } from '../../i18n/format';
import type { ToolData } from '../shared/data';
import type { FitContext, SectorFit } from '../shared/fit';
import type { FitTexts } from './texts.de';

type Props = { data: Pick<ToolData, 'locale' | 'parameters'>; fit: SectorFit; context: FitContext; t: FitTexts };

/** The formula, its parameters and the sector's own weights: everything needed to check the result by hand. */
export function HowWeCalculate({ data, fit, context, t }: Props) {
	const { fitWeights, similarity, buildsOnCredit, standardWeights } = data.parameters;
	const n = (value: number) => formatNumber(value, data.locale, Number.isInteger(value) ? 0 : 1);
	return (
		<details class="how">
			<summary>{t.howTitle}</summary>
			<p class="formula">
				{fill(t.howFormula, { coverage: n(fitWeights.coverage), readiness: n(fitWeights.readiness) })}
			</p>
			<ul>
				<li>{t.howCoverage}</li>
				<li>{fill(t.howSimilarity, { group: n(similarity.sameGroup), main: n(similarity.sameMainGroup) })}</li>
				<li>
					{fill(t.howReadiness, {
						basis: n(buildsOnCredit),
						law: n(standardWeights.law),
						customer: n(standardWeights.customer),
						helpful: n(standardWeights.helpful),
					})}
				</li>
			</ul>
			<h3>{fill(t.howParameters, { label: fit.sector.label })}</h3>
			<table>
				<thead>
					<tr>
						<th scope="col">
							{t.competence} / {t.standard}
						</th>
						<th scope="col" class="num">
							{t.weight}
						</th>
					</tr>
				</thead>
				<tbody>
					{fit.contributions.map((c) => (
						<tr key={`${c.kind} ${c.id}`}>
							<th scope="row">{context.nameOf(c)}</th>
							<td class="num">{n(c.weight)}</td>
						</tr>
					))}
				</tbody>
			</table>
			<p class="muted">{t.howSource}</p>
		</details>
	);
}
