/** What a tool suggests for the plan. */
export type Suggestion = {
	title: string;
	note?: string;
	/** Working days, where the tool knows. */
	duration?: number;
	/** Id of the process step. */
	step?: string;
	/** The tool's slug, and what within it the suggestion stands for: the same one is taken over once. */
	origin: { tool: string; ref: string };
};
