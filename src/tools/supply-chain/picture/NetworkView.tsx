import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { fill, formatNumber, formatPercent } from '../../../i18n/format';
import { useSettled } from '../../shared/settled';
import { usePrinting } from '../../shared/use-printing';
import { NetworkSvg } from './NetworkSvg';
import { networkDrawing, networkSize } from './network-drawing';
import type { Positions } from './network-layout';
import { onPaper, onScreen } from './palette';
import { SceneBox } from './SceneBox';
import { Sheet } from './Sheet';
import { useNetwork } from './use-network';
import type { ShownProps } from './view-props';

/** Whether the browser can draw with the graphics card. */
function hasWebgl(): boolean {
	try {
		const canvas = document.createElement('canvas');
		return Boolean(canvas.getContext('webgl2') ?? canvas.getContext('webgl'));
	} catch {
		return false;
	}
}

/** The network: by the graphics card where there is one, else as a drawing; a drawing on paper in any case. */
export function NetworkView(props: ShownProps) {
	const { graph, selection, focus, locale, t } = props;
	const { positions, share, failed } = useNetwork(graph);
	const [webgl, setWebgl] = useState(hasWebgl);
	// Fetched beside the layout, not after it; a failure shows when it is needed.
	useEffect(() => {
		if (webgl) import('./sigma-scene').catch(() => undefined);
	}, []);
	if (failed) return <p class="error-notice">{t.failed}</p>;
	if (!positions) return <p class="tool-loading">{t.loading}</p>;
	const limited = positions.size < graph.firms.size;
	return (
		<>
			<p class="muted picture-progress" aria-hidden="true" data-arranged={share >= 1}>
				{share < 1 ? fill(t.arranging, { share: formatPercent(share, locale) }) : ''}
			</p>
			{limited && <p class="muted">{fill(t.networkLimit, { n: formatNumber(positions.size, locale) })}</p>}
			{webgl ? (
				<SceneBox {...props} positions={positions} onFailed={() => setWebgl(false)} />
			) : (
				<>
					<p class="muted no-print">{t.noWebgl}</p>
					<Plain {...props} positions={positions} done={share >= 1} />
				</>
			)}
			<PrintedNetwork {...{ selection, positions, focus, locale, t }} />
		</>
	);
}

function Plain({
	selection,
	positions,
	done,
	focus,
	onLook,
	locale,
	t,
}: ShownProps & { positions: Positions; done: boolean }) {
	// Where firms begin and where they end; drawing all that lies between would keep the page busy.
	const begin = useRef(positions);
	const drawn = done ? positions : begin.current;
	return (
		<Sheet
			label={t.networkTitle}
			{...networkSize}
			whole
			middle={{ x: networkSize.width / 2, y: networkSize.height / 2 }}
			onLook={onLook}
			t={t}
		>
			{(zoom) => <PlainDrawing {...{ selection, focus, zoom, locale, t }} positions={drawn} />}
		</Sheet>
	);
}

type DrawingProps = Pick<ShownProps, 'selection' | 'focus' | 'locale' | 't'> & { positions: Positions };

function PlainDrawing({ selection, positions, focus, zoom, locale, t }: DrawingProps & { zoom: number }) {
	// While a person zooms, the drawing is only enlarged; names find their places when the zoom rests.
	const settled = useSettled(zoom);
	return useMemo(() => {
		const drawing = networkDrawing(selection, positions, focus, settled);
		return <NetworkSvg {...{ drawing, focus, locale, t }} zoom={settled} palette={onScreen} />;
	}, [selection, positions, focus, settled, locale, t]);
}

function PrintedNetwork({ selection, positions, focus, locale, t }: DrawingProps) {
	const printing = usePrinting();
	return (
		<div class="picture-print">
			{printing && (
				<NetworkSvg drawing={networkDrawing(selection, positions, focus)} palette={onPaper} {...{ focus, locale, t }} />
			)}
		</div>
	);
}
