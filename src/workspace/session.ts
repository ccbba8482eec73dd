import { batch, type Signal, signal } from '@preact/signals';
import { AutoSave, type SaveState } from './autosave';
import { follow, followList } from './follow';
import { kindNames } from './kinds';
import { memoryStorage } from './memory-storage';
import { emptySettings, firstProject, type Settings, type StoredRecord } from './model';
import { ProjectRecords, recordOf } from './project-records';
import { namesOf, newProjectId, type ProjectInfo, readProjects } from './projects';
import type { Storage, Transaction } from './storage';
import type { Notifier, TabMemory, TabMessage } from './tabs';
import { troubleOf } from './trouble';

export type WorkspaceOptions = {
	storage: Storage;
	notifier?: Notifier;
	tab?: TabMemory;
	/** Source named in backups. */
	site: string;
	appVersion: string;
	now?: () => Date;
	/** Longest time that a change of a large record waits for others to go out with it, in milliseconds. */
	longestPause?: number;
};

/** What happened in another tab that the person has to know. */
export type Notice = { type: 'deletedElsewhere'; firm: string; title: string; order: number };

/** What this tab knows of the workspace: the list of projects, those it has open, the one it works in. */
export class Session {
	readonly autosave: AutoSave;
	readonly settings = signal<Settings>(emptySettings);
	readonly list = signal<readonly ProjectInfo[]>([]);
	readonly notice = signal<Notice | undefined>(undefined);
	readonly current: Signal<ProjectRecords>;
	/** Projects this tab has worked in; they keep their way back. */
	readonly opened = new Map<string, ProjectRecords>();
	readonly #options: WorkspaceOptions;
	#last: Promise<unknown> = Promise.resolve();

