import type { NamedLink } from '../../results/references';
import type { ResilienceQuestionnaire } from '../../results/resilience-check/questionnaire';
import type { ToolData } from '../shared/data';

/** What the island knows of the content, in one language. */
export type ResilienceData = Pick<ToolData, 'locale' | 'examples' | 'site'> & {
	questionnaire: ResilienceQuestionnaire;
	/** The method that goes deeper than this check. */
	method: NamedLink;
};
