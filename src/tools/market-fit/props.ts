import type { Locale } from '../../i18n/locale';
import { buildToolData } from '../shared/content';
import { toolWords } from '../shared/tool-words';
import { de } from './texts.de';
import { en } from './texts.en';

/** What the page hands to the tool, in one language. Runs at build time only. */
export async function marketFitProps(locale: Locale) {
	const data = await buildToolData(locale);
	return { data, ...toolWords(locale, { de, en }) };
}
