import { toolSlugs } from '../../components/lib/tools';
import type { Locale } from '../../i18n/locale';
import { frameData, methodLinks, toolPage } from '../shared/content';
import { toolWords } from '../shared/tool-words';
import { holidayCalendar, processSteps } from './content';
import type { RoadmapData } from './data';
import { de } from './texts.de';
import { en } from './texts.en';

/** What the page hands to the tool, in one language. Runs at build time only. */
export async function roadmapProps(locale: Locale) {
	const tools = await Promise.all(toolSlugs.map(async (slug) => [slug, (await toolPage(slug, locale))!] as const));
	const data: RoadmapData = {
		...(await frameData(locale)),
		steps: await processSteps(locale),
		tools: Object.fromEntries(tools),
		calendar: await holidayCalendar(locale),
		methods: Object.values(await methodLinks(locale, ['roadmapping', 'projekt-steckbrief', 'stage-gate'])),
	};
	return { data, ...toolWords(locale, { de, en }) };
}
