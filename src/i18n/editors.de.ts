/** Words of the editors' commands, German. */
export const de = {
	create: {
		usage: 'Es fehlt die Kennung. Beispiel: npm run new:{kind} -- meine-kennung',
		badId:
			'„{id}“ taugt nicht als Kennung. Erlaubt sind Kleinbuchstaben, Ziffern und einzelne Bindestriche; ä wird ae.',
		taken: '„{id}“ gibt es schon: {paths}. Wählen Sie eine andere Kennung.',
		created: 'Angelegt als Entwurf, der nicht veröffentlicht wird:',
		next: 'So geht es weiter:',
		fill: 'Platzhalter in {path} ersetzen. Jede Zahl braucht ihre Quelle.',
		preview: 'Texte schreiben, {languages}. Vorschau: npm run dev, dann {address}',
		languages: { both: 'auf Deutsch und Englisch', de: 'auf Deutsch', en: 'auf Englisch' },
		publish: {
			brief:
				'Zum Veröffentlichen „draft: true“ in allen Dateien löschen und die Kennung in {folder}/region.yaml unter „sectors“ eintragen.',
			method:
				'Zum Veröffentlichen „draft: true“ in allen Dateien löschen und die Kennung in {folder}/data/process.yaml beim Schritt unter „methods“ eintragen.',
			case: 'Zum Veröffentlichen „draft: true“ in allen Dateien löschen.',
		},
		copyStep:
			'Fehlt {folder}/data/process.yaml, kopieren Sie den Schritt aus content/data/process.yaml dorthin. Ohne das steht die Methode nur in der Methodenliste.',
		test: 'npm run test:unit prüft, ob alles vollständig ist. npm run content:report zeigt, was noch Entwurf ist.',
		testRegion:
			'npm run publish:check prüft den Ordner {folder} und nennt Platzhalter. npm run content:report zeigt, was noch Entwurf ist.',
	},
	report: {
		title: 'Stand der Inhalte am {date}',
		stock: 'Bestand',
		german: 'deutsch',
		english: 'englisch',
		toFix: 'Zu beheben',
		toKnow: 'Zur Kenntnis',
		none: 'keine',
		more: '… und {n} weitere; mit --json sehen Sie alle',
		verdictFix: '{n} Befunde müssen behoben werden.',
		verdictFine: 'Nichts muss behoben werden.',
		dueSince: 'fällig seit {date}',
		dueOn: 'fällig am {date}',
		onlyGerman: 'nur deutsch',
		onlyEnglish: 'nur englisch',
		weakOf: '{weak} schwach belegt, {unconfirmed} von {all} nicht gegengeprüft',
		counts: {
			briefs: 'Marktsteckbriefe',
			methods: 'Methoden',
			cases: 'Fallstudien',
			glossary: 'Fachwörter',
			tools: 'Werkzeuge',
			pages: 'Seiten insgesamt',
			standards: 'Normen und Zertifikate',
			competences: 'Kompetenzen',
			facts: 'Fakten',
			series: 'Zahlenreihen',
			sources: 'Quellen',
			funding: 'Förderung und Beratung',
			organisations: 'Organisationen',
		},
		sections: {
			stale: 'Fakten, deren Überprüfung fällig ist',
			untranslated: 'Seiten in nur einer Sprache',
			orphans: 'Seiten, auf die nichts verweist',
			dueSoon: 'Fakten, deren Überprüfung in den nächsten drei Monaten fällig wird',
			weak: 'Schwach belegte und nicht gegengeprüfte Zahlen',
			insecure: 'Adressen ohne https',
			drafts: 'Entwürfe',
			unasked: 'Kompetenzen, die keine Branche verlangt',
			uncased: 'Methoden ohne Fallstudie',
		},
	},
};

export type EditorTexts = typeof de;
