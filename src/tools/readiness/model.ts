import { formatDate } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import { type ReadinessRecord, readinessOf, type SubjectReadiness } from '../../results/readiness/readiness';
import type { Scale } from '../../results/readiness/scale';
import { titleOf } from '../../results/readiness/words';
import { listKeyed, type ReadinessSubject } from '../../workspace';
import type { ReadinessTexts } from './texts.de';

/** Levels of today by scale, to be kept. */
export const levelsOf = (readiness: SubjectReadiness): Record<string, number> =>
	Object.fromEntries(readiness.sides.map(({ id, level }) => [id, level]));

/** Every level of every subject as rows of a table, for export. */
export function readinessRows(record: ReadinessRecord, scales: readonly Scale[], t: ReadinessTexts): string[][] {
	return listKeyed(record.subjects).flatMap(({ value: subject }, i) => {
		const { sides } = readinessOf(subject, scales);
		return sides.flatMap((side) =>
			side.scale.levels.map(({ level, label }) => {
				const claim = subject.claims[side.id]?.[level];
				return [
					titleOf(subject, i, t),
					side.scale.label,
					String(level),
					label,
					claim?.met ? t.yes : t.no,
					level <= side.level ? t.yes : t.no,
					claim?.evidence ?? '',
					side.target === undefined ? '' : String(side.target),
				];
			}),
		);
	});
}

/** What was kept of earlier days, oldest first. */
export const historyRows = (subject: ReadinessSubject, locale: Locale) =>
	listKeyed(subject.history)
		.map(({ id, value }) => ({ id, ...value, date: formatDate(value.day, locale) }))
		.sort((a, b) => (a.day < b.day ? -1 : 1));
