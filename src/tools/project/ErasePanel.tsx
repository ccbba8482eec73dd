import { useSignal } from '@preact/signals';
import { fill } from '../../i18n/format';
import type { Workspace } from '../../workspace';
import { eraseEverything, type Remains } from '../../workspace/erase';
import { saveBackup } from '../shared/backup-file';
import { Dialog } from '../shared/Dialog';
import type { ToolData } from '../shared/data';
import { linkedFileOf } from '../shared/linked-file';
import type { SharedTexts } from '../shared/texts.de';
import type { ProjectTexts } from './texts.de';

type Props = { workspace: Workspace; data: Pick<ToolData, 'site'>; t: ProjectTexts; shared: SharedTexts };

/** Deletes everything and shows where it has looked for what might be left. */
export function ErasePanel({ workspace, data, t, shared }: Props) {
	const asking = useSignal(false);
	const remains = useSignal<Remains | undefined>(undefined);
	const erase = async () => {
		asking.value = false;
		await linkedFileOf(workspace).release();
		remains.value = await eraseEverything(workspace, data.site.path);
	};
	const found = remains.value;
	const clean = found?.every(({ left }) => left === 0);
	return (
		<section class="erase-panel">
			<h2>{t.erase.title}</h2>
			<p>{t.erase.text}</p>
			<button type="button" class="button danger" onClick={() => (asking.value = true)}>
				{t.erase.button}
			</button>
			<div role={clean === false ? 'alert' : 'status'}>
				{found && (
					<div class={clean ? 'good-notice' : 'error-notice'}>
						<p>{clean ? t.erase.done : t.erase.notDone}</p>
						<ul>
							{found.map(({ area, left }) => (
								<li key={area}>
									{t.erase.areas[area]}: <b>{left === 0 ? t.erase.empty : fill(t.erase.left, { n: left })}</b>
								</li>
							))}
						</ul>
					</div>
				)}
			</div>
			{asking.value && (
				<Dialog title={t.erase.confirm} onClose={() => (asking.value = false)}>
					<p>{t.erase.confirmText}</p>
					<div class="actions">
						<button type="button" class="button" onClick={() => void saveBackup(workspace, data.site)}>
							{shared.saveBackup}
						</button>
						<button type="button" class="button danger" onClick={() => void erase()}>
							{t.erase.now}
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
