import type { FunctionComponent } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { holdTurns, InTurn } from '../shared/InTurn';
import type { ViewName, ViewProps } from './view';

type View = FunctionComponent<ViewProps>;

const load: Record<ViewName, () => Promise<{ default: View }>> = {
	data: () => import('./data-view/ChainData'),
	picture: () => import('./picture/PictureView'),
	findings: () => import('./findings/FindingsView'),
	stress: () => import('./stress/StressView'),
	region: () => import('./region/RegionView'),
};

const loaded = new Map<ViewName, View>();

/** A view, fetched when it is first opened. */
export function LazyView({ name, ...props }: ViewProps & { name: ViewName }) {
	const [, redraw] = useState(0);
	const [failed, setFailed] = useState<ViewName>();
	useLayoutEffect(() => {
		if (loaded.has(name)) return;
		const fetched = load[name]().then(
			(module) => {
				loaded.set(name, module.default);
				redraw((n) => n + 1);
			},
			() => setFailed(name),
		);
		holdTurns(fetched);
	}, [name]);

	const Shown = loaded.get(name);
	if (Shown)
		return (
			<InTurn key={name}>
				<Shown {...props} />
			</InTurn>
		);
	return failed === name ? (
		<p class="error-notice" role="alert">
			{props.t.viewFailed}
		</p>
	) : (
		<p class="tool-loading" role="status">
			{props.t.loadingView}
		</p>
	);
}
