import type { PortfolioPoint, Zone } from '../../results/scoring/portfolio';

type Props = {
	points: readonly (PortfolioPoint & { number: number })[];
	axes: { attractiveness: string; strength: string };
	zones: Record<Zone, string>;
};

const size = 300;

const left = 34;

const top = 10;

const radius = 11;

const cell = size / 3;

/** Zone by the sum of both thirds, 0 to 4. */
const zoneBySum: Zone[] = ['leave', 'leave', 'choose', 'grow', 'grow'];

/** Points that would cover one another stand in one circle with all their numbers. */
function grouped(points: Props['points']) {
	const groups: { x: number; y: number; numbers: number[] }[] = [];
	for (const { strength, attractiveness, number } of points) {
		const [x, y] = [left + strength * size, top + (1 - attractiveness) * size];
		const near = groups.find((group) => Math.hypot(group.x - x, group.y - y) < radius);
		if (near) near.numbers.push(number);
		else groups.push({ x, y, numbers: [number] });
	}
	return groups;
}

/** Numbers of a circle; too many of them are cut short. */
const text = (numbers: readonly number[]) =>
	numbers.length > 3 ? `${numbers.slice(0, 2).join(', ')} …` : numbers.join(', ');

/** The nine fields as a drawing; the table beside it says the same. */
export function PortfolioPicture({ points, axes, zones }: Props) {
	const thirds = [0, 1, 2];
	return (
		<svg
			class="portfolio-picture"
			viewBox={`0 0 ${left + size + 14} ${top + size + 34}`}
			aria-hidden="true"
			focusable="false"
		>
			{thirds.flatMap((row) =>
				thirds.map((column) => {
					const zone = zoneBySum[2 - row + column];
					return (
						<g key={`${row} ${column}`}>
							<rect
								class={`zone zone-${zone}`}
								x={left + column * cell}
								y={top + row * cell}
								width={cell}
								height={cell}
							/>
							<text class="zone-name" x={left + column * cell + 6} y={top + (row + 1) * cell - 7}>
								{zones[zone]}
							</text>
						</g>
					);
				}),
			)}
			<text class="axis-name" x={left + size / 2} y={top + size + 26} text-anchor="middle">
				{axes.strength} →
			</text>
			<text class="axis-name" transform={`translate(22 ${top + size / 2}) rotate(-90)`} text-anchor="middle">
				{axes.attractiveness} →
			</text>
			{grouped(points).map(({ x, y, numbers }) => {
				const label = text(numbers);
				const half = Math.max(radius, label.length * 4 + 4);
				return (
					<g key={numbers.join(' ')}>
						<rect
							class="portfolio-point"
							x={x - half}
							y={y - radius}
							width={half * 2}
							height={radius * 2}
							rx={radius}
						/>
						<text class="portfolio-number" x={x} y={y + 4} text-anchor="middle">
							{label}
						</text>
					</g>
				);
			})}
		</svg>
	);
}
