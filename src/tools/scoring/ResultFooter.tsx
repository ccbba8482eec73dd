import { fill } from '../../i18n/format';
import type { Setup } from '../../results/scoring/problem';
import { leaders, type Results } from '../../results/scoring/results';
import { AddMeasure } from '../shared/AddMeasure';
import { fileName } from '../shared/download';
import type { Board } from './board';
import { downloadWorkbook, workbookOf } from './workbook';

type Props = {
	board: Board;
	setup: Setup;
	results: Results | undefined;
	onDuplicate: () => void;
	onDelete: () => void;
};

/** The way onward, and what can be taken along. */
export function ResultFooter({ board, results, onDuplicate, onDelete }: Props) {
	const { id, table, workspace, data, label, t, shared } = board;
	const { tools, project } = data.site.links;
	const onward = tools.reifegrad
		? { url: tools.reifegrad, label: t.next }
		: tools.fahrplan
			? { url: tools.fahrplan, label: t.nextRoadmap }
			: { url: project, label: t.nextDossier };
	const winner = results && leaders(results.sum.ranked)[0];
	return (
		<footer class="no-print">
			<a class="button primary" href={onward.url}>
				{onward.label}
			</a>
			{winner && (
				<AddMeasure
					workspace={workspace}
					suggestion={{
						title: fill(t.measure, { name: label(winner) }),
						note: table.title,
						step: '5-bewerten',
						origin: { tool: 'bewertung', ref: `${id} ${winner}` },
					}}
					t={shared}
				/>
			)}
			<div class="actions">
				<button type="button" class="button small" onClick={() => window.print()}>
					{shared.print}
				</button>
				<button
					type="button"
					class="button small"
					disabled={!results}
					onClick={() =>
						results &&
						void downloadWorkbook(
							workbookOf(results, label, t),
							fileName(table.title, new Date().toISOString().slice(0, 10), 'xlsx'),
						)
					}
				>
					{t.exportXlsx}
				</button>
				<button type="button" class="button small" onClick={onDuplicate}>
					{t.duplicate}
				</button>
				<button type="button" class="button small quiet" onClick={onDelete}>
					{t.deleteTable}
				</button>
			</div>
		</footer>
	);
}
