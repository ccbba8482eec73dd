import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { fill, formatPercent } from '../../../i18n/format';
import type { RegionSector } from '../data';
import { Law } from './Law';
import { TeamCover } from './TeamCover';
import { TeamTable } from './TeamTable';
import type { Teams as TeamLists } from './together';
import type { RegionContext } from './use-region';

type Props = { context: RegionContext; sector: RegionSector; teams: TeamLists };

/** Which two or three firms together cover what a market demands, and who brings what. */
export function Teams({ context, sector, teams: { best, pairs, threes } }: Props) {
	const { change, data, t } = context;
	const { locale } = data;
	const id = useId();
	const chosen = useSignal('');
	if (best === undefined) {
		return (
			<>
				<h3>{t.teams}</h3>
				<p>{t.teamsFew}</p>
			</>
		);
	}
	const all = [...threes.slice(0, 1), ...pairs, ...threes];
	const shown = all.find(({ firms }) => firms.join() === chosen.value) ?? all[0];
	const share = (team: TeamLists['pairs'][number] | undefined) =>
		team ? formatPercent(team.coverage, locale) : t.noPair;
	const tables = { shown, onChoose: (firms: readonly string[]) => (chosen.value = firms.join()), context };
	return (
		<>
			<h3>{t.teams}</h3>
			<div class="field no-print">
				<label for={id}>{t.teamsText}</label>
				<select
					id={id}
					class="region-select"
					value={sector.id}
					onChange={(event) => change({ sector: event.currentTarget.value })}
				>
					{data.region.sectors.map((entry) => (
						<option key={entry.id} value={entry.id}>
							{entry.label}
						</option>
					))}
				</select>
			</div>
			<p role="status">
				{fill(t.teamsSentence, {
					sector: sector.label,
					label: best.label,
					alone: formatPercent(best.coverage, locale),
					pair: share(pairs[0]),
					three: share(threes[0] ?? pairs[0]),
				})}
			</p>
			<Law context={context} rule={1} />
			<p class="muted">{t.gainNote}</p>
			<div class="region-team-tables">
				<TeamTable title={t.pairs} teams={pairs} {...tables} />
				<TeamTable title={t.threes} teams={threes} {...tables} />
			</div>
			{shown && <TeamCover team={shown} sector={sector} context={context} />}
			<p>
				<a href={sector.url}>{fill(t.toBrief, { sector: sector.label })}</a>
			</p>
		</>
	);
}
