import type { Workspace } from '../../workspace';
import type { SiteFacts } from './data';
import { download, fileName } from './download';

/** Hands the person a backup of everything and notes that it was made. */
export async function saveBackup(workspace: Workspace, site: SiteFacts): Promise<void> {
	const { text, done } = workspace.exportBackup();
	const { firm, title } = workspace.record('project').data.value;
	const day = new Date().toISOString().slice(0, 10);
	download(text, fileName(firm || title || site.name, day, 'json'), 'application/json');
	await done();
}
