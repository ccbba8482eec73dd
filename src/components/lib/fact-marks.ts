import type { Fact } from '../../schemas/facts';

/** What a reader must know about a figure beside its number. */
export type FactMark = 'secondary' | 'weak' | 'old' | 'due' | 'unconfirmed' | 'noted';

/** The sign printed beside the source number for each mark. */
export const markSigns: Record<FactMark, string> = {
	secondary: '*',
	weak: '‡',
	old: '°',
	due: '†',
	unconfirmed: '?',
	noted: '!',
};

/** Years after the end of its period from which a figure counts as old. */
const oldAfterYears = 3;

/** The last year a period names ("2024/25" names 2025), or undefined when it names none. */
export function lastYear(period: string): number | undefined {
	const years = [...period.matchAll(/((?:19|20)\d{2})(?:\/(\d{2})(?!\d))?/g)].map(([, year, short]) => {
		const next = Number(year) + 1;
		return short !== undefined && Number(short) === next % 100 ? next : Number(year);
	});
	return years.length > 0 ? Math.max(...years) : undefined;
}

/** The day, YYYY-MM-DD, from which a fact checked on `checked` is due for review. */
export function dueDate(checked: string, reviewMonths: number): string {
	const [year, month, day] = checked.split('-').map(Number) as [number, number, number];
	const lastOfMonth = new Date(Date.UTC(year, month - 1 + reviewMonths + 1, 0)).getUTCDate();
	return new Date(Date.UTC(year, month - 1 + reviewMonths, Math.min(day, lastOfMonth))).toISOString().slice(0, 10);
}

/**
 * Marks of a fact on a given day.
 *
 * Old is judged against the day the fact was checked, so that the mark does not drift; due against `today`.
 */
export function factMarks(
	fact: Pick<Fact, 'confidence' | 'confirmed' | 'checked' | 'period' | 'note'>,
	reviewMonths: number,
	today: string,
): FactMark[] {
	const marks: FactMark[] = [];
	if (fact.confidence !== 'primary') marks.push(fact.confidence);
	const year = lastYear(typeof fact.period === 'string' ? fact.period : fact.period.de);
	if (year === undefined || Number(fact.checked.slice(0, 4)) - year > oldAfterYears) marks.push('old');
	if (!fact.confirmed) marks.push('unconfirmed');
	if (dueDate(fact.checked, reviewMonths) <= today) marks.push('due');
	if (fact.note) marks.push('noted');
	return marks;
}
