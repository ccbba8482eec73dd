import { getCollection } from 'astro:content';
import type { Locale } from '../../i18n/locale';
import type { Scale } from '../../results/readiness/scale';
import { methodLinks } from '../shared/content';

/** The scales in one language, in their order. Runs at build time only. */
export async function readinessScales(locale: Locale): Promise<Scale[]> {
	const scales = (await getCollection('readiness')).map(({ data: scale }) => scale).sort((a, b) => a.order - b.order);
	const links = await methodLinks(
		locale,
		scales.flatMap((scale) => scale.methods),
	);
	return scales.map((scale) => ({
		id: scale.id,
		label: scale.label[locale],
		scale: scale.scale[locale],
		question: scale.question[locale],
		step: scale.step,
		methods: scale.methods.map((id) => links[id]!),
		levels: scale.levels.map((level, i) => ({
			level: i + 1,
			label: level.label[locale],
			asks: level.asks[locale],
			evidence: level.evidence[locale],
		})),
	}));
}
