import { fill, formatNumber } from '../../../i18n/format';
import { barWidth, type FlowBar, type FlowDrawing } from './flow-layout';
import type { Palette } from './palette';
import { cut } from './plain';
import type { ShownProps } from './view-props';
import { euros } from './words';

/** What a bar is called: its firm, or how many firms it stands for. */
export const barName = (bar: FlowBar, props: Pick<ShownProps, 'locale' | 't'>) =>
	bar.firm?.name ?? fill(props.t.restOf, { n: formatNumber(bar.grouped, props.locale) });

type Props = Pick<ShownProps, 'locale' | 't'> & {
	bar: FlowBar;
	drawing: FlowDrawing;
	palette: Palette;
	/** Drawn faintly, as another firm is looked at. */
	quiet: boolean;
	looked: boolean;
};

/** A bar of the flow picture with its name. */
export function FlowBarMark({ bar, quiet, looked, drawing, palette, locale, t }: Props) {
	const name = barName(bar, { locale, t });
	const role = bar.firm?.role;
	const middle = bar.y + bar.height / 2;
	const value = bar.firm && (role === 'self' || bar.height >= 30) ? euros(bar.value, locale) : undefined;
	const label = { x: bar.x + barWidth + 6, fill: palette.text, stroke: palette.ground, 'stroke-width': 3 };
	return (
		<g data-firm={bar.firm?.id} opacity={quiet ? 0.6 : 1}>
			<title>{`${name}: ${euros(bar.value, locale)}`}</title>
			{bar.firm && (
				<rect x={bar.x - 4} y={bar.y - 8} width={barWidth + 8} height={bar.height + 16} fill="transparent" />
			)}
			<rect
				x={bar.x}
				y={bar.y}
				width={barWidth}
				height={bar.height}
				fill={role ? palette[role] : palette.ground}
				stroke={role ? (looked ? palette.text : 'none') : palette.muted}
				stroke-width={looked ? 2 : 1}
				stroke-dasharray={role ? undefined : '3 2'}
			/>
			<text
				{...label}
				y={middle + (value ? -2 : 4)}
				paint-order="stroke"
				stroke-linejoin="round"
				font-weight={looked || role === 'self' ? 600 : 400}
			>
				{cut(name, drawing.labelLength)}
			</text>
			{value && (
				<text {...label} y={middle + 13} paint-order="stroke" stroke-linejoin="round" fill={palette.muted}>
					{value}
				</text>
			)}
		</g>
	);
}
