import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { exampleIn } from '../../../components/lib/example-language';
import { getRegion } from '../../../components/lib/region';
import { siteLanguages } from '../../../loaders/layers';

/** The worked examples as workspace files that every tool can load, German at the root and English under `en/`. */
export const getStaticPaths = (async () => {
	const { name } = (await getRegion()).region;
	const examples = await getCollection('examples');
	return siteLanguages().flatMap((locale) =>
		examples.map(({ data: { id, backup, english } }) => ({
			params: { id: locale === 'de' ? id : `${locale}/${id}` },
			// Where another region shows the example, its firms lie in that region.
			props: { backup: exampleIn(backup, { ...english, [name.de]: name.en }, locale) },
		})),
	);
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
	new Response(JSON.stringify(props.backup), { headers: { 'Content-Type': 'application/json' } });
