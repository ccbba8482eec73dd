/** Characters that XML forbids, and those that turn or hide text beside them. */
const unsafe =
	/[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;

/** A name as a picture, a file or a screen reader may hold it: without control characters that XML forbids or that turn text around. */
export const plain = (text: string): string => text.replace(unsafe, ' ').replace(/\s+/g, ' ').trim();

/** A text cut to a number of characters, with an ellipsis. */
export const cut = (text: string, most: number): string => {
	const letters = [...text];
	return letters.length <= most
		? text
		: `${letters
				.slice(0, Math.max(1, most - 1))
				.join('')
				.trimEnd()}…`;
};
