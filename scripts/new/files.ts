import { parse, stringify } from 'yaml';
import type { Locale, Localised } from '../../src/i18n/locale';
import { id as idSchema } from '../../src/schemas/common';

/** A file to be written: its path from the project's folder, and its text. */
export type NewFile = { path: string; text: string };

/** What a skeleton needs from the content that exists: ids it may point to, and today's date. */
export type Known = {
	unit: string;
	factKind: string;
	competence: string;
	standard: string;
	method: string;
	step: string;
	/** Place of a new sector in lists. */
	order: number;
	today: string;
};

/** A section of a page: its heading in both languages and what stands below it. */
export type Section = { heading: Localised; body: Localised };

export const same = (text: string): Localised => ({ de: text, en: text });

/** A hint to the editor; the page does not show it. */
export const hint = (text: Localised): Localised => ({ de: `{/* ${text.de} */}`, en: `{/* ${text.en} */}` });

/** Several parts of a section, one below the other. */
export const below = (...parts: Localised[]): Localised => ({
	de: parts.map(({ de }) => de).join('\n\n'),
	en: parts.map(({ en }) => en).join('\n\n'),
});

/** A data file whose first line says what it is. */
export const dataFile = (path: string, comment: string, data: object): NewFile => ({
	path,
	text: `# ${comment}\n${stringify(data, { lineWidth: 0 })}`,
});

/** A page in both languages, marked as a draft. */
export const pageFiles = (
	path: string,
	frontMatter: Record<string, string | Localised>,
	opening: Localised,
	sections: readonly Section[],
): NewFile[] =>
	(['de', 'en'] as const).map((locale: Locale) => {
		const fields = Object.entries(frontMatter).map(([key, value]) => [
			key,
			typeof value === 'string' ? value : value[locale],
		]);
		const front = stringify({ ...Object.fromEntries(fields), draft: true, aliases: [] }, { lineWidth: 0 });
		const body = sections.map(({ heading, body }) => `## ${heading[locale]}\n\n${body[locale]}\n`);
		return {
			path: `content/docs/${locale === 'en' ? 'en/' : ''}${path}.mdx`,
			text: `---\n${front}---\n\n${opening[locale]}\n\n${body.join('\n')}`,
		};
	});

const isText = (value: object): value is Localised => Object.keys(value).sort().join() === 'de,en';

function inLanguage(value: unknown, locale: Locale): unknown {
	if (Array.isArray(value)) return value.map((one) => inLanguage(one, locale));
	if (typeof value !== 'object' || value === null) return value;
	if (isText(value)) return { [locale]: value[locale] };
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inLanguage(inner, locale)]));
}

/**
 * The files as a region's own folder needs them: below that folder, and with one language where the site has but one.
 *
 * @param files      as they are made for the shared content
 * @param languages  of the region's site
 */
export function filesForRegion(files: readonly NewFile[], folder: string, languages: readonly Locale[]): NewFile[] {
	const [only, second] = languages;
	return files.flatMap(({ path, text }) => {
		const localeOfPage = path.startsWith('content/docs/en/') ? 'en' : 'de';
		const isPage = path.startsWith('content/docs/');
		if (isPage && !languages.includes(localeOfPage)) return [];
		const [comment, ...rest] = text.split('\n');
		const reduced =
			isPage || second !== undefined
				? text
				: `${comment}\n${stringify(inLanguage(parse(rest.join('\n')), only!), { lineWidth: 0 })}`;
		const page = only === 'en' ? `${folder}/docs/en/` : `${folder}/docs/`;
		return [{ path: path.replace(/^content(?=\/)/, folder), text: reduced.replace('content/docs/', page) }];
	});
}

/** Whether something new may be called so: the schema decides. */
export const isId = (id: string) => idSchema.safeParse(id).success;
