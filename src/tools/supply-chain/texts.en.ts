import { en as data } from './data-view/texts.en';
import { en as findings } from './findings/texts.en';
import { en as picture } from './picture/texts.en';
import { en as region } from './region/texts.en';
import { en as stress } from './stress/texts.en';
import type { SupplyChainTexts } from './texts.de';

export const en: SupplyChainTexts = {
	views: 'Views',
	loadingView: 'Loading the view …',
	viewFailed: 'This view could not be loaded. Reload the page; your data are saved.',
	data,
	picture,
	findings,
	stress,
	region,
};
