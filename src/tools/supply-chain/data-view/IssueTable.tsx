import { fill } from '../../../i18n/format';
import type { Locale } from '../../../i18n/locale';
import { downloadCsv } from '../../shared/csv';
import { TableScroll } from '../../shared/TableScroll';
import type { SupplyChainData } from '../data';
import type { DataTexts } from './ChainData';
import type { Issue } from './import/interpret';
import type { PlanView } from './import/session';

type Props = {
	plan: PlanView;
	/** All of them, fetched when they are to be saved. */
	all: () => Promise<Issue[]>;
	lists: SupplyChainData['lists'];
	locale: Locale;
	t: DataTexts;
};

/** Whether a row was read, why not or what of it was left out, and what stands in the cell. */
function issueCells(issue: Issue, lists: SupplyChainData['lists'], t: DataTexts): string[] {
	const label = lists.columns.find(({ id }) => id === issue.field)?.label;
	const reason = t.issues[issue.kind];
	return [String(issue.row), issue.taken ? t.partly : t.no, label ? `${label}: ${reason}` : reason, issue.text ?? ''];
}

/** Every row that was not read or not wholly, with the reason. */
export function IssueTable({ plan, all, lists, locale, t }: Props) {
	const total = plan.issueCounts.reduce((sum, { n }) => sum + n, 0);
	const shown = plan.issueCounts.reduce((sum, { kind, n }) => sum + (kind === 'empty' ? 0 : n), 0);
	if (total === 0) return <p class="muted">{t.issuesNone}</p>;
	const head = [t.issueRow, t.issueTaken, t.issueReason, t.issueText];
	const save = async () =>
		downloadCsv([head, ...(await all()).map((issue) => issueCells(issue, lists, t))], t.issuesTitle, locale);
	return (
		<div class="supply-issues">
			<h4>{t.issuesTitle}</h4>
			<ul class="supply-counts">
				{plan.issueCounts.map(({ kind, taken, n }) => (
					<li key={`${kind}${taken}`}>
						<b>{n}</b> {t.issues[kind]}
					</li>
				))}
			</ul>
			{shown > 0 && (
				<TableScroll label={t.issuesTitle}>
					<table>
						<thead>
							<tr>
								{head.map((name) => (
									<th key={name} scope="col">
										{name}
									</th>
								))}
							</tr>
						</thead>
						<tbody>
							{plan.issues.map((issue, i) => {
								const [row, taken, reason, text] = issueCells(issue, lists, t);
								return (
									<tr key={i}>
										<th scope="row">{row}</th>
										<td>{taken}</td>
										<td>{reason}</td>
										<td class="cell-text">{text}</td>
									</tr>
								);
							})}
						</tbody>
					</table>
				</TableScroll>
			)}
			{shown > plan.issues.length && <p class="muted">{fill(t.issuesMore, { n: plan.issues.length })}</p>}
			<button type="button" class="button small" onClick={() => void save()}>
				{t.issuesCsv}
			</button>
		</div>
	);
}
