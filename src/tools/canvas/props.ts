import type { Locale } from '../../i18n/locale';
import { frameData } from '../shared/content';
import { toolWords } from '../shared/tool-words';
import { canvasLinks, canvasTemplates } from './content';
import type { CanvasData } from './data';
import { de } from './texts.de';
import { en } from './texts.en';

/** What the page hands to the tool, in one language. Runs at build time only. */
export async function canvasProps(locale: Locale) {
	const data: CanvasData = {
		...(await frameData(locale)),
		canvases: await canvasTemplates(locale),
		...(await canvasLinks(locale)),
		ratings: {},
	};
	return { data, ...toolWords(locale, { de, en }) };
}
