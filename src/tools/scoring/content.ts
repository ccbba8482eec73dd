import { getCollection } from 'astro:content';
import { findFact, printFact } from '../../components/lib/facts';
import { shownSectors } from '../../components/lib/taxonomy';
import { type Locale, pick } from '../../i18n/locale';
import { pageTexts } from '../../i18n/pages';
import type { SectorFigure, ToolCriteriaSet } from '../../results/scoring/criteria-set';

/** The templates of decisions in one language, in their order. Runs at build time only. */
export async function criteriaSets(locale: Locale): Promise<ToolCriteriaSet[]> {
	const sets = (await getCollection('criteria')).map(({ data }) => data).toSorted((a, b) => a.order - b.order);
	return sets.map((set) => ({
		id: set.id,
		label: set.label[locale],
		purpose: set.purpose[locale],
		alternatives: {
			many: set.alternatives.many[locale],
			one: set.alternatives.one[locale],
			example: set.alternatives.example[locale],
		},
		sectors: set.sectors,
		portfolio: {
			attractiveness: set.portfolio.attractiveness[locale],
			strength: set.portfolio.strength[locale],
			zones: {
				grow: set.portfolio.zones.grow[locale],
				choose: set.portfolio.zones.choose[locale],
				leave: set.portfolio.zones.leave[locale],
			},
		},
		criteria: set.criteria.map((criterion) => ({
			...criterion,
			label: criterion.label[locale],
			question: criterion.question[locale],
			scale: criterion.scale.map((level) => level[locale]),
		})),
	}));
}

/** The key figures of every sector's brief, to give as evidence. Runs at build time only. */
export async function sectorFigures(locale: Locale): Promise<Record<string, SectorFigure[]>> {
	const { markNames } = pageTexts(locale);
	const figure = async (id: string, sector: string): Promise<SectorFigure> => {
		const found = await findFact(id, sector);
		const { fact, source, marks } = found;
		return {
			id,
			label: fact.label[locale],
			value: printFact(found, locale),
			period: pick(fact.period, locale),
			marks: marks.filter((mark) => mark !== 'noted').map((mark) => markNames[mark]),
			note: fact.note?.[locale],
			source: {
				publisher: pick(source.publisher, locale),
				title: source.title ?? new URL(source.url).hostname.replace(/^www\./, ''),
				url: source.url,
				date: source.date,
				read: source.read,
			},
		};
	};
	return Object.fromEntries(
		await Promise.all(
			(await shownSectors()).map(
				async (sector) => [sector.id, await Promise.all(sector.keyFigures.map((id) => figure(id, sector.id)))] as const,
			),
		),
	);
}
