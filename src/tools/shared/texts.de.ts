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
	/** Why nothing is kept, where the browser says why. */
	trouble: {
		full: 'Der Speicher ist voll. Was Sie jetzt eingeben, bleibt nur erhalten, bis Sie diese Seite schließen. Sichern Sie Ihre Arbeit als Datei und schaffen Sie Platz auf dem Gerät.',
		newerDatabase:
			'In diesem Browser war schon eine neuere Fassung der Website offen. Diese Fassung kann Ihren Stand nicht öffnen; er bleibt unverändert. Laden Sie die Seite neu. Was Sie vorher noch eingeben, sichern Sie als Datei.',
		otherTab:
			'Ein anderer Tab hält den Speicher mit einer älteren Fassung der Website fest. Schließen Sie die anderen Tabs und laden Sie diese Seite neu. Bis dahin wird nichts gespeichert.',
	},
	projects: {
		label: 'Vorhaben',
		switch: 'Vorhaben wechseln',
		manage: 'Alle Vorhaben',
		unnamed: 'Vorhaben {n} ohne Namen',
		example: '{name} (Beispiel)',
		archived: '{name} (Archiv)',
		nowOpen: '„{name}“ ist jetzt offen.',
		back: 'Zurück zu „{name}“',
		deletedElsewhere: '„{name}“ wurde in einem anderen Tab gelöscht. Jetzt ist „{now}“ offen.',
		exampleAdded: '„{name}“ ist als eigenes Vorhaben geöffnet. Ihre Arbeit ist unverändert.',
	},
	linked: {
		current: 'Datei „{file}“ ist aktuell',
		waiting: 'Datei „{file}“ wird gleich geschrieben',
		failed: 'Datei „{file}“ lässt sich nicht schreiben',
		ask: 'In „{file}“ weitersichern',
	},
	leftOut: 'Nicht in der Sicherung, weil nicht lesbar: {n} Einträge.',
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
	exampleLoaded: 'Erfundenes Beispiel: {firm}',
	replaced: '„{name}“ ist geladen.',
	loadFailed: 'Das Beispiel konnte nicht geladen werden. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
	levels: ['nicht vorhanden', 'über Partner', 'erste Teile', 'Serie', 'führend'],
	levelOf: 'Stufe für {name}',
	remove: 'Entfernen',
	removeName: '{name} entfernen',
	/** What the browser's own record says about requests. */
	silence: {
		label: 'Anfragen an fremde Server, seit diese Seite offen ist:',
		blocked: 'vom Browser abgewiesen:',
		title: 'Woher diese Zahl kommt',
		explanation:
			'Sie stammt aus dem Verzeichnis, das Ihr Browser selbst über jeden Abruf dieser Seite führt. Dort stehen {own} Abrufe unter der Adresse dieser Website: die Seite selbst, Formatvorlagen, Skripte und Beispiele. Ihre Eingaben sind nie dabei. Was an andere Server gehen sollte, weist der Browser ab, bevor etwas hinausgeht, und meldet es hier. Nicht im Verzeichnis stehen Abrufe, die Hintergrundrechnung und Offline-Dienst der Website bei ihrem eigenen Server machen.',
		foreign: 'Fremde Adressen:',
		refused: 'Abgewiesene Adressen:',
		unsupported: 'Dieser Browser führt kein Verzeichnis seiner Abrufe. Zählen lässt sich hier deshalb nichts.',
	},
	/** Words of the fit wherever it is shown. */
	fit: {
		rank: 'Rang',
		market: 'Markt',
		fit: 'Fit',
		coverage: 'Kompetenzen',
		readiness: 'Nachweise',
		barDetail: 'von 100 Punkten, davon {coverage} aus Kompetenzen und {readiness} aus Nachweisen',
		gap: 'Lücke',
		missingPoints: 'Fehlende Punkte',
		effort: 'Aufwand und Zeit',
		effortSource: 'Quelle: {name}',
		stepCompetence: '{name} von „{from}“ auf „{to}“ bringen',
		stepStandard: '{name} erwerben',
		gain: '+{n} Punkte',
	},
	toRoadmap: 'In den Fahrplan',
	inRoadmap: 'Steht im Fahrplan',
	notSourced: 'nicht belegt',
	months: '{from} bis {to} Monate',
	kinds: { process: 'Verfahren', material: 'Werkstoffe', capability: 'Fähigkeiten' },
	standards: 'Zertifikate und Nachweise',
};
export type SharedTexts = typeof de;
