/** A questionnaire as data; texts and whatever else an editor adds are carried along and not read here. */
export type Questionnaire = {
	dimensions: readonly {
		id: string;
		/** Share in the overall score relative to the other dimensions; 1 if left out. */
		weight?: number;
		items: readonly { id: string }[];
	}[];
};

/** A level from 0 to 4, or that the item does not apply. */
export type Answer = 0 | 1 | 2 | 3 | 4 | 'notApplicable';

/** Answers by the id of the item; unanswered items are missing. Answers to unknown items are ignored. */
export type Answers = Readonly<Record<string, Answer | number | null | undefined>>;

export type DimensionScore = {
	id: string;
	/** Mean of the answered items x 25, 0..100; null when fewer than 60 % of the applicable items are answered. */
	score: number | null;
	/** Items answered with a level. */
	answered: number;
	/** Items that were not marked as not applicable. */
	applicable: number;
};

export type AssessmentScore = {
	/** Weighted mean of the scored dimensions, 0..100; null if none is scored. */
	overall: number | null;
	dimensions: DimensionScore[];
};
