import type { ProblemId } from '../publication/problem';

/** Words of the check before publication, German. */
export const de = {
	banner: 'Vorschau: Diese Website ist noch nicht zur Veröffentlichung freigegeben.',
	fit: 'Alles, was vor der Veröffentlichung nötig ist, ist da.',
	unfit: 'Noch nicht bereit für die Öffentlichkeit. Zu beheben: {n}',
	mustFix: 'Vor der Veröffentlichung zu beheben ({n})',
	look: 'Bitte ansehen ({n})',
	more: '… und {n} weitere; alle zeigt -- --all',
	problems: {
		missing: 'fehlt. Tragen Sie die Angabe in die region.yaml ein.',
		maybeMissing: 'ist leer. Tragen Sie die Angabe ein, wenn es sie bei Ihnen gibt.',
		notSecure: '{url} ist nicht verschlüsselt. Geben Sie die Adresse mit https:// an.',
		notPublic: '{url} ist keine öffentliche Adresse. Geben Sie die Adresse an, unter der Besucher die Website finden.',
		placeholder: 'enthält „{text}“. Ersetzen Sie den Platzhalter durch die richtige Angabe.',
		fileMissing: 'Die Datei public/{file} gibt es nicht. Legen Sie sie dort ab.',
		fileKind: '{file} ist kein Bild. Nehmen Sie SVG, PNG, WebP, AVIF oder JPEG.',
		emblemSmall:
			'ist mit {height} Pixeln niedriger als das größte Logo ({largest}). Das Emblem muss mindestens so groß sein wie das größte andere Logo.',
		statementWording:
			'„{text}“ weicht vom vorgeschriebenen Wortlaut ab: „Kofinanziert von der Europäischen Union“. Prüfen Sie die Vorgaben Ihres Fördergebers.',
		contrast:
			'hat gegen „{ground}“ nur einen Kontrast von {ratio}:1. Nötig sind {least}:1; wählen Sie eine andere Farbe.',
		addressForm: '{url} ist keine vollständige Webadresse. Prüfen Sie die Schreibweise.',
		addressInsecure: '{url} ist nicht verschlüsselt. Prüfen Sie, ob es die Seite auch mit https:// gibt.',
		factsDue: 'Angaben, die neu zu prüfen sind: {n}. Welche, sagt npm run content:report.',
		namesHome:
			'nennt die herausgebende Region, einen ihrer Partner oder Orte. Schreiben Sie die Zeile für Ihre Region um, wenn sie aus einer Kopie stammt.',
		websiteUnchecked: '{url} hat noch niemand geprüft. Öffnen Sie die Adresse und setzen Sie websiteChecked: true.',
		drafts: 'ist ein Entwurf und erscheint nicht auf der Website.',
	} satisfies Record<ProblemId, string>,
};

export type PublicationTexts = typeof de;
