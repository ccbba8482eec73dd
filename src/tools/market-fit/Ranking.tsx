import { formatNumber } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import { FitBars } from '../shared/FitBars';
import type { SectorFit } from '../shared/fit';
import { TableScroll } from '../shared/TableScroll';
import type { FitTexts } from './texts.de';

type Props = {
	fits: readonly SectorFit[];
	locale: Locale;
	selected: string;
	onSelect: (id: string) => void;
	t: FitTexts;
};

/** All sectors as bars to choose from, and the same as a table. */
export function Ranking({ fits, locale, selected, onSelect, t }: Props) {
	const print = (value: number) => formatNumber(value, locale, 1);
	return (
		<>
			<FitBars fits={fits} locale={locale} selected={selected} onSelect={onSelect} t={t} />
			<details>
				<summary>{t.asTable}</summary>
				<TableScroll label={t.asTable}>
					<table>
						<thead>
							<tr>
								<th scope="col" class="num">
									{t.rank}
								</th>
								<th scope="col">{t.sector}</th>
								<th scope="col" class="num">
									{t.fit}
								</th>
								<th scope="col" class="num">
									{t.coverage}
								</th>
								<th scope="col" class="num">
									{t.readiness}
								</th>
							</tr>
						</thead>
						<tbody>
							{fits.map((fit) => (
								<tr key={fit.sector.id}>
									<td class="num">{fit.rank}</td>
									<th scope="row">{fit.sector.label}</th>
									<td class="num">{print(fit.fit)}</td>
									<td class="num">{print(fit.coveragePoints)}</td>
									<td class="num">{print(fit.readinessPoints)}</td>
								</tr>
							))}
						</tbody>
					</table>
				</TableScroll>
			</details>
		</>
	);
}
