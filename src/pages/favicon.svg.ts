import type { APIRoute } from 'astro';
import { getRegion } from '../components/lib/region';

/** The mark of the site in the region's colour; a region with a mark of its own puts a favicon.svg into its public folder. */
export const GET: APIRoute = async () => {
	const { accent, background } = (await getRegion()).colours.light;
	const line = `stroke="${accent}" stroke-width="3"`;
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M4 22h24" ${line}/><circle cx="8" cy="22" r="4" fill="${accent}"/><circle cx="24" cy="22" r="4" fill="${background}" ${line}/><path d="M8 22 24 8m0 0h-7m7 0v7" ${line} fill="none"/></svg>`;
	return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
