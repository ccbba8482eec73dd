import type { KindName } from '../../workspace';

/** A step of the process as the project page shows it. */
export type ProjectStep = {
	id: string;
	number: number;
	label: string;
	url: string;
	/** Outline of its pictogram, on a grid of 24. */
	mark: string;
	tools: { slug: string; label: string; url: string }[];
};

/** `none`: the site has no tool for the step. */
export type StepState = 'open' | 'begun' | 'worked' | 'none';

export type StepProgress = { step: ProjectStep; state: StepState; open: ProjectStep['tools'] };

/** The record that a tool fills. The project page itself is no sign of progress and missing here. */
export const toolKinds: Readonly<Record<string, KindName>> = {
	'resilienz-check': 'resilience-check',
	kompetenzprofil: 'competence-profile',
	marktfit: 'market-fit',
	bewertung: 'scoring',
	reifegrad: 'readiness',
	'business-case': 'business-case',
	canvas: 'canvas',
	lieferkette: 'supply-chain',
	fahrplan: 'roadmap',
};

/** How far each step is, from what its tools really hold. */
export function stepProgress(steps: readonly ProjectStep[], filled: readonly KindName[]): StepProgress[] {
	return steps.map((step) => {
		const tools = step.tools.filter(({ slug }) => Object.hasOwn(toolKinds, slug));
		const open = tools.filter(({ slug }) => !filled.includes(toolKinds[slug]!));
		const state =
			tools.length === 0 ? 'none' : open.length === 0 ? 'worked' : open.length < tools.length ? 'begun' : 'open';
		return { step, state, open };
	});
}

/** The first tool on the way that holds nothing yet. */
export function nextTool(
	progress: readonly StepProgress[],
): { step: ProjectStep; tool: ProjectStep['tools'][number] } | undefined {
	for (const { step, open } of progress) if (open[0]) return { step, tool: open[0] };
	return undefined;
}
