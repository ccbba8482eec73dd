import { formatNumber } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import type { SectorFit } from './fit';
import { TableScroll } from './TableScroll';
import type { SharedTexts } from './texts.de';

type Props = { fits: readonly SectorFit[]; label: string; locale: Locale; t: SharedTexts };

/** The ranking in numbers: the table beside every picture of it. */
export function FitTable({ fits, label, locale, t }: Props) {
	const print = (value: number) => formatNumber(value, locale, 1);
	return (
		<TableScroll label={label}>
			<table>
				<thead>
					<tr>
						<th scope="col" class="num">
							{t.fit.rank}
						</th>
						<th scope="col">{t.fit.market}</th>
						<th scope="col" class="num">
							{t.fit.fit}
						</th>
						<th scope="col" class="num">
							{t.fit.coverage}
						</th>
						<th scope="col" class="num">
							{t.fit.readiness}
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
	);
}
