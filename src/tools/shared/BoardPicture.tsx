import type { Ref } from 'preact';
import { lineHeight, type Picture, type PictureBox } from '../../results/canvas/picture';
import type { NoteKind } from '../../workspace';

type Props = {
	picture: Picture /** Where the drawing is to be found, to be saved as a file. */;
	picked?: Ref<SVGSVGElement>;
};

const ink = '#14202b';

const muted = '#4f5c66';

const noteLook: Record<NoteKind, { stroke: string; dash?: string; line: number }> = {
	evidence: { stroke: '#1d5c8a', line: 1.5 },
	assumption: { stroke: '#8a5a00', dash: '7 4', line: 1.5 },
	question: { stroke: '#6b3fa0', dash: '2 4', line: 2 },
	decision: { stroke: '#1c6b3c', line: 3 },
};

const fills: Partial<Record<PictureBox['look'], string>> = {
	'zone-1': '#eef5ef',
	'zone-2': '#fbf3df',
	'zone-3': '#f8e4e0',
	sign: '#fff',
	note: '#fff',
};

/** A board drawn for paper: the same on screen, in print and as a file, so it carries its own colours. */
export function BoardPicture({ picture: { width, height, boxes, texts }, picked }: Props) {
	return (
		<svg
			ref={picked}
			xmlns="http://www.w3.org/2000/svg"
			viewBox={`0 0 ${width} ${height}`}
			width={width}
			height={height}
			font-family="Arial, 'Liberation Sans', Helvetica, sans-serif"
			aria-hidden="true"
			focusable="false"
		>
			<rect width={width} height={height} fill="#fff" />
			{boxes.map(({ look, kind, ...box }, i) => (
				<rect
					key={i}
					{...box}
					fill={fills[look] ?? '#fff'}
					stroke={kind ? noteLook[kind].stroke : '#8a949c'}
					stroke-width={kind ? noteLook[kind].line : 1}
					stroke-dasharray={kind && look === 'note' ? noteLook[kind].dash : undefined}
				/>
			))}
			{texts.map(({ x, y, size, lines, bold, muted: faint, anchor, upwards }, i) => (
				<text
					key={i}
					font-size={size}
					font-weight={bold ? 700 : undefined}
					fill={faint ? muted : ink}
					text-anchor={anchor}
					transform={upwards ? `rotate(-90 ${x} ${y})` : undefined}
				>
					{lines.map((line, n) => (
						<tspan key={n} x={x} y={y + n * size * lineHeight}>
							{line}
						</tspan>
					))}
				</text>
			))}
		</svg>
	);
}
