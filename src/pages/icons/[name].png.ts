import { existsSync, readFileSync } from 'node:fs';
import type { APIContext, APIRoute, GetStaticPaths } from 'astro';
import sharp from 'astro/assets/services/sharp';
import { getRegion } from '../../components/lib/region';
import { iconSvg, icons } from '../../components/offline/icon';
import { overlayFolder } from '../../loaders/layers';
import { GET as favicon } from '../favicon.svg.ts';

type Transform = Parameters<typeof sharp.transform>;

/** The drawing is the site's own: turning it into pixels is safe. */
const processing = { service: { config: {} }, dangerouslyProcessSVG: true } as unknown as Transform[2];

/** The icons of the installed site, drawn at build time. */
export const getStaticPaths = (() =>
	icons.map(({ name, size, inset }) => ({ params: { name }, props: { size, inset } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ size: number; inset: number }> = async (context) => {
	const { size, inset } = context.props;
	const { background } = (await getRegion()).colours.light;
	const svg = iconSvg(await drawing(context), background, size, inset);
	const { data } = await sharp.transform(
		new TextEncoder().encode(svg),
		{ src: 'favicon.svg', format: 'png', width: size, height: size },
		processing,
		console as unknown as Transform[3],
	);
	return new Response(new Uint8Array(data), { headers: { 'Content-Type': 'image/png' } });
};

/** The mark of the site: the region's own, or the one that is drawn for all. */
async function drawing(context: APIContext): Promise<string> {
	const own = `${overlayFolder()}/public/favicon.svg`;
	return existsSync(own) ? readFileSync(own, 'utf8') : (await favicon(context)).text();
}
