/** Words of the stress tests, German: for the tool, the dossier and the business case. */
export const de = {
	/** After a preposition, and as a span. */
	oneWeek: 'einer Woche',
	oneWeekLong: 'eine Woche',
	manyWeeks: '{n} Wochen',
	titles: {
		site: 'Ausfall von {target}',
		customer: '{target} geht als Kunde',
		sector: '{target}: {share} weniger Umsatz',
		country: '{target} fällt aus',
		cost: '{target} wird um {share} teurer',
	},
	andOneMore: '{name} und noch einer',
	andMore: '{name} und {n} weitere',
	noTarget: '(noch nichts gewählt)',
	energy: 'Energie',
	material: 'Material',
	problems: {
		noFirm: 'In den Daten fehlt Ihr eigener Betrieb. Tragen Sie ihn ein und geben Sie ihm die Rolle „eigener Betrieb“.',
		noSales: 'In den Daten stehen keine Verkäufe mit Wert. Ohne sie lässt sich kein Verlust rechnen.',
		noTarget: 'Wählen Sie, was ausfällt.',
	},
	loses: 'In {weeks} gehen {lost} Umsatz verloren, {share} des Umsatzes dieser Zeit.',
	losesNothing: 'In {weeks} geht kein Umsatz verloren: Vorrat und freie Kapazität reichen.',
	losesNothingCustomer: 'In {weeks} geht kein Umsatz verloren: An diesem Ziel hängt kein eingetragener Verkauf.',
	atOnce: 'Der Verlust beginnt sofort.',
	after: 'Der erste Verlust tritt nach {weeks} ein.',
	exposed: '{name}: Der Vorrat reicht {survive}, der Wiederanlauf dauert {recover}. Die Lücke ist nicht gedeckt.',
	exposedAtOnce: '{name}: Vorrat gibt es nicht, der Wiederanlauf dauert {recover}. Die Lücke ist nicht gedeckt.',
	covered: '{name}: Der Vorrat reicht {survive}, der Wiederanlauf dauert {recover}. Das ist gedeckt.',
	coveredAlways: '{name}: Ein Ausfall kostet auch auf Dauer keinen Umsatz.',
	costs: 'In {weeks} entstehen {cost} Mehrkosten, {share} des Umsatzes dieser Zeit.',
	costsNoSales: 'In {weeks} entstehen {cost} Mehrkosten.',
	costsOwn: 'Davon kommen {cost} aus der eigenen Rechnung.',
	costsUnknown: 'Für {n} von {all} Zukäufen im Wert von {value} ist kein Anteil bekannt; sie fehlen in der Summe.',
	handOver: {
		title: 'Absichern: {title}',
		caseTitle: 'Absicherung der Lieferkette',
		lost: 'Verlorener Umsatz je Ereignis laut Stresstest „{title}“: {sentence}',
		added: 'Mehrkosten je Ereignis laut Stresstest „{title}“: {sentence}',
		volume:
			'Wie oft im Jahr rechnen Sie mit diesem Ereignis? Einmal in zehn Jahren ist 0,1. Der Stresstest sagt darüber nichts.',
		ramp: 'Annahme: Die Absicherung wirkt vom ersten Jahr an.',
		variableCost: 'Was Sie bei ausbleibendem Umsatz an Material und Fremdleistung sparen, je Ereignis.',
		fixedCost: 'Was die Absicherung im Jahr kostet: Lager, zweite Quelle, Prüfungen.',
		investment: 'Was die Absicherung einmalig kostet: Bemusterung, Werkzeuge, Freigabe.',
	},
};

export type StressTexts = typeof de;
