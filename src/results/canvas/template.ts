import type { NamedLink } from '../references';

export type CanvasField = {
	id: string;
	label: string;
	/** The question that its notes answer. */
	prompt: string;
	/** First and last column and row, from 1, top left. */
	column: [number, number];
	row: [number, number];
	zone?: string;
	/** Fields of the combined canvas whose notes meet here. */
	crosses?: [string, string];
};

type CanvasAxis = { label: string /** From low to high. */; steps: string[] };

/** A canvas as the content describes it, in one language. */
export type CanvasTemplate = {
	id: string;
	label: string;
	purpose: string;
	reading: string;
	attribution: string;
	licence: string;
	licenceUrl?: string;
	columns: number;
	rows: number;
	axes?: { x: CanvasAxis; y: CanvasAxis };
	zones: { id: string; label: string; level: number }[];
	combines?: string;
	step: string;
	fields: CanvasField[];
	methods: NamedLink[];
	tools: NamedLink[];
};
