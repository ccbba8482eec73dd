import { getCollection } from 'astro:content';
import type { Locale } from '../../i18n/locale';
import type { CaseGroup } from '../../results/business-case/form';

/** What the form asks for, in one language. Runs at build time only. */
export async function caseGroups(locale: Locale): Promise<CaseGroup[]> {
	const groups = (await getCollection('businessCase')).sort((a, b) => a.data.order - b.data.order);
	return groups.map(({ data }) => ({
		id: data.id,
		label: data.label[locale],
		question: data.question[locale],
		figures: data.figures.map((field) => ({
			figure: field.figure,
			label: field.label[locale],
			unit: field.unit[locale],
			help: field.help[locale],
			example: field.example?.[locale],
			assumption: field.assumption && { value: field.assumption.value, reason: field.assumption.reason[locale] },
		})),
	}));
}
