import { getCollection } from 'astro:content';
import { href } from '../../components/lib/page';
import { allCompetences, shownSectors } from '../../components/lib/taxonomy';
import { toolSlugs } from '../../components/lib/tools';
import type { Locale } from '../../i18n/locale';
import type { CanvasTemplate } from '../../results/canvas/template';
import { methodLinks, toolPage } from '../shared/content';
import type { CanvasData } from './data';

type Axis = { label: Record<Locale, string>; steps: Record<Locale, string>[] };

/** The canvases in one language, in their order. Runs at build time only. */
export async function canvasTemplates(locale: Locale): Promise<CanvasTemplate[]> {
	const entries = await getCollection('canvases');
	const canvases = entries.map((entry) => entry.data).toSorted((a, b) => a.order - b.order);
	const links = await methodLinks(
		locale,
		canvases.flatMap((canvas) => canvas.next.methods),
	);

	/** Links to the tools that this site has a page for. */
	const toolLinks = async (slugs: readonly string[]) => {
		const shown = toolSlugs.filter((slug) => slugs.includes(slug));
		const pages = await Promise.all(shown.map((slug) => toolPage(slug, locale)));
		return pages.filter((page) => page !== undefined);
	};
	const axis = (content: Axis) => ({
		label: content.label[locale],
		steps: content.steps.map((step) => step[locale]),
	});

	return Promise.all(
		canvases.map(async (canvas) => ({
			id: canvas.id,
			label: canvas.label[locale],
			purpose: canvas.purpose[locale],
			reading: canvas.reading[locale],
			attribution: canvas.attribution[locale],
			licence: canvas.licence[locale],
			licenceUrl: canvas.licenceUrl,
			...canvas.grid,
			axes: canvas.axes && { x: axis(canvas.axes.x), y: axis(canvas.axes.y) },
			zones: canvas.zones.map((zone) => ({ ...zone, label: zone.label[locale] })),
			combines: canvas.combines,
			step: canvas.step,
			fields: canvas.fields.map((field) => ({
				...field,
				label: field.label[locale],
				prompt: field.prompt[locale],
			})),
			methods: canvas.next.methods.map((id) => links[id]!),
			tools: await toolLinks(canvas.next.tools),
		})),
	);
}

/** What notes can be linked with, in one language. Runs at build time only. */
export const canvasLinks = async (locale: Locale): Promise<Pick<CanvasData, 'sectors' | 'competences'>> => ({
	sectors: (await shownSectors()).map((sector) => ({
		id: sector.id,
		label: sector.label[locale],
		url: href(`maerkte/${sector.id}`, locale),
	})),
	competences: Object.fromEntries((await allCompetences()).map(({ id, label }) => [id, label[locale]])),
});
