import type { StepProgress } from './steps';
import type { ProjectTexts } from './texts.de';

type Props = { progress: readonly StepProgress[]; t: ProjectTexts };

/** The line of seven stations, with what has been worked on. */
export function StepLine({ progress, t }: Props) {
	return (
		<nav class="process-line project-line" aria-label={t.start.line}>
			<ol>
				{progress.map(({ step, state }) => (
					<li key={step.id} class={`station-${state}`}>
						<a href={step.url}>
							<span class="station">
								<svg class="pictogram" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
									<path d={step.mark} />
								</svg>
								<b>{step.number}</b>
							</span>
							<span class="station-name">{step.label}</span>
							<small>{t.start.states[state]}</small>
						</a>
					</li>
				))}
			</ol>
		</nav>
	);
}
