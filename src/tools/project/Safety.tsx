import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { fill } from '../../i18n/format';
import { type BackupResult, readBackup, type Workspace } from '../../workspace';
import { saveBackup } from '../shared/backup-file';
import { Dialog } from '../shared/Dialog';
import type { ToolData } from '../shared/data';
import type { SharedTexts } from '../shared/texts.de';
import { backupContent, localDay } from './model';
import type { ProjectTexts } from './texts.de';

type Props = { workspace: Workspace; data: Pick<ToolData, 'locale' | 'site'>; t: ProjectTexts; shared: SharedTexts };
type Message = { kind: 'good' | 'bad'; text: string };

/** Backup, restore and deletion. Nothing is touched before the whole file is valid and the person has agreed. */
export function Safety({ workspace, data, t, shared }: Props) {
	const preview = useSignal<(BackupResult & { ok: true }) | undefined>(undefined);
	const asking = useSignal(false);
	const message = useSignal<Message | undefined>(undefined);
	const file = useId();

	const open = async (chosen: File) => {
		message.value = undefined;
		const result = readBackup(await chosen.text());
		if (result.ok) preview.value = result;
		else
			message.value = {
				kind: 'bad',
				text: fill(t.problems[result.problem], { file: chosen.name, where: result.where }),
			};
	};
	const restore = async (backup: BackupResult & { ok: true }) => {
		preview.value = undefined;
		try {
			await workspace.restore(backup);
			message.value = { kind: 'good', text: t.restored };
		} catch {
			message.value = { kind: 'bad', text: t.restoreFailed };
		}
	};
	const deleteAll = async () => {
		asking.value = false;
		await workspace.deleteEverything();
		message.value = { kind: 'good', text: t.deleted };
	};

	return (
		<section>
			<h2>{t.safetyTitle}</h2>
			<p>{t.safetyText}</p>
			<div class="actions">
				<button type="button" class="button" onClick={() => void saveBackup(workspace, data.site)}>
					{shared.saveBackup}
				</button>
				<label class="button file-button" for={file}>
					{t.restore}
				</label>
				<input
					id={file}
					class="sr-only"
					type="file"
					accept=".json,application/json"
					aria-label={t.restoreLabel}
					onChange={(event) => {
						const input = event.currentTarget;
						const chosen = input.files?.[0];
						if (chosen) void open(chosen).finally(() => (input.value = ''));
					}}
				/>
			</div>
			<div role={message.value?.kind === 'bad' ? 'alert' : 'status'}>
				{message.value && (
					<p class={message.value.kind === 'bad' ? 'error-notice' : 'good-notice'}>
						{message.value.text}{' '}
						{message.value.kind === 'good' && workspace.restorePoint.value && (
							<button
								type="button"
								class="link-button"
								onClick={() =>
									void workspace.undoRestore().then(() => (message.value = { kind: 'good', text: shared.broughtBack }))
								}
							>
								{shared.bringBack}
							</button>
						)}
					</p>
				)}
			</div>
			<h3>{t.deleteTitle}</h3>
			<p>{t.deleteText}</p>
			<button type="button" class="button danger" onClick={() => (asking.value = true)}>
				{t.deleteButton}
			</button>

			{preview.value && (
				<Dialog title={t.previewTitle} onClose={() => (preview.value = undefined)}>
					<p>
						{fill(t.previewFrom, {
							date: localDay(new Date(preview.value.source.exportedAt), data.locale),
							site: preview.value.source.site,
							version: preview.value.source.appVersion,
						})}
					</p>
					<p>{fill(t.previewContent, { content: backupContent(preview.value, t) })}</p>
					<p>{t.previewReplaces}</p>
					<div class="actions">
						<button type="button" class="button primary" onClick={() => void restore(preview.value!)}>
							{t.restoreNow}
						</button>
						<button type="button" class="button" onClick={() => (preview.value = undefined)}>
							{shared.cancel}
						</button>
					</div>
				</Dialog>
			)}
			{asking.value && (
				<Dialog title={t.deleteConfirm} onClose={() => (asking.value = false)}>
					<p>{t.deleteConfirmText}</p>
					<div class="actions">
						<button type="button" class="button" onClick={() => void saveBackup(workspace, data.site)}>
							{shared.saveBackup}
						</button>
						<button type="button" class="button danger" onClick={() => void deleteAll()}>
							{t.deleteNow}
						</button>
						<button type="button" class="button" onClick={() => (asking.value = false)}>
							{shared.cancel}
						</button>
					</div>
				</Dialog>
			)}
		</section>
	);
}
