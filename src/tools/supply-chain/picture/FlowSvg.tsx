import { useId } from 'preact/hooks';
import { fill } from '../../../i18n/format';
import { barName, FlowBarMark } from './FlowBarMark';
import type { FlowBand, FlowDrawing } from './flow-layout';
import type { Palette } from './palette';
import type { ShownProps } from './view-props';
import { columnName, euros } from './words';

type Props = Pick<ShownProps, 'graph' | 'focus' | 'locale' | 't'> & {
	drawing: FlowDrawing;
	palette: Palette;
	/** Written on top in files. */
	heading?: string;
};

const font = 'system-ui, "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif';

/** The flow picture. Looks the same on the page, on paper and in a file. */
export function FlowSvg({ graph, drawing, focus, palette, heading, locale, t }: Props) {
	const id = useId();
	const { width, height, bars, bands, columns } = drawing;
	const touches = (band: FlowBand) => band.from === focus || band.to === focus;
	const known = bars.some((bar) => bar.id === focus);
	const near = new Set(bands.filter(touches).flatMap(({ from, to }) => [from, to]));
	const above = heading ? 36 : 0;
	return (
		<svg
			class="flow-picture"
			xmlns="http://www.w3.org/2000/svg"
			viewBox={`0 ${-above} ${width} ${height + above}`}
			role="img"
			aria-labelledby={`${id}title ${id}text`}
			font-family={font}
			font-size="12"
		>
			<title id={`${id}title`}>{heading ?? t.flowTitle}</title>
			<desc id={`${id}text`}>
				{fill(t.flowText, { columns: columns.map(({ column }) => columnName(column, graph, t)).join(', ') })}
			</desc>
			<defs>
				<marker id={`${id}arrow`} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
					<path d="M0 0L8 4L0 8Z" fill={palette.muted} />
				</marker>
			</defs>
			{heading && (
				<>
					<rect x="0" y={-above} width={width} height={height + above} fill={palette.ground} />
					<text x="16" y={-above + 24} font-size="16" font-weight="600" fill={palette.text}>
						{heading}
					</text>
				</>
			)}
			{columns.map(({ column, x }) => (
				<g key={column}>
					<text x={x} y="20" font-weight="600" fill={palette.muted}>
						{columnName(column, graph, t)}
					</text>
					<line x1={x} x2={x + 120} y1="28" y2="28" stroke={palette.line} />
				</g>
			))}
			<g fill="none">
				{bands.map((band) => (
					<path
						key={band.id}
						d={band.path}
						stroke={band.toScale ? palette[band.side === 'before' ? 'supplier' : 'customer'] : palette.muted}
						stroke-width={band.width}
						stroke-opacity={opacity(band, known, touches(band))}
						stroke-dasharray={band.toScale ? undefined : '5 4'}
						marker-end={band.toScale ? undefined : `url(#${id}arrow)`}
					>
						<title>{bandTitle(band, drawing, locale, t)}</title>
					</path>
				))}
			</g>
			{bars.map((bar) => (
				<FlowBarMark
					key={bar.id}
					bar={bar}
					quiet={known && bar.id !== focus && !near.has(bar.id)}
					looked={bar.id === focus}
					{...{ drawing, palette, locale, t }}
				/>
			))}
		</svg>
	);
}

const opacity = ({ toScale }: FlowBand, known: boolean, near: boolean) => {
	if (!toScale) return known && !near ? 0.2 : 0.9;
	return known ? (near ? 0.5 : 0.08) : 0.26;
};

/** Who to whom, what, for how much: shown by the pointer. */
function bandTitle(band: FlowBand, drawing: FlowDrawing, locale: Props['locale'], t: Props['t']): string {
	const name = (id: string) => {
		const bar = drawing.bars.find((other) => other.id === id)!;
		return barName(bar, { locale, t });
	};
	const items = [...new Set(band.flows.flatMap((flow) => flow.items.map(({ item }) => item)))];
	const what = items.length > 0 ? ` (${items.slice(0, 4).join(', ')}${items.length > 4 ? ', …' : ''})` : '';
	const line = band.toScale ? '' : `, ${t.flowLegend.line}`;
	return `${name(band.from)} → ${name(band.to)}${what}: ${euros(band.value, locale)}${line}`;
}
