import type { CanvasResultTexts } from './texts.de';

/** Words of the canvases’s results, English. */
export const en: CanvasResultTexts = {
	untitled: '{canvas} without a name',
	kinds: { evidence: 'Evidence', assumption: 'Assumption', question: 'Question', decision: 'Decision' },
	signs: { evidence: 'E', assumption: 'A', question: '?', decision: 'D' },
	quoted: '“{name}”',
	sentence: {
		nothing: '“{title}” is still empty. Begin with “{field}”.',
		oneNote: 'one note',
		notes: '{n} notes',
		filled: '“{title}”: {count}, fields filled {filled} of {all}.',
		complete: 'No field is empty.',
		empty: 'Still empty: {fields}.',
		zone: 'In the zone “{zone}”: {n}.',
		oneAssumed: 'One note is an untested assumption.',
		assumed: 'Untested assumptions: {n}.',
	},
	table: { field: 'Field', note: 'Note', kind: 'Kind', links: 'Linked with' },
	originTitle: 'Origin',
	licenceTitle: 'Licence',
	legend: 'Kinds of notes',
};
