import { shownSectors } from '../../components/lib/taxonomy';
import type { Locale } from '../../i18n/locale';
import { frameData, methodLinks } from '../shared/content';
import { toolWords } from '../shared/tool-words';
import { readinessScales } from './content';
import type { ReadinessData } from './data';
import { de } from './texts.de';
import { en } from './texts.en';

/** What the page hands to the tool, in one language. Runs at build time only. */
export async function readinessProps(locale: Locale) {
	const data: ReadinessData = {
		...(await frameData(locale)),
		scales: await readinessScales(locale),
		sectors: (await shownSectors()).map((sector) => ({ id: sector.id, label: sector.label[locale] })),
		methods: Object.values(await methodLinks(locale, ['trl-mrl', 'stage-gate'])),
	};
	return { data, ...toolWords(locale, { de, en }) };
}
