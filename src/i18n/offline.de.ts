/** Words about working without a network, German. The English file has the same keys. */
export const de = {
	footerLink: 'Ohne Netz nutzen',
	update: {
		ready: 'Eine neue Fassung dieser Website liegt bereit.',
		load: 'Jetzt laden',
		later: 'Später',
		unsaved:
			'Ihre Arbeit ist in diesem Browser nicht gespeichert. Sichern Sie sie zuerst als Datei, dann laden Sie die neue Fassung.',
	},
	control: {
		title: 'Ganze Website mitnehmen',
		intro:
			'Nach dem ersten Besuch laufen alle Werkzeuge ohne Netz, und besuchte Seiten bleiben lesbar. Die übrigen Seiten und die Suche kommen erst auf Ihr Gerät, wenn Sie es hier verlangen.',
		tools: 'Werkzeuge',
		whole: 'Ganze Website',
		checking: 'wird geprüft …',
		ready: 'auf diesem Gerät, auch ohne Netz bereit',
		preparing: 'werden im Hintergrund geladen …',
		impossible:
			'Dieser Browser hält die Website so nicht vor. Nötig sind eine Adresse mit https und ein Browser, der Dienste im Hintergrund zulässt.',
		none: 'nicht auf diesem Gerät',
		partly: '{kept} von {all} Dateien auf diesem Gerät',
		complete: 'vollständig auf diesem Gerät, auch die Suche ({size})',
		take: 'Ganze Website mitnehmen ({size})',
		size: 'Sie belegt {bytes} auf dem Gerät. Übertragen werden meist etwa {compressed}, weil Webserver Texte gepackt senden. Was schon da ist, wird nicht noch einmal geladen.',
		progress: 'Fortschritt',
		running: 'Die Website wird geladen. Sie können weiterarbeiten; lassen Sie nur diese Seite offen.',
		cancel: 'Anhalten',
		cancelled: 'Angehalten. Was schon geladen ist, bleibt; Sie können jederzeit weitermachen.',
		done: 'Fertig. Die ganze Website ist jetzt auf diesem Gerät.',
		failed: 'Das Laden ist abgebrochen. Prüfen Sie die Verbindung und machen Sie weiter; was schon da ist, bleibt.',
		full: 'Der Browser gibt keinen Platz mehr her. Räumen Sie Speicher frei und machen Sie dann weiter.',
		drop: 'Mitgenommene Seiten entfernen',
		dropped: 'Die Seiten sind entfernt. Die Werkzeuge bleiben ohne Netz bereit.',
		needsScript: 'Dafür braucht der Browser JavaScript.',
	},
	missing: 'Sie sind ohne Netz, und diese Seite liegt nicht auf Ihrem Gerät:',
	search:
		'Die Suche ist gerade nicht erreichbar. Ohne Netz sucht sie nur, wenn die ganze Website auf diesem Gerät liegt.',
};

export type OfflineTexts = typeof de;
