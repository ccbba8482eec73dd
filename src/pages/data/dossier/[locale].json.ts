import type { APIRoute, GetStaticPaths } from 'astro';
import { getRegion } from '../../../components/lib/region';
import { toolSlugs } from '../../../components/lib/tools';
import type { Locale } from '../../../i18n/locale';
import { siteLanguages } from '../../../loaders/layers';
import { de as caseDe } from '../../../results/business-case/texts.de';
import { en as caseEn } from '../../../results/business-case/texts.en';
import { de as canvasDe } from '../../../results/canvas/texts.de';
import { en as canvasEn } from '../../../results/canvas/texts.en';
import { de as fitDe } from '../../../results/market-fit/texts.de';
import { en as fitEn } from '../../../results/market-fit/texts.en';
import { de as readinessDe } from '../../../results/readiness/texts.de';
import { en as readinessEn } from '../../../results/readiness/texts.en';
import { de as resilienceDe } from '../../../results/resilience-check/texts.de';
import { en as resilienceEn } from '../../../results/resilience-check/texts.en';
import { de as roadmapDe } from '../../../results/roadmap/texts.de';
import { en as roadmapEn } from '../../../results/roadmap/texts.en';
import { de as scoringDe } from '../../../results/scoring/texts.de';
import { en as scoringEn } from '../../../results/scoring/texts.en';
import { de as findingsDe } from '../../../results/supply-chain/findings-texts.de';
import { en as findingsEn } from '../../../results/supply-chain/findings-texts.en';
import { de as stressDe } from '../../../results/supply-chain/stress-texts.de';
import { en as stressEn } from '../../../results/supply-chain/stress-texts.en';
import { caseGroups } from '../../../tools/business-case/content';
import { canvasTemplates } from '../../../tools/canvas/content';
import type { DossierContent } from '../../../tools/project/dossier/data';
import { de } from '../../../tools/project/dossier/texts.de';
import { en } from '../../../tools/project/dossier/texts.en';
import { readinessScales } from '../../../tools/readiness/content';
import { resilienceQuestionnaire } from '../../../tools/resilience-check/content';
import { holidayCalendar } from '../../../tools/roadmap/content';
import { criteriaSets, sectorFigures } from '../../../tools/scoring/content';
import { toolPage } from '../../../tools/shared/content';
import { endMarkets, findingContent } from '../../../tools/supply-chain/content';
import { de as stressViewDe } from '../../../tools/supply-chain/stress/texts.de';
import { en as stressViewEn } from '../../../tools/supply-chain/stress/texts.en';

const stressRules = ({ fixedProportions, stockAtHand, noLeadTime, notCaughtUp }: typeof stressViewDe): string[] => [
	fixedProportions,
	stockAtHand,
	noLeadTime,
	notCaughtUp,
];

const words: Record<Locale, DossierContent['words']> = {
	de: {
		dossier: de,
		fit: { ...fitDe, ...de.instead.fit },
		resilience: { ...resilienceDe, ...de.instead.resilience },
		scoring: scoringDe,
		readiness: { ...readinessDe, ...de.instead.readiness },
		businessCase: { ...caseDe, ...de.instead.businessCase },
		canvas: canvasDe,
		roadmap: { ...roadmapDe, ...de.instead.roadmap },
		findings: { ...findingsDe, sentences: { ...findingsDe.sentences, ...de.instead.findings } },
		stress: { ...stressDe, ...de.instead.stress },
		stressRules: stressRules(stressViewDe),
	},
	en: {
		dossier: en,
		fit: { ...fitEn, ...en.instead.fit },
		resilience: { ...resilienceEn, ...en.instead.resilience },
		scoring: scoringEn,
		readiness: { ...readinessEn, ...en.instead.readiness },
		businessCase: { ...caseEn, ...en.instead.businessCase },
		canvas: canvasEn,
		roadmap: { ...roadmapEn, ...en.instead.roadmap },
		findings: { ...findingsEn, sentences: { ...findingsEn.sentences, ...en.instead.findings } },
		stress: { ...stressEn, ...en.instead.stress },
		stressRules: stressRules(stressViewEn),
	},
};

/** Content and words of the dossier: loaded by the page of the project once there is something to show. */
export const getStaticPaths = (() =>
	siteLanguages().map((locale) => ({ params: { locale } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
	const locale = params.locale as Locale;
	const title = async (slug: string) => (await toolPage(slug, locale))?.label ?? slug;
	const { colours } = await getRegion();
	const markets = await endMarkets();
	const content: DossierContent = {
		colours: Object.fromEntries(
			Object.entries(colours.light).map(([name, colour]) => [
				`--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
				colour,
			]),
		),
		questionnaire: await resilienceQuestionnaire(locale),
		sets: await criteriaSets(locale),
		figures: await sectorFigures(locale),
		scales: await readinessScales(locale),
		groups: await caseGroups(locale),
		canvases: await canvasTemplates(locale),
		calendar: await holidayCalendar(locale),
		tools: Object.fromEntries(await Promise.all(toolSlugs.map(async (slug) => [slug, await title(slug)] as const))),
		supplyChain: {
			findings: (await findingContent(locale)).map(
				({ id, label, measured, unit, watch, act, mark, area, limitSources, ownLimits }) => ({
					id,
					label,
					measured,
					unit,
					watch,
					act,
					mark,
					area,
					limitSources,
					ownLimits,
				}),
			),
			markets: markets.map(({ id, label }) => ({ id, label: label[locale] })),
			focusSector: markets.find(({ focus }) => focus)!.id,
		},
		words: words[locale],
	};
	return new Response(JSON.stringify(content), { headers: { 'Content-Type': 'application/json' } });
};
