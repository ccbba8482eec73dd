import { useSignal } from '@preact/signals';
import { fill } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import type { Backup, Decision, Decisions, ProjectComparison } from '../../workspace';
import type { SharedTexts } from '../shared/texts.de';
import { localMoment } from './model';
import { RestoreProject } from './RestoreProject';
import type { ProjectTexts } from './texts.de';

type Props = {
	backup: Backup;
	comparisons: readonly ProjectComparison[];
	locale: Locale;
	t: ProjectTexts;
	shared: SharedTexts;
	onRestore: (decisions: Decisions) => void;
	onCancel: () => void;
};

/** What a backup holds against what is here, and what is to be done with each project of it. */
export function RestorePreview({ backup, comparisons, locale, t, shared, onRestore, onCancel }: Props) {
	const decisions = useSignal<Decisions>(
		Object.fromEntries(comparisons.flatMap(({ id, suggestion }) => (suggestion ? [[id, { choice: suggestion }]] : []))),
	);
	const decide = (id: string, decision: Decision) => {
		decisions.value = { ...decisions.value, [id]: decision };
	};
	const nothingToDo = comparisons.every(({ suggestion }) => suggestion === undefined);
	const { exportedAt, site, appVersion } = backup.source;
	return (
		<form
			class="restore-preview"
			onSubmit={(event) => {
				event.preventDefault();
				onRestore(decisions.value);
			}}
		>
			<p>
				{fill(t.restoring.from, { date: localMoment(exportedAt, locale), site, version: appVersion })}{' '}
				{t.restoring[backup.checked]}
			</p>
			{comparisons.map((comparison) => (
				<RestoreProject
					key={comparison.id}
					comparison={comparison}
					decision={decisions.value[comparison.id]}
					locale={locale}
					t={t}
					onDecide={(decision) => decide(comparison.id, decision)}
				/>
			))}
			<p class="muted">
				{t.restoring.clockNote} {nothingToDo ? '' : t.restoring.pointNote}
			</p>
			{nothingToDo && <p>{t.restoring.nothingToDo}</p>}
			<div class="actions">
				{!nothingToDo && (
					<button type="submit" class="button primary">
						{t.restoring.now}
					</button>
				)}
				<button type="button" class="button" onClick={onCancel}>
					{nothingToDo ? shared.close : shared.cancel}
				</button>
			</div>
		</form>
	);
}
