import { newId } from './keyed';
import { kinds } from './kinds';
import type { StoredRecord } from './model';
import { addProject, newProjectId, withTitle } from './projects';
import type { Session } from './session';

type Names = { firm: string; title: string };

/** What can be done with projects as a whole, apart from deleting them. */
export class ProjectActions {
	readonly #session: Session;

	constructor(session: Session) {
		this.#session = session;
	}

	async create(names: Names): Promise<string> {
		const { current, list } = this.#session;
		const empty = list.peek().length === 0 && !current.peek().hasWork();
		const id = empty ? current.peek().id : newProjectId();
		return this.#add(id, [this.#named(id, names)]);
	}

	async open(id: string): Promise<void> {
		if (this.#session.list.peek().some((project) => project.id === id)) await this.#session.show(id);
	}

	async copy(id: string, title: string): Promise<string> {
		await this.#session.autosave.flush();
		const copy = newProjectId();
		const source = await this.#session.project(id);
		const records = source.heldRecords(this.#session.now());
		const named = records.some(({ kind }) => kind === 'project')
			? records
			: [...records, this.#named(copy, { firm: '', title })];
		return this.#add(copy, withTitle(named, title));
	}

	async rename(id: string, names: Names): Promise<void> {
		const project = await this.#session.project(id);
		project.update('project', (data) => ({ ...data, ...names }));
		await this.#session.autosave.flush();
		await this.#session.refreshList();
	}

	async archive(id: string, archived: boolean): Promise<void> {
		await this.#session.write(async (tx) => {
			const project = await tx.project(id);
			if (project) await tx.putProject({ ...project, archived });
		});
		await this.#listChanged();
	}

	#named(project: string, names: Names): StoredRecord {
		const { version, empty } = kinds.project;
		const data = { ...empty(), ...names };
		return { project, kind: 'project', version, data, revision: 1, updatedAt: this.#session.now() };
	}

	async #add(id: string, records: readonly StoredRecord[]): Promise<string> {
		await this.#session.autosave.flush();
		await this.#session.write(async (tx) => {
			await addProject(tx, { id, origin: newId(), archived: false }, records, this.#session.now());
			await tx.putSettings({ changedSinceBackup: true });
		});
		this.#session.settings.value = { ...this.#session.settings.value, changedSinceBackup: true };
		await this.#session.reread(id);
		await this.#session.show(id);
		await this.#listChanged();
		return id;
	}

	async #listChanged(): Promise<void> {
		await this.#session.refreshList();
		this.#session.autosave.rest();
		this.#session.post({ type: 'projects' });
	}
}
