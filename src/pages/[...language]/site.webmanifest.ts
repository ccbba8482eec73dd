import type { APIRoute, GetStaticPaths } from 'astro';
import { getRegion } from '../../components/lib/region';
import { icons } from '../../components/offline/icon';
import { type Locale, tags } from '../../i18n/locale';
import { siteLanguages } from '../../loaders/layers';

/** What a device needs to know to install the site as an app, one file a language; all addresses are relative. */
export const getStaticPaths = (() =>
	siteLanguages().map((locale, position) => ({
		params: { language: position === 0 ? undefined : locale },
		props: { locale, root: position === 0 ? './' : '../' },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ locale: Locale; root: string }> = async ({ props: { locale, root } }) => {
	const { site, colours } = await getRegion();
	const manifest = {
		name: site.name[locale],
		short_name: site.shortName[locale],
		description: site.claim[locale],
		lang: tags[locale],
		dir: 'ltr',
		start_url: './',
		scope: root,
		display: 'minimal-ui',
		background_color: colours.light.background,
		theme_color: colours.light.background,
		icons: icons.map(({ name, size, purpose }) => ({
			src: `${root}icons/${name}.png`,
			sizes: `${size}x${size}`,
			type: 'image/png',
			purpose,
		})),
	};
	return new Response(`${JSON.stringify(manifest, null, '\t')}\n`, {
		headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' },
	});
};
