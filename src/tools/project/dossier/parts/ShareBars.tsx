type Props = { bars: readonly { name: string; share: number; printed: string }[] };

/** Shares of a whole as bars, each with its number. */
export function ShareBars({ bars }: Props) {
	return (
		<ol class="score-bars share-bars">
			{bars.map(({ name, share, printed }, i) => (
				<li key={i}>
					<span class="bar-rank">{i + 1}.</span>
					<span class="bar-name">{name}</span>
					<b class="bar-value">{printed}</b>
					<span class="bar-track" aria-hidden="true">
						<i class="bar-coverage" style={{ width: `${share * 100}%` }} />
					</span>
				</li>
			))}
		</ol>
	);
}
