import { useSignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { fill } from '../../i18n/format';
import { canLinkFile, type Workspace } from '../../workspace';
import { canEncrypt } from '../../workspace/checksum';
import { backupFileName, saveBackup } from '../shared/backup-file';
import { Dialog } from '../shared/Dialog';
import type { ToolData } from '../shared/data';
import { LinkedFileState } from '../shared/LinkedFileState';
import { linkedFileOf } from '../shared/linked-file';
import type { SharedTexts } from '../shared/texts.de';
import { NewPassphrase } from './Passphrase';
import type { ProjectTexts } from './texts.de';
import { MessageLine, useMessage } from './use-message';

type Props = { workspace: Workspace; data: Pick<ToolData, 'site'>; t: ProjectTexts; shared: SharedTexts };

/** The backup as a file: at once, with a passphrase, or kept up to date. */
export function BackupPanel({ workspace, data, t, shared }: Props) {
	const locking = useSignal(false);
	const message = useMessage();
	const linked = linkedFileOf(workspace);
	const isLinked = linked.state.value !== 'none';
	const save = async (passphrase?: string) => {
		locking.value = false;
		const n = await saveBackup(workspace, data.site, passphrase);
		message.value = n > 0 ? { kind: 'bad', text: fill(shared.leftOut, { n }) } : undefined;
	};
	return (
		<section class="backup-panel">
			<h2>{t.backup.title}</h2>
			<p>{t.backup.text}</p>
			<Persistence state={workspace.state.value} t={t} />
			<div class="actions">
				<button type="button" class="button" onClick={() => void save()}>
					{shared.saveBackup}
				</button>
				<button type="button" class="button" disabled={!canEncrypt()} onClick={() => (locking.value = true)}>
					{t.backup.saveLocked}
				</button>
			</div>
			{!canEncrypt() && <p class="muted">{t.backup.noCryptography}</p>}
			<MessageLine message={message} />
			{isLinked && (
				<p>
					{fill(t.backup.linkedTo, { file: linked.name.value })} <LinkedFileState workspace={workspace} t={shared} />{' '}
					<button type="button" class="link-button" onClick={() => void linked.release()}>
						{t.backup.unlink}
					</button>
				</p>
			)}
			{!isLinked && canLinkFile() && (
				<p>
					<button
						type="button"
						class="link-button"
						onClick={() => void linked.choose(backupFileName(workspace, data.site))}
					>
						{t.backup.link}
					</button>
					<small class="muted hint">{t.backup.linkText}</small>
				</p>
			)}
			{locking.value && (
				<Dialog title={t.backup.saveLocked} onClose={() => (locking.value = false)}>
					<NewPassphrase
						t={t}
						shared={shared}
						onDone={(passphrase) => void save(passphrase)}
						onCancel={() => (locking.value = false)}
					/>
				</Dialog>
			)}
		</section>
	);
}

/** Whether the browser has promised to keep the data. */
function Persistence({ state, t }: { state: string; t: ProjectTexts }) {
	const [persisted, setPersisted] = useState<boolean>();
	useEffect(() => {
		if (state === 'saved') void navigator.storage?.persisted?.().then(setPersisted);
	}, [state]);
	if (state !== 'saved' || persisted === undefined) return null;
	return <p class="muted">{persisted ? t.backup.persisted : t.backup.notPersisted}</p>;
}
