import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { listen, zoomStep } from './sheet-input';
import type { PictureTexts } from './texts.de';
import { ZoomButtons } from './ZoomButtons';

type Props = {
	label: string;
	width: number;
	height: number;
	/** What stands in the middle when the sheet does not fit, in its own units. */
	middle?: { x: number; y: number };
	/** Whether all of its height has to be in view at first, too. */
	whole?: boolean;
	onLook: (id: string) => void;
	children: (zoom: number) => ComponentChildren;
	t: PictureTexts;
};

/** Below this size letters cannot be read; the sheet is scrolled instead. */
const leastReadable = 0.8;
const limits = { least: 0.2, most: 6 };
const clamp = (zoom: number) => Math.min(limits.most, Math.max(limits.least, zoom));

/**
 * A drawing that is zoomed and moved: a scrolled box, so that wheel, fingers, keys and screen readers move it as
 * everything else on the page.
 */
export function Sheet({ label, width, height, middle, whole, onLook, children, t }: Props) {
	const box = useRef<HTMLElement>(null);
	const [zoom, setZoom] = useState<number>();
	/** The point that stays where it is while the zoom changes: in units of the sheet, and in the box. */
	const anchor = useRef<{ x: number; y: number; left: number; top: number }>();
	const current = useRef(1);

	const fitting = () => {
		const across = Math.min(1.4, ((box.current?.clientWidth ?? width) - 2) / width);
		return whole ? Math.min(across, (innerHeight * 0.77) / height) : across;
	};
	const zoomTo = (next: number, at?: { left: number; top: number }) => {
		const el = box.current;
		if (!el) return;
		const [left, top] = [at?.left ?? el.clientWidth / 2, at?.top ?? el.clientHeight / 2];
		const now = current.current;
		anchor.current = { x: (el.scrollLeft + left) / now, y: (el.scrollTop + top) / now, left, top };
		current.current = clamp(next);
		setZoom(current.current);
	};

	// The first look: everything if it can be read, else the middle.
	useLayoutEffect(() => {
		const fit = fitting();
		current.current = Math.max(fit, leastReadable);
		if (middle && fit < leastReadable && box.current) {
			const { clientWidth, clientHeight } = box.current;
			anchor.current = { ...middle, left: clientWidth / 2, top: clientHeight / 2 };
		}
		setZoom(current.current);
	}, [width, height]);

	useLayoutEffect(() => {
		const [el, point] = [box.current, anchor.current];
		if (!el || !point || zoom === undefined) return;
		anchor.current = undefined;
		el.scrollTo({ left: point.x * zoom - point.left, top: point.y * zoom - point.top });
	}, [zoom]);

	useEffect(() => {
		const el = box.current!;
		return listen(el, {
			zoom: (factor, at) => zoomTo(current.current * factor, at),
			fit: () => zoomTo(fitting()),
			look: onLook,
		});
	}, [width, onLook]);

	return (
		<div class="picture-sheet">
			<ZoomButtons
				onIn={() => zoomTo(current.current * zoomStep)}
				onOut={() => zoomTo(current.current / zoomStep)}
				onFit={() => zoomTo(fitting())}
				t={t}
			/>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: without a tab stop nobody can scroll it with the keyboard */}
			<section class="picture-box" aria-label={label} tabIndex={0} ref={box}>
				<div style={{ width: `${width * (zoom ?? 1)}px`, height: `${height * (zoom ?? 1)}px` }}>
					{zoom !== undefined && children(zoom)}
				</div>
			</section>
		</div>
	);
}
