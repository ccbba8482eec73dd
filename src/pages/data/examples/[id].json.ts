import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';

/** The worked examples as workspace files that every tool can load. */
export const getStaticPaths = (async () =>
	(await getCollection('examples')).map(({ data }) => ({
		params: { id: data.id },
		props: { backup: data.backup },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
	new Response(JSON.stringify(props.backup), { headers: { 'Content-Type': 'application/json' } });
