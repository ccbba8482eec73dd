import { useId, useMemo } from 'preact/hooks';
import { fill, formatNumber, formatPercent } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import type { RecordData, Workspace } from '../../workspace';
import type { FitContext, SectorFit } from '../shared/fit';
import { GapTable } from '../shared/GapTable';
import { InTurn } from '../shared/InTurn';
import type { SharedTexts } from '../shared/texts.de';
import { ContributionTable } from './ContributionTable';
import { NextSteps } from './NextSteps';
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
	const path = useMemo(() => context.path(profile, sector), [context, profile, sector]);
	const shown = { fit, profile, context, locale, t, shared };

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

			<InTurn>
				<NextSteps workspace={workspace} {...shown} />
			</InTurn>
			<InTurn>
				<ContributionTable kind="competence" {...shown} />
			</InTurn>
			<InTurn>
				<ContributionTable
					kind="standard"
					onSetAside={fit.sector.requirements.length > 1 ? (standard) => onConcerns(standard, false) : undefined}
					{...shown}
				/>
				<SetAside fit={fit} context={context} onTakeBack={(standard) => onConcerns(standard, true)} t={t} />
			</InTurn>
			{fit.gaps.length > 0 && (
				<InTurn>
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
				</InTurn>
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
