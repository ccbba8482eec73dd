import type { NamedLink } from '../references';

/** One level of a scale, in one language. */
export type Level = { level: number; label: string; asks: string; evidence: string };

/** One side of a project. */
export type Scale = {
	id: string;
	label: string;
	/** Name and length of the scale. */
	scale: string;
	question: string;
	step: string;
	methods: NamedLink[];
	levels: Level[];
};
