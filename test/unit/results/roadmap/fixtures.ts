import type { HolidayCalendar } from '../../../../src/results/roadmap/calendar';
import type { Roadmap } from '../../../../src/results/roadmap/plan';
import type { RoadmapData } from '../../../../src/tools/roadmap/data';
import type { Measure } from '../../../../src/workspace';
import { toolData } from '../../../fixtures/tool-data';

export const today = '2026-11-22';

export const calendar: HolidayCalendar = {
	label: 'Nordrhein-Westfalen',
	until: 2027,
	holidays: [
		{ id: 'weihnachten', label: 'Weihnachten', days: ['2026-12-25', '2027-12-25'] },
		{ id: 'neujahr', label: 'Neujahr', days: ['2027-01-01'] },
	],
};

export const measure = (
	title: string,
	duration: number,
	dependsOn: string[] = [],
	rest: Partial<Measure> = {},
): Measure => ({
	title,
	owner: '',
	note: '',
	status: 'open',
	duration,
	notBefore: '',
	dependsOn,
	step: '',
	...rest,
});

export const roadmap = (entries: Record<string, Measure>, rest: Partial<Roadmap> = {}): Roadmap => ({
	start: '2026-11-30',
	holidays: [],
	measures: { entries, order: Object.keys(entries) },
	...rest,
});

export const data: RoadmapData = {
	locale: 'de',
	examples: [],
	site: toolData.site,
	steps: [{ id: '7-umsetzen', label: '7 Umsetzen' }],
	tools: { marktfit: { label: 'Marktfit', url: '/werkzeuge/marktfit/' } },
	calendar,
	methods: [],
};
