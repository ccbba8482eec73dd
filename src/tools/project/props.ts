import { pictograms } from '../../components/lib/pictograms';
import { getRegion } from '../../components/lib/region';
import type { Locale } from '../../i18n/locale';
import { buildToolData } from '../shared/content';
import { de as sharedDe } from '../shared/texts.de';
import { en as sharedEn } from '../shared/texts.en';
import { projectSteps } from './content';
import { withProjectWord } from './own-word';
import { de } from './texts.de';
import { en } from './texts.en';

/** What the page hands to the tool, in one language. Runs at build time only. */
export async function projectProps(locale: Locale) {
	const data = await buildToolData(locale);
	const steps = await projectSteps(locale, pictograms);
	const { wording } = await getRegion();
	const t = withProjectWord(locale === 'en' ? en : de, wording.project?.[locale]);
	return { data, steps, t, shared: locale === 'en' ? sharedEn : sharedDe };
}
