import { render, type VNode } from 'preact';

/** A drawing as the text of an SVG file. */
export function svgText(drawing: VNode): string {
	const place = document.createElement('div');
	render(drawing, place);
	const text = new XMLSerializer().serializeToString(place.querySelector('svg')!);
	render(null, place);
	return text;
}

/** Most pixels of a picture, so that phones can make it too. */
const mostPixels = 24e6;

/**
 * A drawing as PNG, twice as fine as a screen where memory allows.
 *
 * @throws Error  when the browser cannot draw it
 */
export async function pngBlob(svg: string): Promise<Blob> {
	const box = /viewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)"/.exec(svg)!;
	const [width, height] = [Number(box[1]), Number(box[2])];
	const scale = Math.min(2, Math.sqrt(mostPixels / (width * height)));
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(
		svg.replace('<svg ', `<svg width="${width * scale}" height="${height * scale}" `),
	)}`;
	await image.decode();
	const canvas = Object.assign(document.createElement('canvas'), {
		width: Math.round(width * scale),
		height: Math.round(height * scale),
	});
	const context = canvas.getContext('2d');
	if (!context) throw new Error('no 2d context');
	context.drawImage(image, 0, 0, canvas.width, canvas.height);
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
	if (!blob) throw new Error('no picture');
	return blob;
}
