/** Words of the market fit’s results, German. */
export const de = {
	rankingSentence: 'Am besten passt {first} mit {fit} von 100 Punkten{second}.',
	rankingSecond: ', gefolgt von {label} mit {fit}',
	rankingAlone: 'Für {first} ergibt Ihr Profil {fit} von 100 Punkten.',
	rankingZero: 'Mit diesem Profil passt noch kein Markt. Ergänzen Sie Verfahren oder Nachweise.',
	caution:
		'Der Wert zeigt, wie viel vom Verlangten Sie heute abdecken. Er sagt nichts über Preise, Wettbewerb oder Ihren Willen.',
	detailSentence:
		'Ihr Profil deckt {coverage} der gefragten Kompetenzen und {readiness} der Nachweise ab, nach Gewicht.',
	competencesTitle: 'Welche Kompetenzen wie viel beitragen',
	standardsTitle: 'Welche Nachweise da sind und welche fehlen',
	competence: 'Gefragte Kompetenz',
	standard: 'Norm oder Nachweis',
	weight: 'Gewicht',
	yourCredit: 'Ihre Anrechnung',
	contribution: 'Beitrag',
	itself: 'selbst, {level}',
	related: 'verwandt: {name}, {level}',
	nothing: 'nichts im Profil',
	held: 'vorhanden',
	basis: 'Grundlage vorhanden: {name}',
	missing: 'fehlt',
	requiredBy: { law: 'Gesetz', customer: 'Kunde', helpful: 'hilfreich' },
	pathTitle: 'Reihenfolge der Nachweise',
	howFormula: 'Fit = 100 × ({coverage} × Kompetenzdeckung + {readiness} × Nachweise)',
	howCoverage:
		'Kompetenzdeckung: Je gefragter Kompetenz zählt die beste Anrechnung aus Ihrem Profil, also Ähnlichkeit × Stufe ÷ 4. Der Mittelwert ist mit dem Gewicht im Steckbrief gewichtet.',
	howSimilarity:
		'Ähnlichkeit: dieselbe Kompetenz 1, Geschwister in der Gruppe {group}, in der Hauptgruppe {main}, sonst 0.',
	howReadiness:
		'Nachweise: vorhanden 1, Grundlage vorhanden {basis}, sonst 0. Gewichte: Gesetz {law}, Kunde {customer}, hilfreich {helpful}.',
	howSource:
		'Das Modell ist eine gewichtete Summe mit offenen Parametern, ein eigenes Verfahren dieser Website. Die Gewichte sind Einschätzungen der Redaktion auf Grundlage der Quellen im Steckbrief.',
};
export type FitResultTexts = typeof de;
