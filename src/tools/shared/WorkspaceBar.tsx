import { useSignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { fill } from '../../i18n/format';
import type { Workspace } from '../../workspace';
import { printAge } from './age';
import { saveBackup } from './backup-file';
import type { ToolData } from './data';
import { ExamplePicker } from './ExamplePicker';
import type { SharedTexts } from './texts.de';

type Props = { workspace: Workspace; data: Pick<ToolData, 'locale' | 'examples' | 'site'>; t: SharedTexts };

/** The strip above every tool: whether the work is safe, how old the backup is, examples. */
export function WorkspaceBar({ workspace, data, t }: Props) {
	const state = workspace.state.value;
	const { lastBackup, changedSinceBackup } = workspace.settings.value;
	const project = workspace.record('project').data.value;
	const now = useClock();
	const notice = useSignal('');

	useEffect(() => {
		// Asked once there is something worth keeping, never on a first look.
		if (state === 'saved') void navigator.storage?.persist?.();
	}, [state]);

	const backup = !lastBackup
		? t.noBackup
		: changedSinceBackup
			? fill(t.lastBackup, { age: printAge(lastBackup, now, t) })
			: `${t.backupCurrent} (${printAge(lastBackup, now, t)})`;
	return (
		<section class="workspace-bar no-print">
			<p class={`save-state save-${state}`} role="status">
				<span aria-hidden="true" class="save-mark" />
				<span>{t.state[state]}</span>
				{state !== 'empty' && <span class="muted backup-age">{backup}</span>}
			</p>
			<div class="actions">
				{state !== 'empty' && (
					<button type="button" class="button small" onClick={() => void saveBackup(workspace, data.site)}>
						{t.saveBackup}
					</button>
				)}
				<ExamplePicker workspace={workspace} data={data} t={t} onNotice={(text) => (notice.value = text)} />
			</div>
			{project.example && <p class="example-flag">{fill(t.exampleLoaded, { firm: project.firm })}</p>}
			<div class="bar-notice" role="status">
				{notice.value && (
					<p>
						{notice.value}{' '}
						{workspace.restorePoint.value && (
							<button
								type="button"
								class="link-button"
								onClick={() => void workspace.undoRestore().then(() => (notice.value = t.broughtBack))}
							>
								{t.bringBack}
							</button>
						)}
					</p>
				)}
			</div>
		</section>
	);
}

/** The present minute, so that ages on screen stay true. */
function useClock(): Date {
	const [now, setNow] = useState(() => new Date());
	useEffect(() => {
		const timer = setInterval(() => setNow(new Date()), 60_000);
		return () => clearInterval(timer);
	}, []);
	return now;
}
