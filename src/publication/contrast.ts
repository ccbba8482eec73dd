/**
 * Contrast of two colours as WCAG 2.2 defines it: (lighter + 0.05) / (darker + 0.05) of their relative luminances.
 *
 * @param a, b  six hexadecimal digits after a #
 * @returns 1..21
 * @example contrast('#000000', '#ffffff') // 21
 */
export function contrast(a: string, b: string): number {
	const [x, y] = [luminance(a), luminance(b)];
	return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

function luminance(colour: string): number {
	const [red, green, blue] = [1, 3, 5].map((at) => {
		const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
