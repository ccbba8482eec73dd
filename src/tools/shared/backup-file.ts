import { shownName, type Workspace } from '../../workspace';
import type { SiteFacts } from './data';
import { download, fileName } from './download';
import { localDay } from './local-day';

/** A name for a backup: the firm or the title where there is one project, the site's where there are several. */
export function backupFileName(workspace: Workspace, site: SiteFacts): string {
	const [only, ...more] = workspace.projects.value;
	const name = more.length === 0 ? only?.firm || only?.title : '';
	return fileName(shownName(name || site.name), localDay(new Date()), 'json');
}

/**
 * Hands the person a backup of everything and notes that it was made.
 *
 * @returns how many records could not be read and are not in it
 */
export async function saveBackup(workspace: Workspace, site: SiteFacts, passphrase?: string): Promise<number> {
	const { text, leftOut, done } = await workspace.exportBackup(passphrase);
	download(text, backupFileName(workspace, site), 'application/json');
	await done();
	return leftOut;
}
