import type { APIRoute, GetStaticPaths } from 'astro';
import { href } from '../../components/lib/page';
import { getRegion } from '../../components/lib/region';
import { changedBriefs, feedFiles } from '../../components/open-data/briefs';
import { dataTexts } from '../../i18n/data';
import { fill } from '../../i18n/format';
import { type Locale, tags } from '../../i18n/locale';
import { loadRegion, siteLanguages } from '../../loaders/layers';
import { feedText } from '../../open-data/feed';

/** Changed briefs as RSS, one feed a language. Feeds need full addresses: without the site's own there is none. */
export const getStaticPaths = (() =>
	loadRegion().site.address
		? siteLanguages().map((locale) => ({
				params: { feed: feedFiles[locale].replace('.xml', '') },
				props: { locale },
			}))
		: []) satisfies GetStaticPaths;

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale }, site, url }) => {
	const region = await getRegion();
	const t = dataTexts(locale);
	const full = (path: string) => new URL(path, site).href;
	const text = feedText({
		title: fill(t.feedTitle, { site: region.site.shortName[locale] }),
		description: t.feedDescription,
		link: full(href('maerkte', locale)),
		self: full(url.pathname),
		language: tags[locale],
		items: (await changedBriefs(locale)).map(({ sector, title, day, change, description }) => ({
			title,
			day,
			text: change ?? description,
			link: full(href(`maerkte/${sector}`, locale)),
		})),
	});
	return new Response(text, { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } });
};
