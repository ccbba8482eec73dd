import { fill } from '../../i18n/format';
import type { NextLevel } from '../../results/readiness/words';
import type { Workspace } from '../../workspace';
import { AddMeasure } from '../shared/AddMeasure';
import type { SharedTexts } from '../shared/texts.de';
import type { ReadinessTexts } from './texts.de';

type Props = { levels: readonly NextLevel[]; workspace: Workspace; t: ReadinessTexts; shared: SharedTexts };

/** What to prove next on every side, to be taken into the roadmap. */
export function NextLevels({ levels, workspace, t, shared }: Props) {
	return (
		<>
			<h3>{t.nextTitle}</h3>
			{levels.length === 0 ? (
				<p>{t.nextNone}</p>
			) : (
				<>
					<p class="muted no-print">{t.nextIntro}</p>
					<ol class="next-levels">
						{levels.map(({ side, next, suggestion }) => (
							<li key={side.id}>
								<div>
									<b>{fill(t.nextLevel, { scale: side.scale.label, n: next.level, label: next.label })}</b>
									<p>{next.asks}</p>
									<p class="muted">{fill(t.evidenceWould, { evidence: next.evidence })}</p>
								</div>
								<AddMeasure workspace={workspace} suggestion={suggestion} t={shared} />
							</li>
						))}
					</ol>
				</>
			)}
		</>
	);
}
