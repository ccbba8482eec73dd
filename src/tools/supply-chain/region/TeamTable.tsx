import { fill, formatNumber, formatPercent } from '../../../i18n/format';
import { TableScroll } from '../../shared/TableScroll';
import type { Teams } from './together';
import type { RegionContext } from './use-region';

type Team = Teams['pairs'][number];
type Props = {
	title: string;
	teams: readonly Team[];
	shown: Team | undefined;
	onChoose(firms: readonly string[]): void;
	context: RegionContext;
};

/** The best teams of one size; a team's name opens what each brings. */
export function TeamTable({ title, teams, shown, onChoose, context: { data, t } }: Props) {
	if (teams.length === 0) return null;
	const { locale } = data;
	return (
		<div>
			<h4>{title}</h4>
			<TableScroll label={title}>
				<table>
					<thead>
						<tr>
							<th scope="col">{t.team}</th>
							<th scope="col" class="num">
								{t.coverage}
							</th>
							<th scope="col" class="num">
								{t.gain}
							</th>
						</tr>
					</thead>
					<tbody>
						{teams.map((team) => {
							const name = team.firms.join(' + ');
							return (
								<tr key={name}>
									<th scope="row">
										<button
											type="button"
											class="link-button"
											aria-pressed={team === shown}
											aria-label={fill(t.chooseTeam, { team: name })}
											onClick={() => onChoose(team.firms)}
										>
											{name}
										</button>
									</th>
									<td class="num">{formatPercent(team.coverage, locale)}</td>
									<td class="num">{fill(t.points, { n: formatNumber(100 * team.gain, locale) })}</td>
								</tr>
							);
						})}
					</tbody>
				</table>
			</TableScroll>
		</div>
	);
}
