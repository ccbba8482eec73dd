import type { Site } from '../../../domain/supply-chain';
import { plainColour } from '../../shared/plain-colour';

/** Colours of a picture. */
export type Palette = Record<Site['role'], string> & { text: string; muted: string; line: string; ground: string };

const names = ['self', 'supplier', 'customer', 'market', 'text', 'muted', 'line', 'ground'] as const;

/** As the page shows them: light or dark, by its custom properties. */
export const onScreen = Object.fromEntries(names.map((name) => [name, `var(--chain-${name})`])) as Palette;

/** For files, which are looked at and printed on white. */
export const onPaper: Palette = {
	self: '#14202a',
	supplier: '#1f5f8b',
	customer: '#1d6b45',
	market: '#8a5300',
	text: '#14202a',
	muted: '#4f5c66',
	line: '#9aa7b0',
	ground: '#ffffff',
};

/** The page's colours as plain values, for a canvas. */
export function resolved(element: Element): Palette {
	const style = getComputedStyle(element);
	return Object.fromEntries(
		names.map((name) => [name, plainColour(style.getPropertyValue(`--chain-${name}`).trim())]),
	) as Palette;
}

/** Outline of a role's mark around a point; the circle is drawn as a circle. */
export function markPath(role: Site['role'], x: number, y: number, r: number): string | undefined {
	const [w, n] = [Math.round(r * 9) / 10, Math.round(r * 12.5) / 10];
	switch (role) {
		case 'self':
			return `M${x} ${y - n}L${x + n} ${y}L${x} ${y + n}L${x - n} ${y}Z`;
		case 'supplier':
			return undefined;
		case 'customer':
			return `M${x - w} ${y - w}H${x + w}V${y + w}H${x - w}Z`;
		case 'market':
			return `M${x} ${y - n}L${x + n} ${y + w}H${x - n}Z`;
	}
}
