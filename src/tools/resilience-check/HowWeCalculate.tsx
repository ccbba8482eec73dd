import { formatNumber } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import type { Version } from '../../results/resilience-check/check';
import type { ResilienceQuestionnaire } from '../../results/resilience-check/questionnaire';
import type { NamedLink } from '../shared/data';
import type { ResilienceTexts } from './texts.de';

type Props = {
	questionnaire: ResilienceQuestionnaire;
	version: Version;
	method: NamedLink;
	locale: Locale;
	t: ResilienceTexts;
};

/** The formula, its parameters and where the questions come from: everything needed to check the result by hand. */
export function HowWeCalculate({ questionnaire, version, method, locale, t }: Props) {
	return (
		<details class="how">
			<summary>{t.howTitle}</summary>
			<h3 class="print-only">{t.howTitle}</h3>
			<p class="formula">{t.howFormula}</p>
			<ul>
				<li>{t.howEnough}</li>
				<li>{t.howOverall}</li>
				<li>{t.howShort}</li>
				<li>{t.howSteps}</li>
				<li>{t.howTeam}</li>
			</ul>
			<h3>
				{t.howWeights} ({t.versions[version]})
			</h3>
			<table>
				<thead>
					<tr>
						<th scope="col">{t.dimension}</th>
						<th scope="col" class="num">
							{t.weight}
						</th>
						<th scope="col" class="num">
							{t.questions}
						</th>
					</tr>
				</thead>
				<tbody>
					{questionnaire.dimensions.map((dimension) => (
						<tr key={dimension.id}>
							<th scope="row">{dimension.label}</th>
							<td class="num">{formatNumber(dimension.weight, locale, Number.isInteger(dimension.weight) ? 0 : 1)}</td>
							<td class="num">{dimension.items.length}</td>
						</tr>
					))}
				</tbody>
			</table>
			<p class="muted">
				{t.howSource} <a href={method.url}>{method.label}</a>.
			</p>
		</details>
	);
}
