import { useMemo } from 'preact/hooks';
import { fill, formatNumber } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import type { RecordData, Workspace } from '../../workspace';
import { AddMeasure } from '../shared/AddMeasure';
import { type FitContext, type SectorFit, stepName } from '../shared/fit';
import type { SharedTexts } from '../shared/texts.de';
import type { FitTexts } from './texts.de';

type Props = {
	workspace: Workspace;
	fit: SectorFit;
	profile: RecordData<'competence-profile'>;
	context: FitContext;
	locale: Locale;
	t: FitTexts;
	shared: SharedTexts;
};

/** The process step that a next step of the fit belongs to. */
const implementation = '7-umsetzen';

/** What would raise the fit the most, to be taken into the roadmap. */
export function NextSteps({ workspace, fit, profile, context, locale, t, shared }: Props) {
	const { sector } = fit;
	const steps = useMemo(() => context.steps(profile, sector, 3), [context, profile, sector]);
	const neededFor = (id: string) => sector.requirements.find((r) => r.standard === id)?.neededFor;
	return (
		<>
			<h3>{t.stepsTitle}</h3>
			{steps.length === 0 ? (
				<p>{t.noSteps}</p>
			) : (
				<>
					<p class="muted">{t.stepsIntro}</p>
					<ol class="next-steps">
						{steps.map((step) => (
							<li key={`${step.kind} ${step.id}`}>
								<a href={context.briefLink(sector, step)}>{stepName(step, context, shared)}</a>{' '}
								<b>{fill(shared.fit.gain, { n: formatNumber(step.gain, locale, 1) })}</b>
								{step.kind === 'standard' && <small class="muted">{neededFor(step.id)}</small>}{' '}
								<AddMeasure
									workspace={workspace}
									suggestion={{
										title: stepName(step, context, shared),
										note: fill(t.measureNote, { label: sector.label }),
										step: implementation,
										origin: { tool: 'marktfit', ref: `${sector.id} ${step.kind} ${step.id}` },
									}}
									t={shared}
								/>
							</li>
						))}
					</ol>
				</>
			)}
		</>
	);
}
