import type { NamedLink } from '../../results/references';
import type { HolidayCalendar } from '../../results/roadmap/calendar';
import type { ToolData } from '../shared/data';

/** What the roadmap knows of the content, in one language. */
export type RoadmapData = Pick<ToolData, 'locale' | 'examples' | 'site'> & {
	steps: { id: string; label: string }[];
	/** Names and pages of the tools that hand measures over, by slug. */
	tools: Record<string, NamedLink>;
	calendar: HolidayCalendar;
	methods: NamedLink[];
};
