import { useSignal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/format';
import type { Workspace } from '../../workspace';
import { printAge } from './age';
import { saveBackup } from './backup-file';
import type { ToolData } from './data';
import { ExamplePicker } from './ExamplePicker';
import { LinkedFileState } from './LinkedFileState';
import { ProjectSwitch } from './ProjectSwitch';
import { projectName } from './project-name';
import type { SharedTexts } from './texts.de';

type Props = { workspace: Workspace; data: Pick<ToolData, 'locale' | 'examples' | 'site'>; t: SharedTexts };

/** The strip above every tool: whether the work is safe, how old the backup is, which project is open, examples. */
export function WorkspaceBar({ workspace, data, t }: Props) {
	const state = workspace.state.value;
	const project = workspace.record('project').data.value;
	const now = useClock();
	const notice = useSignal<{ text: string; back?: string } | undefined>(undefined);
	usePersistence(state);

	const nameOf = (id: string) => {
		const info = workspace.projects.value.find((other) => other.id === id);
		return info ? projectName(info, t) : '';
	};
	const nowOpen = () => fill(t.projects.nowOpen, { name: projectName(workspace.currentProject.value, t) });
	const backTo = (id: string) =>
		void workspace.switchProject(id).then(() => {
			notice.value = { text: nowOpen() };
		});
	const elsewhere = workspace.notice.value;
	const message = elsewhere
		? {
				text: fill(t.projects.deletedElsewhere, {
					name: projectName(elsewhere, t),
					now: projectName(workspace.currentProject.value, t),
				}),
				back: undefined,
			}
		: notice.value;
	return (
		<section class="workspace-bar no-print">
			<p class={`save-state save-${state}`} role="status">
				<span aria-hidden="true" class="save-mark" />
				<span>{saveText(workspace, t)}</span>
				{state !== 'empty' && <span class="muted backup-age">{backupAge(workspace, now, t)}</span>}
				<LinkedFileState workspace={workspace} t={t} />
			</p>
			<div class="actions">
				{state !== 'empty' && (
					<button
						type="button"
						class="button small"
						onClick={() =>
							void saveBackup(workspace, data.site).then((n) => {
								if (n > 0) notice.value = { text: fill(t.leftOut, { n }) };
							})
						}
					>
						{t.saveBackup}
					</button>
				)}
				<ExamplePicker
					workspace={workspace}
					data={data}
					t={t}
					onFailed={() => (notice.value = { text: t.loadFailed })}
					onLoaded={(name, left) => {
						const text = fill(left ? t.projects.exampleAdded : t.replaced, { name });
						notice.value = { text, back: left };
					}}
				/>
			</div>
			{state !== 'empty' && (
				<ProjectSwitch
					workspace={workspace}
					data={data}
					t={t}
					onSwitch={(back) => (notice.value = { text: nowOpen(), back })}
				/>
			)}
			{project.example && <p class="example-flag">{fill(t.exampleLoaded, { firm: project.firm })}</p>}
			<div class="bar-notice" role="status">
				{message && (
					<p>
						{message.text}{' '}
						{message.back && nameOf(message.back) && (
							<button type="button" class="link-button" onClick={() => backTo(message.back!)}>
								{fill(t.projects.back, { name: nameOf(message.back) })}
							</button>
						)}
					</p>
				)}
			</div>
		</section>
	);
}

function saveText({ state, trouble }: Workspace, t: SharedTexts): string {
	const why = trouble.value;
	const known = why && why !== 'blocked' && (state.value === 'failed' || state.value === 'memoryOnly');
	return known ? t.trouble[why] : t.state[state.value];
}

function backupAge({ settings }: Workspace, now: Date, t: SharedTexts): string {
	const { lastBackup, changedSinceBackup } = settings.value;
	if (!lastBackup) return t.noBackup;
	const age = printAge(lastBackup, now, t);
	return changedSinceBackup ? fill(t.lastBackup, { age }) : `${t.backupCurrent} (${age})`;
}

/** Asks the browser to keep the data for good, once the person has entered something here; never on a first look. */
function usePersistence(state: string): void {
	const entered = useRef(false);
	useEffect(() => {
		if (state === 'saving') entered.current = true;
		else if (state === 'saved' && entered.current) void navigator.storage?.persist?.();
	}, [state]);
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
