/**
 * Signs that change how the text around them is read, or that nobody sees: marks and overrides of the writing direction,
 * joiners and spaces without width, soft hyphens, controls, variation and tag characters.
 */
const unseen = /\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}|\p{Co}|\p{Cs}|\p{Default_Ignorable_Code_Point}/gu;

/**
 * A name as it is shown in lists, messages and previews: on one line, without signs that nobody sees or that turn the
 * writing direction. Accents and every script stay; emoji that are joined of several fall apart.
 *
 * @param most  longest name in characters; what goes beyond ends in an ellipsis
 */
export function shownName(text: string, most = 200): string {
	const clean = text
		.replace(/[\t\n\r\u2028\u2029]+/g, ' ')
		.replace(unseen, '')
		.replace(/\s+/gu, ' ')
		.trim();
	const signs = [...clean];
	return signs.length <= most ? clean : `${signs.slice(0, most - 1).join('')}…`;
}
