import { de as results } from '../../results/market-fit/texts.de';

export const de = {
	...results,
	needProfile: 'Noch kein Profil',
	needProfileText:
		'Der Marktfit vergleicht Ihr Kompetenzprofil mit dem, was jeder Markt verlangt. Legen Sie zuerst ein Profil an; drei Verfahren genügen für den Anfang. Oder laden Sie oben ein Beispiel.',
	toProfile: 'Profil anlegen',
	editProfile: 'Profil ändern',
	rankingTitle: 'Rangfolge der Märkte',
	asTable: 'Rangfolge als Tabelle',
	detailFor: '{label}: warum {fit} Punkte',
	brief: 'Steckbrief lesen',
	keep: 'Ins Dossier aufnehmen',
	kept: 'Im Dossier',
	note: 'Ihre Notiz zu diesem Markt',
	noteHint: 'Warum ja, warum nicht? Steht auch im Dossier.',
	measureNote: 'Aus dem Marktfit: {label}',
	stepsTitle: 'Was am meisten bringt',
	stepsIntro: 'Jeder Schritt für sich gerechnet:',
	noSteps: 'Hier fehlt nichts mehr. Ihr Profil deckt alles ab, was der Steckbrief nennt.',
	inBrief: 'Stelle im Steckbrief: {name}',
	setAside: 'Trifft für uns nicht zu',
	setAsideName: '{name}: Trifft für uns nicht zu',
	setAsideTitle: 'Auf Ihre Angabe hin nicht mitgerechnet:',
	takeBack: 'Wieder mitrechnen',
	takeBackName: '{name}: Wieder mitrechnen',
	gapsTitle: 'Lücken, Aufwand und Zeit',
	gapsIntro: 'Nach Punkten geordnet. Zeit steht nur dort, wo eine Quelle sie nennt.',
	pathIntro:
		'In dieser Reihenfolge bauen die fehlenden Nachweise aufeinander auf. Lassen Sie weg, was Ihr Kunde nicht verlangt.',
	howTitle: 'So rechnen wir',
	howParameters: 'Gewichte für {label}',
	exportCsv: 'Als Tabelle (CSV)',
	csvHead: ['Markt', 'Art', 'Anforderung', 'Gewicht', 'Anrechnung', 'Durch', 'Beitrag in Punkten'],
	next: 'Weiter zum Dossier',
	nextHint: 'Profil, Fit, Lücken und Quellen auf Papier.',
};
export type FitTexts = typeof de;
