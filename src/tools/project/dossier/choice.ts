import type { DossierRecord, DossierVariant } from '../../../workspace/kinds/dossier';
import type { DossierTexts } from './texts.de';

/** Which parts the dossier holds, and in which order. */

export type PartId = keyof DossierTexts['parts'];

/** What each version puts in by itself, what it says first standing first. */
const chosenBy: Record<DossierVariant, readonly PartId[]> = {
	board: [
		'fit',
		'scoring',
		'resilience',
		'supplyChain',
		'businessCase',
		'readiness',
		'roadmap',
		'canvas',
		'profile',
		'appendix',
	],
	bank: ['businessCase', 'roadmap', 'readiness', 'scoring', 'supplyChain', 'resilience', 'profile', 'appendix'],
	funding: ['readiness', 'roadmap', 'fit', 'scoring', 'businessCase', 'supplyChain', 'profile', 'appendix'],
};

/** All parts in the order of a version: its own first, then the others; the appendix stands at the end. */
export function orderFor(variant: DossierVariant): PartId[] {
	const every = new Set([...chosenBy[variant], ...chosenBy.board]);
	every.delete('appendix');
	return [...every, 'appendix'];
}

/** Whether a part is in: as the person decided, else as the version has it and only once there is something in it. */
export const isIn = ({ variant, parts }: DossierRecord, id: PartId, filled: boolean): boolean =>
	Object.hasOwn(parts, id) ? parts[id]! : filled && chosenBy[variant].includes(id);

/** Another version; its own choice holds again. */
export const withVariant = (record: DossierRecord, variant: DossierVariant): DossierRecord =>
	record.variant === variant ? record : { variant, parts: {} };

/** A part put in or left out. What the version would do anyway is not kept. */
export function withPart(record: DossierRecord, id: PartId, wanted: boolean, filled: boolean): DossierRecord {
	const { [id]: _, ...others } = record.parts;
	const asBefore = isIn({ ...record, parts: others }, id, filled) === wanted;
	return { ...record, parts: asBefore ? others : { ...others, [id]: wanted } };
}
