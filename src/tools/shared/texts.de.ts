/** Words that all tools share, German. */
export const de = {
	loading: 'Das Werkzeug wird geladen …',
	state: {
		empty: 'Noch nichts eingetragen. Gespeichert wird nur auf diesem Gerät.',
		saving: 'wird gespeichert …',
		saved: 'gespeichert',
		memoryOnly:
			'Ihr Browser lässt kein Speichern zu. Alles funktioniert, bleibt aber nur erhalten, bis Sie diese Seite schließen. Sichern Sie Ihre Arbeit als Datei.',
		failed:
			'Speichern nicht möglich. Vielleicht ist der Speicher voll oder gesperrt. Sichern Sie Ihre Arbeit jetzt als Datei.',
	},
	recordProblem: {
		newer:
			'Diese Daten stammen aus einer neueren Fassung der Website. Laden Sie die Seite neu. Bis dahin wird nichts überschrieben.',
		damaged:
			'Der gespeicherte Stand ist beschädigt und lässt sich nicht lesen. Er bleibt unverändert. Spielen Sie eine Sicherung ein oder löschen Sie alles unter „Vorhaben und Dossier“.',
	},
	lastBackup: 'Letzte Sicherung: {age}',
	noBackup: 'noch keine Sicherung',
	backupCurrent: 'Sicherung aktuell',
	justNow: 'gerade eben',
	minutesAgo: 'vor {n} Min.',
	hoursAgo: 'vor {n} Std.',
	daysAgo: 'vor {n} Tagen',
	oneDayAgo: 'vor einem Tag',
	saveBackup: 'Sicherung speichern',
	undo: 'Rückgängig',
	redo: 'Wiederholen',
	print: 'Drucken',
	cancel: 'Abbrechen',
	close: 'Schließen',
	example: 'Beispiel laden',
	exampleNote: 'Erfundener Betrieb zum Ausprobieren.',
	exampleLoaded: 'Erfundenes Beispiel: {firm}',
	replaceTitle: 'Ihren Stand ersetzen?',
	replaceText:
		'In diesem Browser liegt schon Arbeit. „{name}“ ersetzt sie ganz. Speichern Sie vorher eine Sicherung, wenn Sie sie behalten wollen.',
	replaceNow: 'Ersetzen',
	replaced: '„{name}“ ist geladen.',
	bringBack: 'Vorherigen Stand zurückholen',
	broughtBack: 'Der vorherige Stand ist wieder da.',
	loadFailed: 'Das Beispiel konnte nicht geladen werden. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
	levels: ['nicht vorhanden', 'über Partner', 'erste Teile', 'Serie', 'führend'],
	levelOf: 'Stufe für {name}',
	remove: 'Entfernen',
	removeName: '{name} entfernen',
	notSourced: 'nicht belegt',
	months: '{from} bis {to} Monate',
	kinds: { process: 'Verfahren', material: 'Werkstoffe', capability: 'Fähigkeiten' },
	standards: 'Zertifikate und Nachweise',
	unknownEntry: 'nicht mehr im Katalog: {id}',
};
export type SharedTexts = typeof de;
