export type Box = { left: number; right: number; top: number; bottom: number };
type Mark = { x: number; y: number; r: number };

/** Longest name in the network, and the width of an average letter at 12 pixels. */
export const longestLabel = 32;
const letter = 6.4;
const size = 12;

const overlaps = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** What a mark covers. */
export const boxOf = ({ x, y, r }: Mark): Box => ({ left: x - r, right: x + r, top: y - r, bottom: y + r });

/**
 * Finds room for a name right, left, above or below its mark, and takes it.
 *
 * @param taken  what is covered already; the name's box is added
 * @param zoom   how much larger than its own units the picture is seen: names keep their size on the screen
 * @param force  takes the first place even if something is there
 * @returns where the text begins, on its base line; nothing where there is no room
 */
export function placeLabel(
	mark: Mark,
	text: string,
	taken: Box[],
	width: number,
	{ zoom = 1, force = false, bold = false } = {},
): { x: number; y: number } | undefined {
	const [high, wide] = [size / zoom, (text.length * letter * (bold ? 1.12 : 1)) / zoom];
	const gap = mark.r + 4 / zoom;
	const { x, y } = mark;
	const starts = [
		{ x: x + gap, y: y + high * 0.35 },
		{ x: x - gap - wide, y: y + high * 0.35 },
		{ x: x - wide / 2, y: y - gap },
		{ x: x - wide / 2, y: y + gap + high * 0.8 },
	];
	const boxAt = (start: { x: number; y: number }): Box => ({
		left: start.x,
		right: start.x + wide,
		top: start.y - high,
		bottom: start.y + high * 0.25,
	});
	const inside = ({ left, right }: Box) => left >= 0 && right <= width;
	const own = boxOf(mark);
	const free = starts.find((start) => {
		const box = boxAt(start);
		return inside(box) && !taken.some((other) => overlaps(box, other) && !same(other, own));
	});
	const start = free ?? (force ? (starts.find((other) => inside(boxAt(other))) ?? starts[0]) : undefined);
	if (start) taken.push(boxAt(start));
	return start;
}

const same = (a: Box, b: Box) => a.left === b.left && a.right === b.right && a.top === b.top && a.bottom === b.bottom;
