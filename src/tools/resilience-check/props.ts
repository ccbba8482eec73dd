import type { Locale } from '../../i18n/locale';
import { frameData, methodLinks } from '../shared/content';
import { toolWords } from '../shared/tool-words';
import { resilienceQuestionnaire } from './content';
import type { ResilienceData } from './data';
import { de } from './texts.de';
import { en } from './texts.en';

/** What the page hands to the tool, in one language. Runs at build time only. */
export async function resilienceCheckProps(locale: Locale) {
	const deeper = 'resilienz-check';
	const data: ResilienceData = {
		...(await frameData(locale)),
		method: (await methodLinks(locale, [deeper]))[deeper]!,
		questionnaire: await resilienceQuestionnaire(locale),
	};
	return { data, ...toolWords(locale, { de, en }) };
}
