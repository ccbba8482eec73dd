import type { Day } from '../../domain/roadmap';

/** Public holidays of the site's region. */
export type HolidayCalendar = {
	label: string;
	/** Last year that the calendar covers. */
	until: number;
	holidays: { id: string; label: string; days: Day[] }[];
};
