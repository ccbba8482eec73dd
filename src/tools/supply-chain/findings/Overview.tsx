import type { FindingLine } from '../../../results/supply-chain/findings-print';
import { LevelSign } from './LevelSign';
import type { FindingsViewTexts } from './texts.de';

type Props = { lines: readonly FindingLine[]; t: FindingsViewTexts };

/** All findings at a glance, each leading to its card. */
export function Overview({ lines, t }: Props) {
	return (
		<nav class="finding-overview" aria-label={t.overview}>
			<ul>
				{lines.map(({ id, label, level, levelName, measured }) => (
					<li key={id}>
						<a
							href={`#finding-${id}`}
							onClick={(event) => {
								// The open view stands in the address; the way to a card must not change it.
								event.preventDefault();
								const title = document.getElementById(`finding-${id}-title`);
								title?.focus({ preventScroll: true });
								title?.scrollIntoView();
							}}
						>
							{label}
						</a>
						<LevelSign level={level} name={levelName} />
						<span class="num">{measured}</span>
					</li>
				))}
			</ul>
		</nav>
	);
}
