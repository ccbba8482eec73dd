/** Words of the scoring’s results, German. */
export const de = {
	weightings: { sliders: 'Regler', points: '100 Punkte', ranking: 'Rangfolge', pairwise: 'Paarvergleich' },
	directions: { benefit: 'Nutzen: mehr ist besser', cost: 'Aufwand: weniger ist besser' },
	normalises: {
		minMax: 'Spanne: schlechtester Wert 0, bester 1',
		max: 'Anteil am besten Wert',
		none: 'gar nicht: Werte zählen, wie sie sind',
	},
	evidencePeriod: 'Zeitraum {period}',
	source: 'Quelle: {name}',
	meDefault: 'Ich',
	joined: 'Zusammengeführt aus {n} Bewertungen: {names}.',
	rankingTitle: 'Rangfolge',
	alternative: 'Alternative',
	criterion: 'Kriterium',
	weight: 'Gewicht',
	score: 'Wert',
	reason: 'Grund',
	rank: 'Rang',
	incomplete: 'Noch nicht in der Rangfolge, weil Werte fehlen: {names}.',
	incompleteOne: '{name} ({n})',
	unitPoints: '{n} von 100 Punkten',
	unitScore: '{n}',
	and: '{most} und {last}',
	methodsTitle: 'Drei Verfahren im Vergleich',
	methodNames: { sum: 'Gewichtete Summe', topsis: 'TOPSIS', promethee: 'PROMETHEE II' },
	stabilityTitle: 'Wie fest das Ergebnis steht',
	stabilityNote:
		'Der Balken zeigt, in welchem Bereich das Gewicht liegen darf, ohne dass ein anderer Platz 1 übernimmt. Der Strich ist das Gewicht heute; die übrigen Gewichte behalten ihr Verhältnis.',
	today: 'heute',
	spanFrom: 'von',
	spanTo: 'bis',
	portfolioTitle: 'Portfolio',
	portfolioNote:
		'Die Zahl im Kreis steht in der Tabelle daneben. Je Achse zählt der gewichtete Mittelwert ihrer Kriterien.',
	portfolioPicture: 'Neun Felder: {y} nach oben, {x} nach rechts',
	number: 'Nr.',
	zone: 'Feld',
	scoresTitle: 'Alle Werte',
	reasonsTitle: 'Gründe und Belege',
	howFormulas: [
		'Gewichtete Summe: Σ Gewicht × vergleichbarer Wert. Die Gewichte ergeben zusammen 1.',
		'Vergleichbar machen, Spanne: (x − min) ÷ (max − min), bei Aufwand umgekehrt; sind alle gleich, zählt 1. Anteil: x ÷ max, bei Aufwand min ÷ x.',
		'TOPSIS: Werte geteilt durch die Wurzel der Quadratsumme, mal Gewicht. Nähe = Abstand zum schlechtesten ÷ (Abstand zum besten + Abstand zum schlechtesten).',
		'PROMETHEE II: Jede Wahl tritt gegen jede an. Ein Vorsprung zählt voll, mit Schwellen nach und nach. Wert = Stärke minus Schwäche, −1 bis 1.',
		'Offene Gewichte (SMAA-2): {samples} Auslosungen, gleichmäßig über alle zulässigen Gewichte, Startwert {seed}.',
		'Paarvergleich (AHP): Hauptvektor der Vergleichsmatrix. Bis zu einem Konsistenzverhältnis von {limit} gelten die Urteile als verträglich.',
		'Rangfolge: Die Rechnung nimmt das Mittel aller Gewichte, die die Reihenfolge einhalten.',
		'Mehrere Personen: Mittelwert je Feld; Gewichte als Mittel, bei Paarvergleichen aller als geometrisches Mittel der Urteile.',
		'Offenheit: Entropie der ersten Plätze, 0 (eine Wahl gewinnt immer) bis 1 (alle gleich oft).',
	],
	howSourceList: [
		'Gewichtete Summe: Churchman und Ackoff 1954; Zangemeister 1970',
		'TOPSIS: Hwang und Yoon 1981, Multiple Attribute Decision Making',
		'PROMETHEE II: Brans und Vincke 1985, Management Science 31(6)',
		'AHP: Saaty 1980; gemeinsame Urteile: Aczel und Saaty 1983; Korrektur einzelner Urteile: Harker 1987, Saaty 2003',
		'SMAA-2: Lahdelma und Salminen 2001, Operations Research 49(3)',
		'Empfindlichkeit: Triantaphyllou und Sanchez 1997, Decision Sciences 28(1)',
		'Übereinstimmung der Gewichte: Goepel 2013, Proceedings of the ISAHP',
	],
	sentence: {
		alone: '{name} steht allein zur Wahl. Ein Vergleich braucht mindestens zwei.',
		tie: '{names} liegen gleichauf mit {score}.',
		leads: '{first} führt mit {score}, vor {second} mit {secondScore}.',
		allSame: 'Alle drei Verfahren ergeben dieselbe Rangfolge mit {first} an der Spitze.',
		sameWinner:
			'Alle drei Verfahren setzen {first} auf Platz 1. Dahinter ordnen sie verschieden (Summe, TOPSIS, PROMETHEE): {moved}.',
		movedOne: '{name} {sum}, {topsis}, {promethee}',
		topsisDiffers:
			'TOPSIS setzt {other} an die Spitze: Große Abstände zum besten Wert wiegen dort besonders schwer, und {first} hat den größten bei „{criterion}“.',
		prometheeDiffers:
			'PROMETHEE setzt {other} nach vorn: Es zählt, wie oft eine Wahl vorn liegt, nicht wie weit. Gegen {first} ist {other} bei {share} des Gewichts besser und bei {back} schlechter; der große Vorsprung von {first} bei „{criterion}“ zählt nicht mehr als ein kleiner.',
		stable: 'Kein einzelnes Gewicht kann Platz 1 ändern, wie groß oder klein es auch wird.',
		tightBelow:
			'Am empfindlichsten ist „{criterion}“: Sinkt das Gewicht von {weight} unter {limit}, liegt eine andere Wahl vorn.',
		tightAbove:
			'Am empfindlichsten ist „{criterion}“: Steigt das Gewicht von {weight} über {limit}, liegt eine andere Wahl vorn.',
		change:
			'Die kleinste Änderung, die Platz 1 kippt: {alternative} bei „{criterion}“ von {from} auf {to}. Dann zieht {winner} gleich.',
		changeTie: 'Platz 1 ist geteilt: Die kleinste Änderung an einem Wert entscheidet.',
		changeAlone: 'Mit nur einer Wahl kann kein Wert die Rangfolge kippen.',
		noChange: 'Kein einzelner Wert kann Platz 1 kippen, solange er auf seiner Skala bleibt.',
		open: 'Bei beliebigen Gewichten liegt {name} am häufigsten vorn, in {share} der Auslosungen.',
		openOrder: 'Bei dieser Reihenfolge der Kriterien liegt {name} am häufigsten vorn, in {share} der Auslosungen.',
		openAlone: 'Mit nur einer Wahl gibt es nichts auszulosen.',
		decided: 'Das Ergebnis hängt kaum an den Gewichten (Offenheit {entropy} auf einer Skala von 0 bis 1).',
		halfOpen: 'Die Gewichte entscheiden mit (Offenheit {entropy} auf einer Skala von 0 bis 1).',
		wideOpen:
			'Die Gewichte entscheiden fast allein (Offenheit {entropy} auf einer Skala von 0 bis 1). Einigen Sie sich zuerst über sie.',
	},
	obstacle: {
		noCriteria: 'Noch kein Kriterium. Legen Sie unter „Kriterien“ eines an.',
		noAlternatives: 'Tragen Sie links ein, was zur Wahl steht ({many}). Dann bewerten Sie Kriterium für Kriterium.',
		noneComplete: 'Sobald für eine Wahl alle Werte stehen, erscheint hier die Rangfolge. Der nächsten fehlen noch {n}.',
		noWeights: 'Alle Gewichte sind null. Geben Sie unter „Kriterien“ mindestens einem Kriterium Gewicht.',
	},
	misfit: {
		needsBenefit:
			'„{criterion}“ ist ein Aufwand. Ohne Umrechnung lassen sich nur Nutzenkriterien addieren. Wählen Sie eine Umrechnung oder ändern Sie die Richtung.',
		needsPositive:
			'„{criterion}“ ist bei {alternative} nicht größer als null. Der Anteil am besten Wert braucht Werte über null. Ändern Sie den Wert oder wählen Sie die Spanne.',
	},
};
export type ScoringResultTexts = typeof de;
