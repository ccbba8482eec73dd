import { useSignal } from '@preact/signals';
import type { Simulation } from '../../domain/business-case';
import { fill, formatDate, formatNumber } from '../../i18n/format';
import { quickRuns } from '../../results/business-case/analysis';
import type { Outcome, Reading } from '../../results/business-case/plan';
import { csvRows } from '../../results/business-case/rows';
import type { BusinessCaseRecord, CaseScenario } from '../../workspace/kinds/business-case';
import { downloadCsv } from '../shared/csv';
import { download, fileName } from '../shared/download';
import type { CaseData, CaseWords } from './data';

type Props = {
	record: BusinessCaseRecord;
	scenario: CaseScenario;
	reading: Reading;
	outcome: Outcome | undefined;
	risk: Simulation | undefined;
	/** Runs of the long simulation, if its result is shown. */
	runs: number | undefined;
	data: CaseData;
	words: CaseWords;
};

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The calendar day where the person is, YYYY-MM-DD. */
function today(): string {
	const now = new Date();
	const two = (n: number) => String(n).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Files, paper, and the way onward. */
export function CaseFooter({ record, scenario, reading, outcome, risk, runs = quickRuns, data, words }: Props) {
	const { t, locale } = words;
	const failed = useSignal(false);
	const { appVersion, contentDate, links } = data.site;
	const roadmap = links.tools.fahrplan;
	const title = fill(t.csvTitle, { title: record.title || t.untitled });
	const guarded = (work: () => Promise<void>) => () => {
		failed.value = false;
		work().catch(() => {
			failed.value = true;
		});
	};
	const saveWorkbook = guarded(async () => {
		const [{ default: writeWorkbook }, { workbookSheets }] = await Promise.all([
			import('write-excel-file/universal'),
			import('./workbook'),
		]);
		const sheets = workbookSheets({
			record,
			scenario,
			reading,
			groups: data.groups,
			risk,
			runs,
			version: appVersion,
			date: formatDate(today(), locale),
			words,
		});
		download(await writeWorkbook(sheets).toBlob(), fileName(record.title || t.untitled, today(), 'xlsx'), spreadsheet);
	});
	return (
		<footer>
			<p class="muted bc-stamp">
				{fill(t.printedWith, {
					date: formatDate(today(), locale),
					version: appVersion,
					content: formatDate(contentDate, locale),
					seed: record.seed,
					runs: formatNumber(runs, locale),
				})}
			</p>
			<div class="actions no-print">
				<button type="button" class="button" disabled={!outcome} onClick={() => window.print()}>
					{t.printBank}
				</button>
				<button type="button" class="button small" disabled={!outcome} onClick={saveWorkbook}>
					{t.exportXlsx}
				</button>
				<button
					type="button"
					class="button small"
					disabled={!outcome}
					onClick={guarded(async () => {
						if (outcome) await downloadCsv(csvRows(outcome.rows, locale, t), title, locale);
					})}
				>
					{t.exportCsv}
				</button>
			</div>
			{failed.value && (
				<p class="error-notice" role="alert">
					{t.exportFailed}
				</p>
			)}
			<a class="button primary no-print" href={roadmap ?? links.project}>
				{roadmap ? t.next : t.nextProject}
			</a>
			<p class="muted no-print">{roadmap ? t.nextHint : t.nextProjectHint}</p>
		</footer>
	);
}
