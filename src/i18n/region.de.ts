/** Words of `npm run region:report`, German. The English file has the same keys. */
export const de = {
	title: 'Eigener Ordner der Region „{name}“: {folder}',
	noFolder:
		'CONTENT_DIR nennt keinen eigenen Ordner. Rufen Sie den Bericht so auf: CONTENT_DIR=pfad/zum/ordner npm run region:report',
	languages: 'Sprachen: {list}',
	languageNames: { de: 'Deutsch', en: 'Englisch' },
	replaces: 'Ersetzt ({n})',
	replacesNone: 'Der Ordner ersetzt nichts.',
	adds: 'Ergänzt ({n})',
	addsNone: 'Der Ordner ergänzt nichts.',
	hides: 'Blendet aus ({n})',
	hidesNone: 'Der Ordner blendet nichts aus.',
	sector: 'Branche {id}',
	page: 'Seite {id}',
	entry: '{kind} {id}',
	kinds: {
		methods: 'Methode',
		cases: 'Fallstudie',
		examples: 'Beispiel',
		glossary: 'Begriff',
		organisations: 'Organisation',
		funding: 'Förderung',
		events: 'Termin',
		criteria: 'Kriterien',
	},
	foreign: 'Gehört der herausgebenden Region und wird nicht übernommen ({n})',
	foreignEntries: '{file}, Einträge, die sie nennen: {n}',
	foreignCases: 'Fallstudien: {n}',
	inherits: 'Ausdrücklich übernommen ({n})',
	upstream: 'Was sich seit der letzten Durchsicht am {date} geändert hat',
	never:
		'Der Stand der gemeinsamen Inhalte ist noch nicht festgehalten. „npm run region:report -- --accept“ legt dafür {file} an.',
	upstreamReplaced: 'Gemeinsam geändert und hier ersetzt: vergleichen und nachziehen ({n})',
	upstreamChanged: 'Gemeinsam geändert, hier schon übernommen ({n})',
	upstreamNew: 'Neu dazugekommen ({n})',
	upstreamGone: 'Weggefallen ({n})',
	upstreamNothing: 'Nichts. Die gemeinsamen Inhalte sind dieselben.',
	accepted: 'Stand festgehalten: {file}',
};

export type RegionTexts = typeof de;
