import type { APIRoute } from 'astro';
import { loadRegion } from '../loaders/files';
import { isFit } from '../publication/collect';

/** Search engines are welcome once the site is fit for the public, and asked to stay away until then. */
export const GET: APIRoute = () => {
	const { address } = loadRegion().site;
	const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
	const lines = isFit()
		? ['User-agent: *', 'Allow: /', ...(address ? [`Sitemap: ${new URL(`${base}sitemap-index.xml`, address)}`] : [])]
		: ['User-agent: *', 'Disallow: /'];
	return new Response(`${lines.join('\n')}\n`);
};
