import type { Locale } from '../../i18n/locale';
import { frameData, methodLinks } from '../shared/content';
import { toolWords } from '../shared/tool-words';
import { caseGroups } from './content';
import { de } from './texts.de';
import { en } from './texts.en';

/** What the page hands to the tool, in one language. Runs at build time only. */
export async function businessCaseProps(locale: Locale) {
	const methods = Object.values(await methodLinks(locale, ['kapitalwert', 'monte-carlo', 'stage-gate']));
	const data = { ...(await frameData(locale)), groups: await caseGroups(locale), methods };
	return { data, ...toolWords(locale, { de, en }) };
}
