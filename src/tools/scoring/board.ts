import type { Locale } from '../../i18n/locale';
import type { ToolCriteriaSet, ToolCriterion } from '../../results/scoring/criteria-set';
import type { Workspace } from '../../workspace';
import type { DecisionTable } from '../../workspace/kinds/scoring';
import type { SharedTexts } from '../shared/texts.de';
import type { ScoringData } from './data';
import type { ScoringTexts } from './texts.de';

/** What every part of the tool works with: the table on screen, how to change it, content and words. */
export type Board = {
	id: string;
	/** With all names in the page's language. */
	table: DecisionTable;
	/** As it is stored: names that came from the content are empty. */
	stored: DecisionTable;
	/** Template the table was made from; undefined when this site does not have it. */
	set: ToolCriteriaSet | undefined;
	workspace: Workspace;
	data: ScoringData;
	locale: Locale;
	label: (id: string) => string;
	update: (change: (table: DecisionTable) => DecisionTable) => void;
	/** Says something to those who cannot see it happen. */
	say: (text: string) => void;
	t: ScoringTexts;
	shared: SharedTexts;
};

export const stepNames = ['alternatives', 'criteria', 'scores', 'team'] as const;
export type Step = (typeof stepNames)[number];

/** Question and words of a criterion that came from the template. */
export const contentOf = (set: ToolCriteriaSet | undefined, content: string | undefined): ToolCriterion | undefined =>
	set?.criteria.find((criterion) => criterion.id === content);
