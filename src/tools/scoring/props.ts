import type { Locale } from '../../i18n/locale';
import { buildToolData, methodLinks } from '../shared/content';
import { toolWords } from '../shared/tool-words';
import { criteriaSets, sectorFigures } from './content';
import { forFit, type ScoringData } from './data';
import { de } from './texts.de';
import { en } from './texts.en';

/** What the page hands to the tool, in one language. Runs at build time only. */
export async function scoringProps(locale: Locale) {
	const data: ScoringData = {
		...forFit(await buildToolData(locale)),
		sets: await criteriaSets(locale),
		figures: await sectorFigures(locale),
		methods: await methodLinks(locale, ['nutzwertanalyse', 'ahp', 'topsis', 'ge-mckinsey']),
	};
	return { data, ...toolWords(locale, { de, en }) };
}
