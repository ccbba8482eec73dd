import type { Contact, NamedLink } from '../references';

/** A question with the words of its levels 0 to 4. */
export type Item = { id: string; question: string; levels: string[]; short: boolean };

export type Dimension = {
	id: string;
	label: string;
	weight: number;
	items: Item[];
	/** What scores up to a limit mean, ascending; the last limit is 100. */
	meanings: { upTo: number; text: string }[];
};

/** What a firm can do about a weak dimension. */
export type Rule = {
	id: string;
	dimension: string;
	below: number;
	/** Where named, the rule applies only when this question is answered with `atMost` or less. */
	item?: string;
	atMost?: number;
	label: string;
	text: string;
	methods: NamedLink[];
	tools: NamedLink[];
	contacts: Contact[];
	step: string;
};

export type ResilienceQuestionnaire = { id: string; dimensions: Dimension[]; rules: Rule[] };
