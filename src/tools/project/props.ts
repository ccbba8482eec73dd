import { pictograms } from '../../components/lib/pictograms';
import { getRegion } from '../../components/lib/region';
import type { Locale } from '../../i18n/locale';
import { buildToolData } from '../shared/content';
import { toolWords } from '../shared/tool-words';
import { projectSteps } from './content';
import { withProjectWord } from './own-word';
import { de } from './texts.de';
import { en } from './texts.en';

/** What the page hands to the tool, in one language. Runs at build time only. */
export async function projectProps(locale: Locale) {
	const data = await buildToolData(locale);
	const steps = await projectSteps(locale, pictograms);
	const { wording } = await getRegion();
	const { t, shared } = toolWords(locale, { de, en });
	return { data, steps, t: withProjectWord(t, wording.project?.[locale]), shared };
}
