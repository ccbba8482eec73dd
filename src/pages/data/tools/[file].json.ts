import type { APIRoute, GetStaticPaths } from 'astro';
import { siteLanguages } from '../../../loaders/layers';
import { businessCaseProps } from '../../../tools/business-case/props';
import { canvasProps } from '../../../tools/canvas/props';
import { competenceProfileProps } from '../../../tools/competence-profile/props';
import { marketFitProps } from '../../../tools/market-fit/props';
import { projectProps } from '../../../tools/project/props';
import { readinessProps } from '../../../tools/readiness/props';
import { resilienceCheckProps } from '../../../tools/resilience-check/props';
import { roadmapProps } from '../../../tools/roadmap/props';
import { scoringProps } from '../../../tools/scoring/props';
import { toolPage } from '../../../tools/shared/content';
import { partsOf } from '../../../tools/shared/parts';
import { supplyChainProps } from '../../../tools/supply-chain/props';

const propsBySlug = {
	bewertung: scoringProps,
	'business-case': businessCaseProps,
	canvas: canvasProps,
	fahrplan: roadmapProps,
	kompetenzprofil: competenceProfileProps,
	lieferkette: supplyChainProps,
	marktfit: marketFitProps,
	reifegrad: readinessProps,
	'resilienz-check': resilienceCheckProps,
	vorhaben: projectProps,
};

/** What the tools know of the content, in files that their pages name; several tools share the larger ones. */
export const getStaticPaths = (async () => {
	const files = new Map<string, string>();
	for (const locale of siteLanguages())
		for (const [slug, propsOf] of Object.entries(propsBySlug))
			if (await toolPage(slug, locale))
				for (const { file, text } of partsOf(slug, locale, await propsOf(locale))) files.set(file, text);
	return [...files].map(([file, text]) => ({ params: { file }, props: { text } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
	new Response(props.text, { headers: { 'Content-Type': 'application/json' } });
