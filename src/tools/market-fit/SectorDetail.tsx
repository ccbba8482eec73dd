import { useId, useMemo } from 'preact/hooks';
import { fill, formatNumber, formatPercent } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import type { RecordData, Workspace } from '../../workspace';
import { AddMeasure } from '../shared/AddMeasure';
import { type FitContext, type SectorFit, stepName } from '../shared/fit';
import { GapTable } from '../shared/GapTable';
import type { SharedTexts } from '../shared/texts.de';
import { ContributionTable } from './ContributionTable';
import { SetAside } from './SetAside';
import type { FitTexts } from './texts.de';

type Props = {
	workspace: Workspace;
	fit: SectorFit;
	profile: RecordData<'competence-profile'>;
	context: FitContext;
	locale: Locale;
	kept: boolean;
	onKeep: (keep: boolean) => void;
	onConcerns: (standard: string, concerns: boolean) => void;
	note: string;
	onNote: (text: string) => void;
	t: FitTexts;
	shared: SharedTexts;
};

/** The process step that a next step of the fit belongs to. */
const implementation = '7-umsetzen';

/** Why a sector has its fit, what is missing and what to do next. */
export function SectorDetail({
	workspace,
	fit,
	profile,
	context,
	locale,
	kept,
	onKeep,
	onConcerns,
	note,
	onNote,
	t,
	shared,
}: Props) {
	const title = useId();
	const noteField = useId();
	const { sector } = fit;
	const steps = useMemo(() => context.steps(profile, sector, 3), [context, profile, sector]);
	const path = useMemo(() => context.path(profile, sector), [context, profile, sector]);
	const neededFor = (id: string) => sector.requirements.find((r) => r.standard === id)?.neededFor;

	return (
		<section aria-labelledby={title}>
			<header>
				<h2 id={title}>{fill(t.detailFor, { label: sector.label, fit: formatNumber(fit.fit, locale, 0) })}</h2>
				<div class="actions no-print">
					<a class="button small" href={sector.url}>
						{t.brief}
					</a>
					<button type="button" class="button small" aria-pressed={kept} onClick={() => onKeep(!kept)}>
						{kept ? `✓ ${t.kept}` : t.keep}
					</button>
				</div>
			</header>
			<p>
				{fill(t.detailSentence, {
					coverage: formatPercent(fit.coverage, locale),
					readiness: formatPercent(fit.readiness, locale),
				})}
			</p>

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
										note: fill(t.measureNote, { label: fit.sector.label }),
										step: implementation,
										origin: { tool: 'marktfit', ref: `${fit.sector.id} ${step.kind} ${step.id}` },
									}}
									t={shared}
								/>
							</li>
						))}
					</ol>
				</>
			)}

			<ContributionTable
				kind="competence"
				fit={fit}
				profile={profile}
				context={context}
				locale={locale}
				t={t}
				shared={shared}
			/>
			<ContributionTable
				kind="standard"
				fit={fit}
				profile={profile}
				context={context}
				locale={locale}
				onSetAside={fit.sector.requirements.length > 1 ? (standard) => onConcerns(standard, false) : undefined}
				t={t}
				shared={shared}
			/>
			<SetAside fit={fit} context={context} onTakeBack={(standard) => onConcerns(standard, true)} t={t} />
			{fit.gaps.length > 0 && (
				<>
					<h3>{t.gapsTitle}</h3>
					<p class="muted">{t.gapsIntro}</p>
					<GapTable
						gaps={fit.gaps}
						label={t.gapsTitle}
						name={(gap) => (
							<a href={context.briefLink(sector, gap)} title={fill(t.inBrief, { name: context.nameOf(gap) })}>
								{context.nameOf(gap)}
							</a>
						)}
						context={context}
						locale={locale}
						t={shared}
					/>
				</>
			)}

			{path.length > 1 && (
				<>
					<h3>{t.pathTitle}</h3>
					<p class="muted">{t.pathIntro}</p>
					<ol class="certificate-path">
						{path.map((standard) => (
							<li key={standard.id}>
								<b>{standard.code}</b> <span class="muted">{standard.name}</span>
							</li>
						))}
					</ol>
				</>
			)}

			<label for={noteField} class="field-label">
				{t.note}
			</label>
			<textarea
				id={noteField}
				rows={3}
				maxLength={20_000}
				value={note}
				placeholder={t.noteHint}
				onInput={(event) => onNote(event.currentTarget.value)}
			/>
		</section>
	);
}
