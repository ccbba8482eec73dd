import type { Locale } from '../../../i18n/locale';
import type { ChainGraph } from './graph';
import type { Selection } from './selection';
import type { PictureTexts } from './texts.de';

/** What every way of showing the chain gets. */
export type ShownProps = {
	graph: ChainGraph;
	selection: Selection;
	/** Id of the firm looked at; empty for none. */
	focus: string;
	onLook: (id: string) => void;
	/** What people call a sector or a country. */
	sectorName: (id: string) => string;
	countryName: (code: string) => string;
	locale: Locale;
	t: PictureTexts;
};
