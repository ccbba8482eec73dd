import { useEffect, useRef, useState } from 'preact/hooks';
import { useChartColours } from '../../shared/chart-colours';
import type { Positions } from './network-layout';
import { zoomStep } from './sheet-input';
import type { Scene } from './sigma-scene';
import type { ShownProps } from './view-props';
import { ZoomButtons } from './ZoomButtons';

type Props = ShownProps & { positions: Positions; onFailed: () => void };

/** The network drawn by the graphics card, with keys and buttons. One finger scrolls the page unless asked to move the picture. */
export function SceneBox({ graph, selection, positions, focus, onLook, onFailed, t }: Props) {
	const box = useRef<HTMLDivElement>(null);
	const scene = useRef<Scene>();
	const [ready, setReady] = useState(false);
	const [moving, setMoving] = useState(false);
	const { scheme } = useChartColours();
	const latest = useRef({ positions, onLook });
	latest.current = { positions, onLook };

	useEffect(() => {
		let ended = false;
		setReady(false);
		import('./sigma-scene')
			.then(({ sigmaScene }) => {
				if (ended || !box.current) return;
				scene.current = sigmaScene(box.current, graph, latest.current.positions, {
					still: matchMedia('(prefers-reduced-motion: reduce)').matches,
					onLook: (id) => latest.current.onLook(id),
				});
				setReady(true);
			})
			.catch(() => !ended && onFailed());
		return () => {
			ended = true;
			scene.current?.end();
			scene.current = undefined;
		};
	}, [graph]);
	useEffect(() => scene.current?.place(positions), [positions, ready]);
	useEffect(() => scene.current?.show(selection, focus), [selection, focus, ready]);
	useEffect(() => scene.current?.recolour(), [scheme, ready]);
	useEffect(() => keepPageScrolling(box.current!, moving), [moving]);
	useEffect(() => {
		const lost = () => onFailed();
		const el = box.current!;
		el.addEventListener('webglcontextlost', lost, true);
		return () => el.removeEventListener('webglcontextlost', lost, true);
	}, []);

	const keys = (event: KeyboardEvent) => {
		const now = scene.current;
		if (!now || event.ctrlKey || event.metaKey || event.altKey) return;
		const act = {
			'+': () => now.zoom(zoomStep),
			'-': () => now.zoom(1 / zoomStep),
			0: () => now.fit(),
			ArrowLeft: () => now.pan(-0.1, 0),
			ArrowRight: () => now.pan(0.1, 0),
			ArrowUp: () => now.pan(0, -0.1),
			ArrowDown: () => now.pan(0, 0.1),
		}[event.key];
		if (!act) return;
		event.preventDefault();
		act();
	};
	return (
		<div class="picture-sheet no-print">
			<ZoomButtons
				onIn={() => scene.current?.zoom(zoomStep)}
				onOut={() => scene.current?.zoom(1 / zoomStep)}
				onFit={() => scene.current?.fit()}
				t={t}
			/>
			<button type="button" class="button small picture-move" aria-pressed={moving} onClick={() => setMoving(!moving)}>
				{t.move}
			</button>
			<section
				class={moving ? 'picture-scene moving' : 'picture-scene'}
				aria-label={t.networkTitle}
				// biome-ignore lint/a11y/noNoninteractiveTabindex: without a tab stop nobody can move it with the keyboard
				tabIndex={0}
				data-ready={ready}
				onKeyDown={keys}
			>
				<div ref={box} />
			</section>
		</div>
	);
}

/** Keeps the wheel without Ctrl, and a single finger, from the picture: they scroll the page. */
function keepPageScrolling(el: HTMLElement, moving: boolean): () => void {
	const stop = new AbortController();
	const options = { capture: true, signal: stop.signal };
	el.addEventListener('wheel', (event) => !event.ctrlKey && event.stopPropagation(), options);
	el.addEventListener(
		'touchstart',
		(event) => {
			if (!moving && event.touches.length < 2) event.stopPropagation();
		},
		options,
	);
	return () => stop.abort();
}
