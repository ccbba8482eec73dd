import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { fill } from '../../i18n/format';
import { type Backup, type Decisions, type ProjectComparison, shownName, type Workspace } from '../../workspace';
import { maxBackupLength, readBackup } from '../../workspace/backup';
import { Dialog } from '../shared/Dialog';
import type { ToolData } from '../shared/data';
import type { SharedTexts } from '../shared/texts.de';
import { Unlock } from './Passphrase';
import { RestorePoints } from './RestorePoints';
import { RestorePreview } from './RestorePreview';
import type { ProjectTexts } from './texts.de';
import { MessageLine, useMessage } from './use-message';

type Props = { workspace: Workspace; data: Pick<ToolData, 'locale'>; t: ProjectTexts; shared: SharedTexts };
/** A file on its way in: locked, or read and set against what is here. */
type Chosen =
	| { step: 'locked'; file: string; text: string; wrong: boolean }
	| { step: 'preview'; file: string; backup: Backup; comparisons: ProjectComparison[] };

/** Restoring a backup. Nothing is touched before the whole file is valid and the person has agreed. */
export function RestorePanel({ workspace, data, t, shared }: Props) {
	const chosen = useSignal<Chosen | undefined>(undefined);
	const message = useMessage();
	const input = useId();
	const close = () => {
		chosen.value = undefined;
	};

	const open = async (text: string, file: string, passphrase?: string) => {
		message.value = undefined;
		const result = await readBackup(text, passphrase);
		if (result.ok) {
			chosen.value = { step: 'preview', file, backup: result, comparisons: await workspace.compare(result) };
		} else if (result.problem === 'locked' || result.problem === 'passphrase') {
			chosen.value = { step: 'locked', file, text, wrong: result.problem === 'passphrase' };
		} else {
			close();
			message.value = { kind: 'bad', text: fill(t.problems[result.problem], { file, where: result.where }) };
		}
	};
	const choose = async (picked: File) => {
		const file = shownName(picked.name, 80);
		// A sign takes four bytes at most: what is larger need not be read at all.
		if (picked.size <= maxBackupLength * 4) await open(await picked.text(), file);
		else message.value = { kind: 'bad', text: fill(t.problems.tooLarge, { file }) };
	};
	const restore = async ({ file, backup }: Chosen & { step: 'preview' }, decisions: Decisions) => {
		close();
		try {
			const copyTitle = (title: string) => fill(t.restoring.copyTitle, { title });
			const point = await workspace.restore(backup, { decisions, label: file, copyTitle });
			const back = async () => {
				await workspace.returnTo(point.number);
				message.value = { kind: 'good', text: t.restoring.undone };
			};
			message.value = {
				kind: 'good',
				text: t.restoring.done,
				action: { label: t.restoring.undo, run: () => void back() },
			};
		} catch {
			message.value = { kind: 'bad', text: t.restoring.failed };
		}
	};

	const now = chosen.value;
	return (
		<section class="restore-panel">
			<h2>{t.restoring.title}</h2>
			<p>{t.restoring.text}</p>
			<div class="actions">
				<label class="button file-button" for={input}>
					{t.restoring.choose}
				</label>
				<input
					id={input}
					class="sr-only"
					type="file"
					accept=".json,application/json"
					aria-label={t.restoring.chooseLabel}
					onChange={(event) => {
						const field = event.currentTarget;
						const picked = field.files?.[0];
						if (picked) void choose(picked).finally(() => (field.value = ''));
					}}
				/>
			</div>
			<MessageLine message={message} />
			<RestorePoints workspace={workspace} locale={data.locale} t={t} message={message} />
			{now?.step === 'locked' && (
				<Dialog title={t.restoring.unlockTitle} onClose={close}>
					<Unlock
						file={now.file}
						wrong={now.wrong}
						t={t}
						shared={shared}
						onTry={(passphrase) => void open(now.text, now.file, passphrase)}
						onCancel={close}
					/>
				</Dialog>
			)}
			{now?.step === 'preview' && (
				<Dialog title={t.restoring.previewTitle} onClose={close} wide>
					<RestorePreview
						backup={now.backup}
						comparisons={now.comparisons}
						locale={data.locale}
						t={t}
						shared={shared}
						onRestore={(decisions) => void restore(now, decisions)}
						onCancel={close}
					/>
				</Dialog>
			)}
		</section>
	);
}
