import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type BackupResult, writeBackup } from './backup';
import { type KindName, kindNames, kinds, type ReadProblem, type RecordData, readRecord } from './kinds';
import { merge3, sameJson } from './merge';
import { emptySettings, type Settings, type StoredRecord } from './model';
import { memoryStorage, type Storage } from './storage';

/** What the person sees about saving: nothing to save yet, being written, written, kept in this page only, failed. */
export type SaveState = 'empty' | 'saving' | 'saved' | 'memoryOnly' | 'failed';

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

/** Tells other tabs of the same site that something was written. */
export type Notifier = { post(message: TabMessage): void; listen(receive: (message: TabMessage) => void): void };
export type TabMessage =
	| { type: 'record'; project: string; kind: KindName }
	| { type: 'settings'; settings: Partial<Settings> }
	| { type: 'all' };

export type WorkspaceOptions = {
	storage: Storage;
	notifier?: Notifier;
	/** Source named in backups. */
	site: string;
	appVersion: string;
	now?: () => Date;
};

type Change = { before: unknown; after: unknown };

/** Longest way back. */
const historyLength = 100;

type Slot<K extends KindName> = {
	data: Signal<RecordData<K>>;
	problem: Signal<ReadProblem | undefined>;
	/** The stored state our data started from. */
	base: { data: RecordData<K>; revision: number };
	/** The stored record while there is a problem with it: a restore that is taken back brings it back. */
	unreadable: StoredRecord | undefined;
	past: Signal<Change[]>;
	future: Signal<Change[]>;
};

/**
 * The firm's workspace as the page sees it: signals to read, functions to change, saving that takes care of itself.
 *
 * Every change is written at once, one write after the other; while one is under way, further changes wait and go out
 * together. A write never overwrites what another tab has written: it merges with it (merge.ts).
 */
export class Workspace {
	readonly state: ReadonlySignal<SaveState>;
	readonly settings: ReadonlySignal<Settings>;
	/** The workspace as it was before the last restore. */
	readonly restorePoint: ReadonlySignal<boolean>;

	readonly #options: WorkspaceOptions;
	#storage: Storage;
	readonly #state = signal<SaveState>('empty');
	readonly #settings = signal<Settings>(emptySettings);
	readonly #slots = new Map<KindName, Slot<KindName>>();
	readonly #dirty = new Set<KindName>();
	#writing: Promise<void> | undefined;
	/** Records of projects that are not the current one, kept for backups. */
	#others: StoredRecord[] = [];
	/** Settings that could not be written yet. */
	#unwritten: Partial<Settings> = {};
	readonly #before = signal<{ records: StoredRecord[]; settings: Settings } | undefined>(undefined);

