import { useMemo } from 'preact/hooks';
import { formatNumber } from '../../i18n/format';
import { usualVersion, versionOf } from '../../results/resilience-check/check';
import type { Respondent } from '../../workspace';
import { downloadCsv } from '../shared/csv';
import { TableScroll } from '../shared/TableScroll';
import { TalkItem } from './TalkItem';
import { TeamItemTable } from './TeamItemTable';
import { teamResult, teamRows, teamSentence } from './team';
import type { CheckContext } from './use-check';

type Props = { context: CheckContext; people: readonly Respondent[] };

/** The team's answers together: what to talk about, the dimensions, and every question. */
export function TeamResult({ context, people }: Props) {
	const { data, shared, t } = context;
	const { questionnaire: whole, locale } = data;
	const result = useMemo(() => {
		const full = people.some(({ answers }) => usualVersion(whole, answers) === 'full');
		return teamResult(versionOf(whole, full ? 'full' : 'short'), people);
	}, [whole, people]);
	const print = (value: number | null) => (value === null ? '–' : formatNumber(value, locale, 0));

	return (
		<>
			<p class="summary" role="status">
				{teamSentence(result, t)}
			</p>
			{result.talk.length > 0 && (
				<>
					<h3>{t.talkTitle}</h3>
					<p class="muted">
						{t.talkIntro} <span class="no-print">{t.agreedHint}</span>
					</p>
					<ol class="talk-list">
						{result.talk.map((item) => (
							<TalkItem key={item.item.id} entry={item} context={context} />
						))}
					</ol>
				</>
			)}
			<h3>{t.byDimension}</h3>
			<p class="muted">{t.byDimensionNote}</p>
			<TableScroll label={t.byDimension}>
				<table>
					<thead>
						<tr>
							<th scope="col">{t.dimension}</th>
							{[t.mean, t.lowest, t.highest, t.peopleScored].map((head) => (
								<th key={head} scope="col" class="num">
									{head}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{result.dimensions.map(({ id, label, mean, lowest, highest, scored }) => (
							<tr key={id}>
								<th scope="row">{label}</th>
								<td class="num">{print(mean)}</td>
								<td class="num">{print(lowest)}</td>
								<td class="num">{print(highest)}</td>
								<td class="num">{scored}</td>
							</tr>
						))}
					</tbody>
				</table>
			</TableScroll>
			<TeamItemTable result={result} context={context} />
			<footer class="no-print">
				<div class="actions">
					<button type="button" class="button small" onClick={() => window.print()}>
						{shared.print}
					</button>
					<button
						type="button"
						class="button small"
						onClick={() => void downloadCsv([t.teamCsv, ...teamRows(result, locale)], t.teamFile, locale)}
					>
						{t.exportTeam}
					</button>
				</div>
			</footer>
		</>
	);
}
