import type { APIRoute, GetStaticPaths } from 'astro';
import { openFiles, openFileText } from '../../../open-data/files';

/** Facts, markets, methods and directories with their sources as CSV; described on wissen/daten. */
export const getStaticPaths = (() =>
	openFiles
		.filter(({ format }) => format === 'csv')
		.map((file) => ({ params: { name: file.name }, props: file }))) satisfies GetStaticPaths;

export const GET: APIRoute<(typeof openFiles)[number]> = ({ props }) =>
	new Response(openFileText(props), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
