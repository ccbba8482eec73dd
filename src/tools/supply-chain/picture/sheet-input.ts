/** How much a button or key changes the zoom. */
export const zoomStep = 1.25;

type Actions = {
	zoom: (factor: number, at?: { left: number; top: number }) => void;
	fit: () => void;
	look: (id: string) => void;
};

/** Wheel with Ctrl, two fingers, plus and minus zoom; the mouse drags; a click looks at a firm. */
export function listen(el: HTMLElement, actions: Actions): () => void {
	const stop = new AbortController();
	const { signal } = stop;
	const at = (x: number, y: number) => {
		const { left, top } = el.getBoundingClientRect();
		return { left: x - left, top: y - top };
	};
	el.addEventListener(
		'wheel',
		(event) => {
			if (!event.ctrlKey) return;
			event.preventDefault();
			actions.zoom(Math.exp(-event.deltaY / 300), at(event.clientX, event.clientY));
		},
		{ passive: false, signal },
	);
	el.addEventListener(
		'keydown',
		(event) => {
			const act = {
				'+': () => actions.zoom(zoomStep),
				'-': () => actions.zoom(1 / zoomStep),
				0: () => actions.fit(),
			}[event.key];
			if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
			event.preventDefault();
			act();
		},
		{ signal },
	);

	let apart = 0;
	const distance = ([a, b]: TouchList) => Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
	el.addEventListener(
		'touchmove',
		(event) => {
			if (event.touches.length !== 2) {
				apart = 0;
				return;
			}
			event.preventDefault();
			const now = distance(event.touches);
			const [a, b] = event.touches;
			if (apart > 0) actions.zoom(now / apart, at((a.clientX + b.clientX) / 2, (a.clientY + b.clientY) / 2));
			apart = now;
		},
		{ passive: false, signal },
	);

	let grip: { x: number; y: number; left: number; top: number } | undefined;
	let moved = false;
	el.addEventListener(
		'pointerdown',
		(event) => {
			if (event.pointerType !== 'mouse' || event.button !== 0) return;
			grip = { x: event.clientX, y: event.clientY, left: el.scrollLeft, top: el.scrollTop };
			moved = false;
		},
		{ signal },
	);
	addEventListener(
		'pointermove',
		(event) => {
			if (!grip) return;
			const [dx, dy] = [event.clientX - grip.x, event.clientY - grip.y];
			if (Math.hypot(dx, dy) > 4) moved = true;
			if (moved) el.scrollTo({ left: grip.left - dx, top: grip.top - dy });
		},
		{ signal },
	);
	addEventListener('pointerup', () => (grip = undefined), { signal });
	el.addEventListener(
		'click',
		(event) => {
			const firm = moved ? undefined : (event.target as Element).closest('[data-firm]')?.getAttribute('data-firm');
			if (firm) actions.look(firm);
			moved = false;
		},
		{ signal },
	);
	return () => stop.abort();
}
