/** Icons of the installed site: the site's drawing on a ground of the region's colour. */
export const icons = [
	{ name: '180', size: 180, purpose: 'any', inset: 0.1 },
	{ name: '192', size: 192, purpose: 'any', inset: 0.1 },
	{ name: '512', size: 512, purpose: 'any', inset: 0.1 },
	// Devices cut a maskable icon to their own shape; only a circle of four fifths of its width is safe.
	{ name: 'maskable-512', size: 512, purpose: 'maskable', inset: 0.22 },
] as const;

/**
 * The drawing on a square ground.
 *
 * @param drawing  an SVG with a `viewBox`
 * @param inset  free margin on each side, as a share of the width
 */
export function iconSvg(drawing: string, ground: string, size: number, inset: number): string {
	const root = /<svg\b[^>]*>/.exec(drawing)?.[0];
	const viewBox = root && /\bviewBox="([^"]+)"/.exec(root)?.[1];
	if (!root || !viewBox)
		throw new Error('public/favicon.svg needs an <svg> element with a viewBox: icons are made of it.');
	const margin = Math.round(size * inset);
	const inner = drawing.slice(drawing.indexOf(root) + root.length);
	const room = size - 2 * margin;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">`,
		`<rect width="${size}" height="${size}" fill="${ground}"/>`,
		`<svg x="${margin}" y="${margin}" width="${room}" height="${room}" viewBox="${viewBox}">${inner}`,
		'</svg>',
	].join('');
}
