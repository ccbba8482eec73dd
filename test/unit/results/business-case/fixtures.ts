import type { Locale } from '../../../../src/i18n/locale';
import { loadFolder, loadList } from '../../../../src/loaders/files';
import type { CaseGroup } from '../../../../src/results/business-case/form';
import { caseWords } from '../../../../src/results/business-case/words';
import { de } from '../../../../src/tools/business-case/texts.de';
import { en } from '../../../../src/tools/business-case/texts.en';
import { exampleRecords } from '../../../fixtures/example-records';

/** The form as the page hands it to the island. */
export const form = (locale: Locale): CaseGroup[] =>
	loadList('businessCase').map((group) => ({
		id: group.id,
		label: group.label[locale],
		question: group.question[locale],
		figures: group.figures.map((field) => ({
			figure: field.figure,
			label: field.label[locale],
			unit: field.unit[locale],
			help: field.help[locale],
			example: field.example?.[locale],
			assumption: field.assumption && { value: field.assumption.value, reason: field.assumption.reason[locale] },
		})),
	}));

export const words = (locale: Locale) => caseWords(form(locale), locale, locale === 'de' ? de : en);

/** The business cases of the invented firms. */
export const examples = loadFolder('examples').map(({ id }) => ({ id, record: exampleRecords(id)['business-case'] }));
