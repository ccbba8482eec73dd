import { de as data } from './data-view/texts.de';
import { de as findings } from './findings/texts.de';
import { de as picture } from './picture/texts.de';
import { de as region } from './region/texts.de';
import { de as stress } from './stress/texts.de';

/** Words of the tool: its frame here, each view's own beside the view. */
export const de = {
	views: 'Ansichten',
	loadingView: 'Ansicht wird geladen …',
	viewFailed: 'Diese Ansicht konnte nicht geladen werden. Laden Sie die Seite neu; Ihre Daten sind gespeichert.',
	data,
	picture,
	findings,
	stress,
	region,
};

export type SupplyChainTexts = typeof de;
