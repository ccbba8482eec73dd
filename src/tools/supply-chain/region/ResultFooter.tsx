import { fill } from '../../../i18n/format';
import type { ExchangeParticipant } from '../../../workspace';
import { downloadCsv } from '../../shared/csv';
import { download, fileName } from '../../shared/download';
import { localDay } from '../../shared/local-day';
import { writeResult } from './result-file';
import type { Teams, Together } from './together';
import type { RegionContext } from './use-region';
import { namesOf, resultRows } from './words';

type Props = {
	context: RegionContext;
	participants: readonly ExchangeParticipant[];
	result: Together;
	teams: Teams;
	sector: string;
};

/** The ways out: the codes for the firms, the tables for a spreadsheet, paper. */
export function ResultFooter({ context, participants, result, teams, sector }: Props) {
	const { data, settings, shared, t } = context;
	const { exchange, check } = participants[0]!.network;
	const saveResult = () => {
		const day = localDay(new Date());
		const text = writeResult(result, {
			source: { site: data.site.name, appVersion: data.site.appVersion },
			day,
			exchange,
			check,
			minimum: settings.minimum,
			participants: participants.length,
		});
		download(text, fileName(fill(t.resultFileName, { exchange }), day, 'json'), 'application/json');
	};
	const saveTable = () =>
		void downloadCsv(
			resultRows({ result, teams, sector, locale: data.locale, t, names: namesOf(context, participants) }),
			fill(t.csvName, { exchange }),
			data.locale,
		);
	return (
		<footer class="no-print">
			<div class="actions">
				<button type="button" class="button primary" onClick={saveResult}>
					{t.saveResult}
				</button>
				<button type="button" class="button" onClick={saveTable}>
					{t.csv}
				</button>
				<button type="button" class="button" onClick={() => window.print()}>
					{shared.print}
				</button>
			</div>
		</footer>
	);
}