	private constructor(options: WorkspaceOptions) {
		this.#options = options;
		this.autosave = new AutoSave({
			storage: options.storage,
			post: (message) => this.post(message),
			now: () => this.now(),
			longestPause: options.longestPause ?? 500,
			restingState: () => this.restingState(),
			onWritten: (created) => this.#noteWritten(created),
		});
		this.current = signal(this.#newProject(firstProject, [], undefined));
	}

	/** Starts from what is stored; where that cannot be read, in memory only. */
	static async start(options: WorkspaceOptions): Promise<Session> {
		const session = new Session(options);
		const opening = session.readAll();
		// What other tabs write meanwhile is taken over after it.
		session.#last = opening.catch(() => {});
		options.notifier?.listen((message) => void session.exclusive(() => follow(session, message)));
		try {
			await opening;
		} catch (error) {
			session.autosave.useInstead(memoryStorage());
			session.autosave.trouble.value = troubleOf(error);
			session.autosave.state.value = 'memoryOnly';
		}
		return session;
	}

	get storage(): Storage {
		return this.autosave.storage;
	}

	get site(): { site: string; appVersion: string } {
		return { site: this.#options.site, appVersion: this.#options.appVersion };
	}

	now(): string {
		return (this.#options.now?.() ?? new Date()).toISOString();
	}

	post(message: TabMessage): void {
		if (this.storage.keeps) this.#options.notifier?.post(message);
	}

	/** Runs what changes projects as a whole, here or after another tab, one after the other. */
	exclusive<T>(run: () => Promise<T>): Promise<T> {
		const turn = this.#last.then(run);
		this.#last = turn.catch(() => {});
		return turn;
	}

	/** Takes over everything as it is stored, and forgets what is unwritten. */
	async readAll(): Promise<void> {
		const { settings, list, id, records, stored } = await this.storage.read(async (tx) => {
			const [settings, list] = [await tx.settings(), await readProjects(tx)];
			const id = choose(list, [this.#options.tab?.get(), settings.currentProject]);
			return { settings, list, id, records: await tx.records(id), stored: await tx.project(id) };
		});
		const project = this.#recordsOf(id, records, stored ?? (records.length > 0 ? { origin: '' } : undefined));
		await project.readAll();
		this.autosave.forget();
		this.opened.clear();
		this.opened.set(id, project);
		batch(() => {
			this.settings.value = { ...emptySettings, ...settings, currentProject: id };
			this.list.value = list;
			this.current.value = project;
			this.autosave.state.value = this.restingState();
		});
		if (list.length > 0) this.#options.tab?.set(id);
	}

	/** The state of saving while nothing is being written. */
	restingState(): SaveState {
		if (!this.storage.keeps) return 'memoryOnly';
		return this.list.peek().length > 0 || this.current.peek().stored ? 'saved' : 'empty';
	}

	/** A project with its records, read when this tab has not worked in it yet. */
	async project(id: string): Promise<ProjectRecords> {
		const open = this.opened.get(id);
		if (open) return open;
		const { records, stored } = await this.storage.read(async (tx) => ({
			records: await tx.records(id),
			stored: await tx.project(id),
		}));
		return this.opened.get(id) ?? this.#newProject(id, records, stored);
	}

	/** Reads an open project again; what is unwritten here stays on top. */
	async reread(id: string): Promise<void> {
		const { stored, records } = await this.storage.read(async (tx) => ({
			stored: await tx.project(id),
			records: await tx.records(id),
		}));
		if (stored) this.opened.get(id)?.follow(records, stored.origin);
	}

	/** Makes a project the one this tab works in. */
	async show(id: string, remember = true): Promise<void> {
		const project = await this.project(id);
		batch(() => {
			this.current.value = project;
			this.settings.value = { ...this.settings.value, currentProject: id };
			this.notice.value = undefined;
		});
		this.#options.tab?.set(id);
		if (remember && project.stored)
			await this.storage
				.write((tx) => tx.putSettings({ currentProject: id }))
				.catch(() => {
					// The tab remembers it; only a new tab will start elsewhere.
				});
	}

	/** Reads the list, and opens what a transaction of our own has made current; `another` where it was deleted. */
	async openAfter(open: string | 'another' | undefined): Promise<void> {
		const { list, settings } = await this.storage.read(async (tx) => ({
			list: await readProjects(tx),
			settings: await tx.settings(),
		}));
		this.list.value = list;
		for (const project of this.opened.values())
			if (project.dirty.size === 0) project.stored = list.some(({ id }) => id === project.id);
		const wished = open === 'another' ? settings.currentProject : (open ?? this.current.peek().id);
		const id = this.#pick(list, wished);
		if (id !== this.current.peek().id || open) await this.show(id);
	}

	/** Reads the list again; where the current project was deleted elsewhere, goes to another one and says so. */
	async refreshList(): Promise<void> {
		const { list, settings } = await this.storage.read(async (tx) => ({
			list: await readProjects(tx),
			settings: await tx.settings(),
		}));
		const gone = (project: ProjectRecords) =>
			project.stored && project.dirty.size === 0 && !list.some(({ id }) => id === project.id);
		const current = this.current.peek();
		const order = this.list.peek().find(({ id }) => id === current.id)?.order ?? 1;
		this.list.value = list;
		for (const project of this.opened.values())
			if (project !== current && gone(project)) this.opened.delete(project.id);
		if (!gone(current)) return;
		const { firm, title } = namesOf(current.slot('project').data.peek());
		this.opened.delete(current.id);
		await this.show(this.#pick(list, settings.currentProject), false);
		this.notice.value = { type: 'deletedElsewhere', firm, title, order };
		this.autosave.state.value = this.restingState();
	}

	/** Takes over the stored records of a project after a restore; undo leads back to what was held before. */
	async takeRestored(id: string): Promise<void> {
		const open = this.opened.get(id);
		if (!open) return;
		const { records, stored } = await this.storage.read(async (tx) => ({
			records: await tx.records(id),
			stored: await tx.project(id),
		}));
		open.stored = stored !== undefined;
		open.origin = stored?.origin ?? '';
		for (const kind of kindNames) open.restore(kind, recordOf(records, kind));
		this.autosave.forget(open);
	}

	/** Changes that could not be written, of all projects of this tab. */
	unwritten(): StoredRecord[] {
		return [...this.opened.values()].flatMap((project) =>
			[...project.dirty].flatMap((kind) => project.held(kind, this.now()) ?? []),
		);
	}

	/** The backup itself is in the person's hands; that the note could not be stored is no reason to say otherwise. */
	async noteBackup(exportedAt: string): Promise<void> {
		const settings = { lastBackup: exportedAt, changedSinceBackup: false };
		this.settings.value = { ...this.settings.value, ...settings };
		try {
			await this.write((tx) => tx.putSettings(settings));
			this.post({ type: 'settings', settings });
		} catch {
			// The state of saving says so.
		}
	}

	async deleteEverything(): Promise<void> {
		await this.autosave.settled();
		await this.storage.destroy();
		this.#options.tab?.clear();
		await this.readAll();
		this.autosave.trouble.value = undefined;
		this.post({ type: 'all' });
	}

	/** Writes several things at once, and tells who asked whether it worked. */
	async write<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
		try {
			return await this.storage.write(work);
		} catch (error) {
			this.autosave.trouble.value = troubleOf(error);
			this.autosave.state.value = 'failed';
			throw new Error('the browser could not store the workspace', { cause: error });
		}
	}

	/** The project to go on in; one that was deleted does not come back as the empty one that follows the last. */
	#pick(list: readonly ProjectInfo[], wished: string | undefined): string {
		const id = choose(list, [wished]);
		const deleted = !list.some((project) => project.id === id) && this.opened.get(id)?.hasWork();
		return deleted ? newProjectId() : id;
	}

	#recordsOf(id: string, records: readonly StoredRecord[], stored: { origin: string } | undefined): ProjectRecords {
		return new ProjectRecords(id, records, stored, (changed) => this.autosave.changed(changed));
	}

	#newProject(id: string, records: readonly StoredRecord[], stored: { origin: string } | undefined): ProjectRecords {
		const project = this.#recordsOf(id, records, stored);
		this.opened.set(id, project);
		return project;
	}

	/** After a write of our own: something came after the last backup, and a new project belongs in the list. */
	#noteWritten(created: boolean): void {
		this.settings.value = { ...this.settings.value, changedSinceBackup: true };
		if (!created) return;
		this.#options.tab?.set(this.current.peek().id);
		void this.exclusive(() => followList(this))
			.then(() => this.autosave.rest())
			.catch(() => {});
	}
}

/** The first of the wished projects that there is; else the first in use, else one that is not stored yet. */
export function choose(list: readonly ProjectInfo[], wished: readonly (string | undefined)[]): string {
	const there = wished.find((id) => list.some((project) => project.id === id));
	return there ?? (list.find(({ archived }) => !archived) ?? list[0])?.id ?? wished.at(-1) ?? firstProject;
}
