import type { Level } from '../../../results/supply-chain/findings';

const shapes: Record<Level, { outline: string; mark: string }> = {
	good: { outline: 'M12 2a10 10 0 1 0 0 20a10 10 0 1 0 0-20z', mark: 'M7 12.5l3.5 3.5l6.5-8' },
	watch: { outline: 'M12 2.5L22.5 21.5H1.5z', mark: 'M12 9v6M12 17.6v1.2' },
	act: { outline: 'M8 2h8l6 6v8l-6 6H8l-6-6V8z', mark: 'M7 12h10' },
	unknown: { outline: 'M3 3h18v18H3z', mark: 'M9 9.5a3 3 0 1 1 4 2.8c-.8.3-1 .8-1 1.9M12 16.4v1.2' },
};

type Props = { level: Level; name: string };

/** How a finding stands, by shape and word; colour only supports them. */
export function LevelSign({ level, name }: Props) {
	const { outline, mark } = shapes[level];
	return (
		<span class={`level-sign level-${level}`}>
			<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
				<path class="level-shape" d={outline} />
				<path class="level-mark" d={mark} />
			</svg>
			{name}
		</span>
	);
}
