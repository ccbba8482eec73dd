import { fill, formatDate } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import type { SubjectReadiness } from '../../results/readiness/readiness';
import type { ReadinessSubject } from '../../workspace';
import { localDay } from '../shared/local-day';
import { TableScroll } from '../shared/TableScroll';
import { withSnapshot } from './changes';
import { historyRows, levelsOf } from './model';
import type { ReadinessTexts } from './texts.de';

type Props = {
	subject: ReadinessSubject;
	readiness: SubjectReadiness;
	locale: Locale;
	onChange: (change: (subject: ReadinessSubject) => ReadinessSubject) => void;
	say: (text: string) => void;
	t: ReadinessTexts;
};

/** The levels of earlier days, kept on request. */
export function History({ subject, readiness, locale, onChange, say, t }: Props) {
	const rows = historyRows(subject, locale);
	return (
		<>
			<h3 class={rows.length === 0 ? 'no-print' : undefined}>{t.historyTitle}</h3>
			<p class="muted no-print">{t.historyHint}</p>
			{rows.length > 0 && (
				<TableScroll label={t.historyTitle}>
					<table>
						<caption class="sr-only">{t.historyTitle}</caption>
						<thead>
							<tr>
								<th scope="col">{t.day}</th>
								{readiness.sides.map(({ id, scale }) => (
									<th key={id} scope="col" class="num">
										{scale.label}
									</th>
								))}
							</tr>
						</thead>
						<tbody>
							{rows.map((row) => (
								<tr key={row.id}>
									<th scope="row">{row.date}</th>
									{readiness.sides.map(({ id }) => (
										<td key={id} class="num">
											{row.levels[id] ?? '–'}
										</td>
									))}
								</tr>
							))}
						</tbody>
					</table>
				</TableScroll>
			)}
			<p class="no-print">
				<button
					type="button"
					class="button small"
					onClick={() => {
						const day = localDay(new Date());
						onChange((s) => withSnapshot(s, day, levelsOf(readiness)));
						say(fill(t.kept, { date: formatDate(day, locale) }));
					}}
				>
					{t.keep}
				</button>
			</p>
		</>
	);
}
