import { computed, type ReadonlySignal } from '@preact/signals';
import type { SaveState } from './autosave';
import type { Backup } from './backup';
import type { ProjectComparison } from './compare';
import type { KindName, ReadProblem, RecordData } from './kinds';
import type { RestorePoint, Settings } from './model';
import { ProjectActions } from './project-actions';
import { namesOf, type ProjectInfo } from './projects';
import type { Decisions } from './restore';
import type { RestoreActions } from './restore-actions';
import { type Notice, Session, type WorkspaceOptions } from './session';
import type { Trouble } from './trouble';

/** One tool's data in the current project: what it holds, how to change it, and back again. */
export type RecordHandle<K extends KindName> = {
	data: ReadonlySignal<RecordData<K>>;
	/** Set when the stored data cannot be used; they stay as they are, and nothing is written over them. */
	problem: ReadonlySignal<ReadProblem | undefined>;
	/** Replaces the data by what `change` returns; the same object means no change. */
	update(change: (data: RecordData<K>) => RecordData<K>): void;
	undo(): void;
	redo(): void;
	canUndo: ReadonlySignal<boolean>;
	canRedo: ReadonlySignal<boolean>;
};

/**
 * The firm's workspace as the page sees it: signals to read, functions to change, saving that takes care of itself.
 *
 * A handle of a record follows the current project: when another one is opened, it yields that one's data.
 */
export class Workspace {
	readonly state: ReadonlySignal<SaveState>;
	/** Why nothing is kept, while that is so. */
	readonly trouble: ReadonlySignal<Trouble | undefined>;
	readonly settings: ReadonlySignal<Settings>;
	/** All projects in their order; the current one is among them even while nothing of it is stored. */
	readonly projects: ReadonlySignal<readonly ProjectInfo[]>;
	readonly currentProject: ReadonlySignal<ProjectInfo>;
	/** What happened in another tab that the person has to know. */
	readonly notice: ReadonlySignal<Notice | undefined>;
	/** Whether leaving the page now would lose something. */
	readonly unsaved: ReadonlySignal<boolean>;

	readonly #session: Session;
	readonly #projects: ProjectActions;
	#restores: RestoreActions | undefined;
	readonly #handles = new Map<KindName, unknown>();

	private constructor(session: Session) {
		this.#session = session;
		this.#projects = new ProjectActions(session);
		this.state = session.autosave.state;
		this.trouble = session.autosave.trouble;
		this.settings = session.settings;
		this.notice = session.notice;
		this.projects = computed(() => listed(session));
		this.currentProject = computed(() => this.projects.value.find(({ id }) => id === session.current.value.id)!);
		this.unsaved = computed(
			() => this.state.value === 'failed' || (this.state.value === 'memoryOnly' && session.current.value.hasWork()),
		);
	}

	/** Opens the workspace; where the storage cannot be read, in memory only. */
	static async open(options: WorkspaceOptions): Promise<Workspace> {
		return new Workspace(await Session.start(options));
	}

	record<K extends KindName>(kind: K): RecordHandle<K> {
		const known = this.#handles.get(kind);
		if (known) return known as RecordHandle<K>;
		const { current } = this.#session;
		const slot = () => current.value.slot(kind);
		const handle: RecordHandle<K> = {
			data: computed(() => slot().data.value),
			problem: computed(() => slot().problem.value),
			canUndo: computed(() => slot().past.value.length > 0),
			canRedo: computed(() => slot().future.value.length > 0),
			update: (change) => current.peek().update(kind, change),
			undo: () => current.peek().undo(kind),
			redo: () => current.peek().redo(kind),
		};
		this.#handles.set(kind, handle);
		return handle;
	}

	/** Whether there is anything that would be missed, in any project. */
	hasWork(): boolean {
		const current = this.#session.current.value;
		return current.hasWork() || this.#session.list.value.some(({ id }) => id !== current.id);
	}

	/** The kinds of the current project that hold something. */
	filledKinds(): KindName[] {
		return this.#session.current.value.filledKinds();
	}

	/** Opens a new project; in an empty workspace the one that is there already. */
	createProject = (names: { firm: string; title: string }): Promise<string> =>
		this.#alone(() => this.#projects.create(names));

	/** Opens a project in this tab. Others stay where they are. */
	switchProject = (id: string): Promise<void> => this.#alone(() => this.#projects.open(id));

	renameProject = (id: string, names: { firm: string; title: string }): Promise<void> =>
		this.#alone(() => this.#projects.rename(id, names));

