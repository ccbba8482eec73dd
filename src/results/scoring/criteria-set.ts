import type { ToolSource } from '../references';

/** A template of a decision in one language: what is compared and by which criteria. */
export type ToolCriteriaSet = {
	id: string;
	label: string;
	purpose: string;
	alternatives: { many: string; one: string; example: string };
	/** Entries are sectors of the site. */
	sectors: boolean;
	portfolio: { attractiveness: string; strength: string; zones: { grow: string; choose: string; leave: string } };
	criteria: ToolCriterion[];
};

export type ToolCriterion = {
	id: string;
	label: string;
	question: string;
	direction: 'benefit' | 'cost';
	weight: number;
	axis: 'attractiveness' | 'strength' | 'none';
	/** Words of the levels 0 to 4. */
	scale: string[];
	takes?: 'fit';
};

/** A key figure of a brief, as printed, to give as evidence for a score. */
export type SectorFigure = {
	id: string;
	label: string;
	value: string;
	period: string;
	/** What a reader must know about the figure. */
	marks: string[];
	note?: string;
	source: ToolSource;
};

/** Highest level of the scale in words. */
export const highestScore = 4;
