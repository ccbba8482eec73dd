import type { APIRoute, GetStaticPaths } from 'astro';
import type { Locale } from '../../../i18n/locale';
import { siteLanguages } from '../../../loaders/layers';
import { buildToolData } from '../../../tools/shared/content';

/** What the fit computes with, for pages that show a firm's own fit only where a profile exists. */
export const getStaticPaths = (() =>
	siteLanguages().map((locale) => ({ params: { locale } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) =>
	new Response(JSON.stringify(await buildToolData(params.locale as Locale)), {
		headers: { 'Content-Type': 'application/json' },
	});
