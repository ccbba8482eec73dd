import type { Suggestion } from '../../results/suggestion';
import { listKeyed, type Measure, newId, type RecordData, type Workspace, withEntry } from '../../workspace';

export type { Suggestion } from '../../results/suggestion';

const usualDuration = 10;

/** The measure that came from a suggestion, if it was taken over before. */
export const takenOver = (roadmap: RecordData<'roadmap'>, { tool, ref }: Suggestion['origin']): string | undefined =>
	listKeyed(roadmap.measures).find(({ value }) => value.origin?.tool === tool && value.origin.ref === ref)?.id;

export const asMeasure = ({ title, note, duration, step, origin }: Suggestion): Measure => ({
	title: title.slice(0, 200),
	owner: '',
	note: note ?? '',
	status: 'open',
	duration: duration ?? usualDuration,
	notBefore: '',
	dependsOn: [],
	step: step ?? '',
	origin,
});

/** Puts a suggestion into the plan of the current project, once. */
export function addToRoadmap(workspace: Workspace, suggestion: Suggestion): void {
	workspace
		.record('roadmap')
		.update((roadmap) =>
			takenOver(roadmap, suggestion.origin)
				? roadmap
				: { ...roadmap, measures: withEntry(roadmap.measures, newId(), asMeasure(suggestion)) },
		);
}
