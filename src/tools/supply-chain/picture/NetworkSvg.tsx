import { useId } from 'preact/hooks';
import { fill } from '../../../i18n/format';
import type { NetworkDrawing, NetworkMark } from './network-drawing';
import { markPath, type Palette } from './palette';
import type { ShownProps } from './view-props';
import { euros, firmsText, flowsText } from './words';

type Props = Pick<ShownProps, 'focus' | 'locale' | 't'> & {
	drawing: NetworkDrawing;
	palette: Palette;
	zoom?: number;
	/** Written on top in files. */
	heading?: string;
};

const font = 'system-ui, "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif';
/** With more lines than this, arrows only make the picture darker. */
const mostArrows = 250;

/** The network as a drawing, for files, paper and browsers without WebGL. */
export function NetworkSvg({ drawing, focus, palette, zoom = 1, heading, locale, t }: Props) {
	const id = useId();
	const { width, height, marks, lines } = drawing;
	const known = marks.some(({ firm }) => firm.id === focus);
	const near = new Set([focus]);
	for (const { flow } of lines) {
		if (flow.from === focus) near.add(flow.to);
		if (flow.to === focus) near.add(flow.from);
	}
	const above = heading ? 36 : 0;
	const arrows = lines.length <= mostArrows;
	return (
		<svg
			class="network-picture"
			xmlns="http://www.w3.org/2000/svg"
			viewBox={`0 ${-above} ${width} ${height + above}`}
			role="img"
			aria-labelledby={`${id}title ${id}text`}
			font-family={font}
			font-size={12 / zoom}
		>
			<title id={`${id}title`}>{heading ?? t.networkTitle}</title>
			<desc id={`${id}text`}>
				{fill(t.networkText, { firms: firmsText(marks.length, locale, t), flows: flowsText(lines.length, locale, t) })}
			</desc>
			<defs>
				<marker
					id={`${id}arrow`}
					viewBox="0 0 8 8"
					refX="7"
					refY="4"
					markerWidth="6"
					markerHeight="6"
					orient="auto"
					markerUnits="userSpaceOnUse"
				>
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
			{lines.map(({ flow, x0, y0, x1, y1, strong }) => {
				const touches = flow.from === focus || flow.to === focus;
				return (
					<line
						key={flow.id}
						{...{ x1: x0, y1: y0, x2: x1, y2: y1 }}
						stroke={known && touches ? palette.text : palette.line}
						stroke-width={(0.8 + 3 * strong) / zoom}
						stroke-opacity={known && !touches ? 0.25 : 0.8}
						stroke-dasharray={flow.derived ? `${4 / zoom} ${3 / zoom}` : undefined}
						marker-end={arrows ? `url(#${id}arrow)` : undefined}
					/>
				);
			})}
			{marks.map((mark) => (
				<Mark key={mark.firm.id} quiet={known && !near.has(mark.firm.id)} {...{ mark, focus, palette, zoom, locale }} />
			))}
			{marks.map(
				({ firm, label }) =>
					label && (
						<text
							key={firm.id}
							x={label.x}
							y={label.y}
							fill={palette.text}
							stroke={palette.ground}
							stroke-width={3 / zoom}
							stroke-linejoin="round"
							paint-order="stroke"
							opacity={known && !near.has(firm.id) ? 0.6 : 1}
							font-weight={firm.id === focus || firm.role === 'self' ? 600 : 400}
							data-firm={firm.id}
						>
							{label.text}
						</text>
					),
			)}
		</svg>
	);
}

type MarkProps = Pick<Props, 'focus' | 'palette' | 'locale'> & { mark: NetworkMark; quiet: boolean; zoom: number };

function Mark({ mark: { firm, x, y, r }, quiet, focus, palette, zoom, locale }: MarkProps) {
	const looks = {
		fill: palette[firm.role],
		stroke: firm.id === focus ? palette.text : palette.ground,
		'stroke-width': (firm.id === focus ? 3 : 1) / zoom,
		opacity: quiet ? 0.35 : 1,
	};
	const path = markPath(firm.role, x, y, r);
	return (
		<g data-firm={firm.id}>
			<title>{`${firm.name}: ${euros(Math.max(firm.delivered, firm.received), locale)}`}</title>
			{path ? <path d={path} {...looks} /> : <circle cx={x} cy={y} r={r} {...looks} />}
		</g>
	);
}
