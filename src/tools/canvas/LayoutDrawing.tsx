import type { CanvasTemplate } from '../../results/canvas/template';

type Props = { template: Pick<CanvasTemplate, 'columns' | 'rows' | 'fields' | 'zones'> };

const width = 96;
const height = 60;

/** The fields of a canvas as a small drawing. */
export function LayoutDrawing({ template: { columns, rows, fields, zones } }: Props) {
	const [x, y] = [width / columns, height / rows];
	return (
		<svg class="layout-drawing" viewBox={`-1 -1 ${width + 2} ${height + 2}`} aria-hidden="true" focusable="false">
			{fields.map(({ id, column, row, zone }) => (
				<rect
					key={id}
					class={`layout-zone-${zones.find((entry) => entry.id === zone)?.level ?? 0}`}
					x={(column[0] - 1) * x}
					y={(row[0] - 1) * y}
					width={(column[1] - column[0] + 1) * x}
					height={(row[1] - row[0] + 1) * y}
				/>
			))}
		</svg>
	);
}
