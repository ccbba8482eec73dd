import { useSignal } from '@preact/signals';
import { fill } from '../../i18n/format';
import { type BackupResult, readBackup, type Workspace } from '../../workspace';
import { saveBackup } from './backup-file';
import { Dialog } from './Dialog';
import type { ToolData } from './data';
import type { SharedTexts } from './texts.de';

type Props = {
	workspace: Workspace;
	data: Pick<ToolData, 'examples' | 'site'>;
	t: SharedTexts;
	onNotice: (text: string) => void;
};
type Loaded = { name: string; backup: BackupResult & { ok: true } };

/** Loads an invented firm into the workspace; asks first when there is work that would be replaced. */
export function ExamplePicker({ workspace, data, t, onNotice }: Props) {
	const waiting = useSignal<Loaded | undefined>(undefined);

	const load = async (id: string) => {
		const example = data.examples.find((entry) => entry.id === id);
		if (!example) return;
		try {
			const response = await fetch(example.url);
			const backup = readBackup(await response.text());
			if (!backup.ok) throw new Error(backup.problem);
			const loaded = { name: example.label, backup };
			const ownWork = workspace.hasWork() && !workspace.record('project').data.value.example;
			if (ownWork) waiting.value = loaded;
			else await take(loaded);
		} catch {
			onNotice(t.loadFailed);
		}
	};
	const take = async ({ name, backup }: Loaded) => {
		waiting.value = undefined;
		await workspace.restore(backup);
		onNotice(fill(t.replaced, { name }));
	};

	return (
		<>
			<label class="example-picker">
				<span class="sr-only">{t.example}</span>
				<select
					value=""
					onChange={(event) => {
						const { value } = event.currentTarget;
						event.currentTarget.value = '';
						void load(value);
					}}
				>
					<option value="">{t.example}</option>
					{data.examples.map((example) => (
						<option key={example.id} value={example.id}>
							{example.label}
						</option>
					))}
				</select>
			</label>
			{waiting.value && (
				<Dialog title={t.replaceTitle} onClose={() => (waiting.value = undefined)}>
					<p>{fill(t.replaceText, { name: waiting.value.name })}</p>
					<div class="actions">
						<button type="button" class="button" onClick={() => void saveBackup(workspace, data.site)}>
							{t.saveBackup}
						</button>
						<button type="button" class="button primary" onClick={() => void take(waiting.value!)}>
							{t.replaceNow}
						</button>
						<button type="button" class="button" onClick={() => (waiting.value = undefined)}>
							{t.cancel}
						</button>
					</div>
				</Dialog>
			)}
		</>
	);
}
