import { getCollection } from 'astro:content';
import { href } from '../../components/lib/page';
import { toolSlugs } from '../../components/lib/tools';
import type { Locale } from '../../i18n/locale';
import { toolPage } from '../shared/content';
import type { ProjectStep } from './steps';

/**
 * The seven steps with the tools that have a page, in one language. Runs at build time only.
 *
 * @param pictograms  outlines by name, as Pictogram.astro has them
 */
export async function projectSteps(
	locale: Locale,
	pictograms: Readonly<Record<string, string>>,
): Promise<ProjectStep[]> {
	const steps = (await getCollection('process')).map(({ data }) => data).sort((a, b) => a.number - b.number);
	return Promise.all(
		steps.map(async (step) => ({
			id: step.id,
			number: step.number,
			label: step.label[locale],
			url: href(`prozess/${step.id}`, locale),
			mark: pictograms[step.mark]!,
			tools: await Promise.all(
				toolSlugs
					.filter((slug) => step.tools.includes(slug))
					.map(async (slug) => ({
						slug,
						label: slug,
						url: href(`werkzeuge/${slug}`, locale),
						...(await toolPage(slug, locale)),
					})),
			),
		})),
	);
}