	/** Opens a copy of a project under another title. */
	copyProject = (id: string, title: string): Promise<string> => this.#alone(() => this.#projects.copy(id, title));

	archiveProject = (id: string, archived: boolean): Promise<void> =>
		this.#alone(() => this.#projects.archive(id, archived));

	/** Deletes a project and opens another one. `returnTo` the point brings it back. */
	deleteProject = (id: string): Promise<RestorePoint | undefined> =>
		this.#restoring((actions) => actions.deleteProject(id));

	/**
	 * The text of a backup of everything, and the note that it was made once it has been handed over.
	 *
	 * Records that cannot be read are left out; how many is said.
	 */
	async exportBackup(passphrase?: string): Promise<{ text: string; leftOut: number; done: () => Promise<void> }> {
		const exportedAt = this.#session.now();
		const { contentsOf, writeBackup } = await import('./on-demand');
		const { projects, records, leftOut } = await contentsOf(this.#session);
		const currentProject = this.#session.current.peek().id;
		const text = await writeBackup(
			{ currentProject, projects, records },
			{ ...this.#session.site, exportedAt },
			passphrase,
		);
		return { text, leftOut, done: () => this.#session.noteBackup(exportedAt) };
	}

	/** A backup against what is here, project by project. */
	async compare(backup: Backup): Promise<ProjectComparison[]> {
		const { compareBackup, contentsOf } = await import('./on-demand');
		return compareBackup(backup, await contentsOf(this.#session, 'unreadable too'));
	}

	/**
	 * Restores what was chosen of a backup; without choices, what is safe. `returnTo` the point takes it back.
	 *
	 * @throws  when the browser cannot store it; then nothing has changed
	 */
	restore = (
		backup: Backup,
		options?: { decisions?: Decisions; label?: string; copyTitle?: (title: string) => string },
	): Promise<RestorePoint> => this.#restoring((actions) => actions.restore(backup, this.hasWork(), options));

	/** Opens an invented firm: in place of an empty project or an example nobody has changed, else as one of its own. */
	openExample = (backup: Backup): Promise<'inPlace' | 'added'> =>
		this.#restoring((actions) => actions.openExample(backup));

	/** What one can return to, latest first. */
	restorePoints = async (): Promise<RestorePoint[]> => {
		const points = await this.#session.storage.read((tx) => tx.points()).catch(() => []);
		return points.sort((a, b) => b.number - a.number);
	};

	/** Puts things back as they were at a restore point; that too can be taken back. */
	returnTo = (number: number): Promise<RestorePoint | undefined> =>
		this.#restoring((actions) => actions.returnTo(number));

	/** The file that is kept up to date, where there is one. */
	readonly linkedFile = {
		read: () => this.#session.storage.read((tx) => tx.handle()),
		write: (handle: FileSystemFileHandle | undefined) => this.#session.storage.write((tx) => tx.putHandle(handle)),
	};

	/** Deletes everything from this browser. */
	deleteEverything = (): Promise<void> => this.#alone(() => this.#session.deleteEverything());

	#restoring<T>(run: (actions: RestoreActions) => Promise<T>): Promise<T> {
		return this.#alone(async () => {
			const { RestoreActions } = await import('./on-demand');
			this.#restores ??= new RestoreActions(this.#session);
			return run(this.#restores);
		});
	}

	#alone<T>(run: () => Promise<T>): Promise<T> {
		return this.#session.exclusive(run);
	}

	/** Resolves when everything changed so far is written or has failed. */
	settled = (): Promise<void> => this.#session.autosave.settled();

	/** Writes at once what would wait for more. */
	flush = (): Promise<void> => this.#session.autosave.flush();
}

/** The list as it is stored, with what this tab has typed since. */
function listed({ list, current, opened }: Session): ProjectInfo[] {
	const here = current.value;
	const virtual: ProjectInfo = {
		id: here.id,
		...namesOf({}),
		archived: false,
		untouched: false,
		order: Math.max(0, ...list.value.map(({ order }) => order)) + 1,
		changedOn: '',
		stored: false,
	};
	const all = list.value.some(({ id }) => id === here.id) ? list.value : [...list.value, virtual];
	return all.map((info) => {
		const project = info.id === here.id ? here : opened.get(info.id);
		return project && !project.slot('project').problem.value
			? { ...info, ...namesOf(project.slot('project').data.value) }
			: info;
	});
}
