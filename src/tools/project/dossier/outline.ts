import type { ToolSource } from '../../../results/references';
import type { DossierRecord } from '../../../workspace/kinds/dossier';
import { isIn, orderFor } from './choice';
import type { DossierInput } from './input';
import { type DossierPart, dossierParts } from './parts';
import { numberSources, type SourceList } from './sources';

/** A part with the number of its section. */
export type Section = { part: DossierPart; number: number; filled: boolean };

export type Outline = {
	/** With the parts that are in. */
	input: DossierInput;
	/** After the overview, which is section 1. */
	sections: Section[];
	sourcesNumber: number;
	list: SourceList;
};

/** Every part with whether it is filled and whether it is in, in the order of the version. */
export const partStates = (record: DossierRecord, input: Pick<DossierInput, 'records'>) =>
	orderFor(record.variant).map((id) => {
		const part = dossierParts[id];
		const filled = part.filled(input.records);
		return { part, filled, wanted: isIn(record, id, filled) };
	});

/** Sections and sources of a dossier, numbered. */
export function outlineOf(record: DossierRecord, input: DossierInput): Outline {
	const sections = partStates(record, input)
		.filter(({ wanted }) => wanted)
		.map(({ part, filled }, i) => ({ part, filled, number: i + 2 }));
	const within = { ...input, chosen: new Set(sections.map(({ part }) => part.id)) };
	const quoted: ToolSource[][] = sections.map(({ part, filled }) => (filled ? (part.sources?.(within) ?? []) : []));
	return { input: within, sections, sourcesNumber: sections.length + 2, list: numberSources(quoted) };
}
