import { getCollection } from 'astro:content';
import type { Locale } from '../../i18n/locale';
import type { HolidayCalendar } from '../../results/roadmap/calendar';

/** The public holidays of the site's region, with names in one language. Runs at build time only. */
export async function holidayCalendar(locale: Locale): Promise<HolidayCalendar> {
	const [calendar] = await getCollection('holidays');
	const { label, holidays } = calendar!.data;
	return {
		label: label[locale],
		until: Math.min(...holidays.map(({ days }) => Number(days.at(-1)!.slice(0, 4)))),
		holidays: holidays.map((holiday) => ({ id: holiday.id, label: holiday.label[locale], days: holiday.days })),
	};
}

/** The steps of the process with number and name in one language. Runs at build time only. */
export const processSteps = async (locale: Locale): Promise<{ id: string; label: string }[]> =>
	(await getCollection('process'))
		.map(({ data: step }) => ({ id: step.id, number: step.number, label: `${step.number} ${step.label[locale]}` }))
		.sort((a, b) => a.number - b.number)
		.map(({ id, label }) => ({ id, label }));
