/** Words of the canvases’s results, German. */
export const de = {
	untitled: '{canvas} ohne Namen',
	kinds: { evidence: 'Beleg', assumption: 'Annahme', question: 'Frage', decision: 'Entscheidung' },
	signs: { evidence: 'B', assumption: 'A', question: '?', decision: 'E' },
	quoted: '„{name}“',
	sentence: {
		nothing: '„{title}“ ist noch leer. Beginnen Sie mit „{field}“.',
		oneNote: 'eine Notiz',
		notes: '{n} Notizen',
		filled: '„{title}“: {count}, gefüllte Felder {filled} von {all}.',
		complete: 'Kein Feld ist leer.',
		empty: 'Noch leer: {fields}.',
		zone: 'Im Bereich „{zone}“: {n}.',
		oneAssumed: 'Eine Notiz ist eine ungeprüfte Annahme.',
		assumed: 'Ungeprüfte Annahmen: {n}.',
	},
	table: { field: 'Feld', note: 'Notiz', kind: 'Art', links: 'Verknüpft mit' },
	originTitle: 'Herkunft',
	licenceTitle: 'Lizenz',
	legend: 'Arten der Notizen',
};
export type CanvasResultTexts = typeof de;
