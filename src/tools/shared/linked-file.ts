import { LinkedFile, type Workspace } from '../../workspace';

const files = new WeakMap<Workspace, LinkedFile>();

/** The file that is kept up to date, one per page. */
export function linkedFileOf(workspace: Workspace): LinkedFile {
	let file = files.get(workspace);
	if (!file) {
		file = new LinkedFile(workspace);
		files.set(workspace, file);
		void file.resume();
	}
	return file;
}
