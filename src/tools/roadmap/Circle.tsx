import { fill } from '../../i18n/format';
import type { NumberedMeasure } from '../../results/roadmap/plan';
import { titleOf } from '../../results/roadmap/words';
import type { RoadmapTexts } from './texts.de';

type Props = {
	measures: readonly NumberedMeasure[];
	onRelease: (id: string, other: string) => void;
	t: RoadmapTexts;
};

/** Measures that wait for each other: named one by one, each with the way out. */
export function Circle({ measures, onRelease, t }: Props) {
	const names = measures.map((entry) => fill(t.quoted, { title: titleOf(entry, t) }));
	return (
		<div class="error-notice">
			<p role="alert">{fill(t.circle, { names: names.join(', ') })}</p>
			<ul class="circle-list">
				{measures.map((entry, i) => {
					const next = measures[(i + 1) % measures.length]!;
					const words = { title: titleOf(entry, t), next: titleOf(next, t) };
					return (
						<li key={entry.id}>
							{fill(t.circleArrow, words)}{' '}
							<button
								type="button"
								class="button small"
								aria-label={fill(t.circleBreakName, words)}
								onClick={() => onRelease(entry.id, next.id)}
							>
								{t.circleBreak}
							</button>
						</li>
					);
				})}
			</ul>
		</div>
	);
}
