import { fill, formatPercent } from '../../../i18n/format';
import { TableScroll } from '../../shared/TableScroll';
import type { RegionSector } from '../data';
import type { Teams } from './together';
import type { RegionContext } from './use-region';

type Props = { team: Teams['pairs'][number]; sector: RegionSector; context: RegionContext };

/** Every demanded competence with the firm of the team that covers it best. */
export function TeamCover({ team, sector, context: { data, t, competenceName } }: Props) {
	const title = fill(t.brings, { team: team.firms.join(' + ') });
	return (
		<>
			<h4>{title}</h4>
			<TableScroll label={title}>
				<table class="region-cover">
					<thead>
						<tr>
							<th scope="col">{t.demanded}</th>
							<th scope="col" class="num">
								{t.importance}
							</th>
							<th scope="col">{t.firm}</th>
							<th scope="col">{t.credit}</th>
						</tr>
					</thead>
					<tbody>
						{team.by.map(({ competence, firm, credit }, i) => (
							<tr key={competence}>
								<th scope="row">{competenceName(competence)}</th>
								<td class="num">{sector.demand[i]?.importance}</td>
								<td>{firm ?? t.none}</td>
								<td>
									<span class="credit-bar" aria-hidden="true">
										<i style={{ width: `${100 * credit}%` }} />
									</span>{' '}
									{credit > 0 ? formatPercent(credit, data.locale) : t.open}
								</td>
							</tr>
						))}
					</tbody>
				</table>
			</TableScroll>
		</>
	);
}