	private constructor(options: WorkspaceOptions) {
		this.#options = options;
		this.#storage = options.storage;
		this.state = this.#state;
		this.settings = this.#settings;
		this.restorePoint = computed(() => this.#before.value !== undefined);
	}

	/** Opens the workspace; where the storage cannot be read, in memory only. */
	static async open(options: WorkspaceOptions): Promise<Workspace> {
		const workspace = new Workspace(options);
		try {
			const { records, settings } = await options.storage.read();
			workspace.#fill(records, settings);
			workspace.#state.value = workspace.#restingState(records);
		} catch {
			workspace.#useMemory();
		}
		options.notifier?.listen((message) => void workspace.#follow(message));
		return workspace;
	}

	record<K extends KindName>(kind: K): RecordHandle<K> {
		const slot = this.#slots.get(kind) as unknown as Slot<K>;
		return {
			data: slot.data,
			problem: slot.problem,
			canUndo: computed(() => slot.past.value.length > 0),
			canRedo: computed(() => slot.future.value.length > 0),
			update: (change) => {
				const before = slot.data.value;
				const after = change(before);
				if (sameJson(before, after)) return;
				batch(() => {
					slot.data.value = after;
					slot.past.value = [...slot.past.value, { before, after }].slice(-historyLength);
					slot.future.value = [];
				});
				this.#changed(kind);
			},
			undo: () => this.#step(kind, slot.past, slot.future, ({ before, after }) => ({ before: after, after: before })),
			redo: () => this.#step(kind, slot.future, slot.past, (change) => change),
		};
	}

	/** Whether there is anything that would be missed. */
	hasWork(): boolean {
		return (
			this.#others.length > 0 ||
			kindNames.some((kind) => {
				const { data, unreadable } = this.#slots.get(kind)!;
				return unreadable !== undefined || !sameJson(data.value, kinds[kind].empty());
			})
		);
	}

	/** The text of a backup of everything, and the note that it was made once it has been handed over. */
	exportBackup(): { text: string; done: () => Promise<void> } {
		const { site, appVersion } = this.#options;
		const exportedAt = this.#now();
		const text = writeBackup([...this.#others, ...this.#currentRecords()], this.#settings.value.currentProject, {
			site,
			appVersion,
			exportedAt,
		});
		return { text, done: () => this.#noteBackup(exportedAt) };
	}

	/** Replaces the whole workspace by a backup that was read. What was there can be brought back by `undoRestore`. */
	async restore(backup: BackupResult & { ok: true }): Promise<void> {
		await this.#writing;
		const unreadable = [...this.#slots.values()].flatMap((slot) => slot.unreadable ?? []);
		const before = {
			records: [...this.#others, ...this.#currentRecords(), ...unreadable],
			settings: this.#settings.value,
		};
		await this.#replace(backup.records, {
			currentProject: backup.currentProject,
			// The file that was restored is a backup of what is here now; an example is nobody's backup.
			lastBackup: backup.records.some(isExample) ? null : backup.source.exportedAt,
			changedSinceBackup: false,
		});
		this.#before.value = before;
	}

	async undoRestore(): Promise<void> {
		const before = this.#before.value;
		if (!before) return;
		await this.#replace(before.records, before.settings);
		this.#before.value = undefined;
	}

	/** Deletes everything from this browser. */
	async deleteEverything(): Promise<void> {
		await this.#writing;
		await this.#storage.destroy();
		this.#before.value = undefined;
		this.#fill([], {});
		this.#state.value = this.#restingState([]);
		this.#options.notifier?.post({ type: 'all' });
	}

	/** Resolves when everything changed so far is written or has failed. */
	async settled(): Promise<void> {
		while (this.#writing) await this.#writing;
	}

	#now(): string {
		return (this.#options.now?.() ?? new Date()).toISOString();
	}

	/** The state of a workspace that has just been filled with these records. */
	#restingState(records: readonly StoredRecord[]): SaveState {
		return !this.#storage.keeps ? 'memoryOnly' : records.length > 0 ? 'saved' : 'empty';
	}

	/** Takes over what was stored. Slots keep their identity, so that open tools follow. */
	#fill(records: readonly StoredRecord[], stored: Partial<Settings>): void {
		const settings = { ...emptySettings, ...stored };
		batch(() => {
			this.#settings.value = settings;
			this.#others = records.filter((record) => record.project !== settings.currentProject);
			for (const kind of kindNames) {
				const record = records.find((entry) => entry.project === settings.currentProject && entry.kind === kind);
				this.#load(kind, record);
				const slot = this.#slots.get(kind)!;
				slot.past.value = [];
				slot.future.value = [];
			}
			this.#dirty.clear();
			this.#unwritten = {};
		});
	}

	#load(kind: KindName, record: StoredRecord | undefined): void {
		const read = record ? readRecord(kind, record.version, record.data) : undefined;
		const data = read?.ok ? read.data : kinds[kind].empty();
		const problem = read && !read.ok ? read.problem : undefined;
		const base = { data, revision: record?.revision ?? 0 };
		const unreadable = problem && record;
		const slot = this.#slots.get(kind);
		if (!slot) {
			this.#slots.set(kind, {
				data: signal(data),
				problem: signal(problem),
				base,
				unreadable,
				past: signal([]),
				future: signal([]),
			});
			return;
		}
		slot.base = base;
		slot.unreadable = unreadable;
		slot.problem.value = problem;
		if (!sameJson(slot.data.value, data)) slot.data.value = data;
	}

	#currentRecords(): StoredRecord[] {
		const { currentProject: project } = this.#settings.value;
		return kindNames.flatMap((kind) => {
			const { data, base, problem } = this.#slots.get(kind)!;
			if (problem.value || (base.revision === 0 && sameJson(data.value, kinds[kind].empty()))) return [];
			return [
				{
					project,
					kind,
					version: kinds[kind].version,
					data: data.value,
					revision: base.revision,
					updatedAt: this.#now(),
				},
			];
		});
	}

	/** Applies a step of the history to what is there now, so that nothing that came in between is lost. */
	#step<K extends KindName>(
		kind: K,
		from: Signal<Change[]>,
		to: Signal<Change[]>,
		direction: (change: Change) => Change,
	): void {
		const change = from.value.at(-1);
		if (!change) return;
		const slot = this.#slots.get(kind)!;
		const { before, after } = direction(change);
		batch(() => {
			slot.data.value = merge3(before, after, slot.data.value as unknown) as RecordData<K>;
			from.value = from.value.slice(0, -1);
			to.value = [...to.value, change];
		});
		this.#changed(kind);
	}

	#changed(kind: KindName): void {
		if (this.#slots.get(kind)!.problem.value) return;
		this.#dirty.add(kind);
		if (this.#state.value !== 'memoryOnly') this.#state.value = 'saving';
		this.#writing ??= this.#write().finally(() => {
			this.#writing = undefined;
		});
	}

	async #write(): Promise<void> {
		try {
			while (this.#dirty.size > 0) {
				const kind = this.#dirty.values().next().value!;
				await this.#writeRecord(kind);
			}
			await this.#noteChange();
			if (this.#dirty.size > 0) return await this.#write();
			this.#state.value = this.#storage.keeps ? 'saved' : 'memoryOnly';
		} catch {
			this.#state.value = 'failed';
		}
	}

	async #writeRecord(kind: KindName): Promise<void> {
		const slot = this.#slots.get(kind)!;
		const project = this.#settings.value.currentProject;
		const written = slot.data.value;
		const base = slot.base;
		const record = await this.#storage.updateRecord(project, kind, (stored) => ({
			project,
			kind,
			version: kinds[kind].version,
			data: stored && stored.revision !== base.revision ? mergeWithStored(kind, base.data, written, stored) : written,
			revision: (stored?.revision ?? 0) + 1,
			updatedAt: this.#now(),
		}));
		const data = record.data as RecordData<KindName>;
		batch(() => {
			// What was typed while the write was under way stays on top of what it brought.
			slot.data.value = merge3(written, slot.data.value, data);
			slot.base = { data, revision: record.revision };
		});
		if (sameJson(slot.data.value, data)) this.#dirty.delete(kind);
		this.#options.notifier?.post({ type: 'record', project, kind });
	}

	/** Another tab has written: take it over, keeping what is still unwritten here. */
	async #follow(message: TabMessage): Promise<void> {
		if (!this.#storage.keeps) return;
		try {
			// Whether a write of our own came before or after theirs is known once it is through.
			await this.settled();
			if (message.type === 'all') {
				const { records, settings } = await this.#storage.read();
				this.#fill(records, settings);
				this.#state.value = this.#restingState(records);
				return;
			}
			if (message.type === 'settings') {
				this.#settings.value = { ...this.#settings.value, ...message.settings };
				return;
			}
			if (message.project !== this.#settings.value.currentProject || this.#dirty.has(message.kind)) return;
			const record = await this.#storage.readRecord(message.project, message.kind);
			if (this.#dirty.has(message.kind) || !record || record.revision <= this.#slots.get(message.kind)!.base.revision)
				return;
			this.#load(message.kind, record);
			if (this.#state.value === 'empty') this.#state.value = 'saved';
			await this.#noteChange();
		} catch {
			// Reading failed: our own state stays as it is, and the next write will say what is wrong.
		}
	}

	async #replace(records: readonly StoredRecord[], settings: Settings): Promise<void> {
		// Revisions go on from what is stored, so that other tabs notice.
		const stamp = Math.max(0, ...[...this.#slots.values()].map((slot) => slot.base.revision)) + 1;
		const stamped = records.map((record) => ({ ...record, revision: stamp }));
		try {
			await this.#storage.replaceAll(stamped, settings);
		} catch {
			this.#state.value = 'failed';
			throw new Error('the browser could not store the workspace');
		}
		this.#fill(stamped, settings);
		this.#state.value = this.#restingState(stamped);
		this.#options.notifier?.post({ type: 'all' });
	}

	/** Notes that something was written after the last backup. */
	async #noteChange(): Promise<void> {
		if (this.#settings.value.changedSinceBackup && Object.keys(this.#unwritten).length === 0) return;
		await this.#writeSettings({ changedSinceBackup: true });
	}

	/** Writes what changed, and nothing else: another tab may have written the rest. */
	/** The backup itself is in the person's hands; that the note could not be stored is no reason to say otherwise. */
	async #noteBackup(exportedAt: string): Promise<void> {
		try {
			await this.#writeSettings({ lastBackup: exportedAt, changedSinceBackup: false });
		} catch {
			this.#state.value = 'failed';
		}
	}

	async #writeSettings(changed: Partial<Settings>): Promise<void> {
		this.#settings.value = { ...this.#settings.value, ...changed };
		const settings = { ...this.#unwritten, ...changed };
		this.#unwritten = settings;
		await this.#storage.writeSettings(settings);
		if (this.#unwritten === settings) this.#unwritten = {};
		this.#options.notifier?.post({ type: 'settings', settings });
	}

	#useMemory(): void {
		this.#storage = memoryStorage();
		this.#fill([], {});
		this.#state.value = 'memoryOnly';
	}
}

const isExample = ({ kind, data }: StoredRecord): boolean =>
	kind === 'project' && (data as RecordData<'project'>).example;

/** Our change on top of what another tab has stored; data we cannot read are not merged but end in an error. */
function mergeWithStored(kind: KindName, base: unknown, mine: unknown, stored: StoredRecord): unknown {
	const theirs = readRecord(kind, stored.version, stored.data);
	if (!theirs.ok) throw new Error(`stored ${kind} is ${theirs.problem}`);
	return merge3(base, mine, theirs.data as unknown);
}
