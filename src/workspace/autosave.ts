import { signal } from '@preact/signals';
import { newId } from './keyed';
import { type KindName, kinds, readRecord } from './kinds';
import { merge3 } from './merge';
import type { StoredRecord } from './model';
import type { ProjectRecords } from './project-records';
import type { Storage, Transaction } from './storage';
import type { TabMessage } from './tabs';
import { type Trouble, troubleOf } from './trouble';

/** What the person sees about saving: nothing to save yet, being written, written, kept in this page only, failed. */
export type SaveState = 'empty' | 'saving' | 'saved' | 'memoryOnly' | 'failed';

/** A record that takes this long to write is written less often. */
const slowWrite = 20;
/** Time after which a write that failed is tried again by itself. */
const retryAfter = 10_000;

type Task = { project: ProjectRecords; kind: KindName };
const keyOf = ({ project, kind }: Task) => `${project.id} ${kind}`;

type Options = {
	storage: Storage;
	post: (message: TabMessage) => void;
	now: () => string;
	/** Called after each write, with whether the list of projects has changed by it. */
	onWritten: (created: boolean) => void;
	/** Longest time that a change waits for others to go out with it, in milliseconds. */
	longestPause: number;
	/** The state while nothing is being written. */
	restingState: () => SaveState;
};

/**
 * Writes what changed, one write after the other.
 *
 * Small records go out at once; one that takes long to write waits for what is typed meanwhile, at most half a second.
 * A write never overwrites what another tab has written: it merges with it (merge.ts). The revision tells, without
 * reading the record, whether there is anything to merge with.
 */
export class AutoSave {
	readonly state = signal<SaveState>('empty');
	readonly trouble = signal<Trouble | undefined>(undefined);
	readonly #options: Options;
	readonly #waiting = new Set<ProjectRecords>();
	/** How long the last write of a record took. */
	readonly #cost = new WeakMap<ProjectRecords, Map<KindName, number>>();
	#running: Promise<void> | undefined;
	#hurry: (() => void) | undefined;
	#hurrying = false;
	#retry: ReturnType<typeof setTimeout> | undefined;

	constructor(options: Options) {
		this.#options = options;
	}

	get storage(): Storage {
		return this.#options.storage;
	}

	/** From here on everything is kept in memory. */
	useInstead(storage: Storage): void {
		this.#options.storage = storage;
	}

	/** Called when records of a project have changed. */
	changed(project: ProjectRecords): void {
		this.#waiting.add(project);
		if (this.state.peek() !== 'memoryOnly') this.state.value = 'saving';
		clearTimeout(this.#retry);
		this.#running ??= this.#run().finally(() => {
			this.#running = undefined;
			this.#hurrying = false;
		});
	}

	/** Writes at once what would wait for more, and tries again what has failed. */
	flush(): Promise<void> {
		if (!this.#running) this.#tryAgain();
		else {
			this.#hurrying = true;
			this.#hurry?.();
		}
		return this.settled();
	}

	/** Resolves when everything changed so far is written or has failed. */
	async settled(): Promise<void> {
		while (this.#running) await this.#running;
	}

	/** Says how things stand after something else than a record was written. */
	rest(): void {
		if (this.#running || [...this.#waiting].some(({ dirty }) => dirty.size > 0)) return;
		this.state.value = this.#options.restingState();
		if (this.storage.keeps) this.trouble.value = undefined;
	}

	/** Forgets changes that are not written. */
	forget(project?: ProjectRecords): void {
		if (project) this.#waiting.delete(project);
		else this.#waiting.clear();
	}

	async #run(): Promise<void> {
		/** What could not be written now; one bad record does not keep the others from being written. */
		const failed = new Map<string, unknown>();
		for (let next = this.#next(failed); next; next = this.#next(failed)) {
			await this.#pause(next.project, next.kind);
			await this.#write(next.project, next.kind).catch((error: unknown) => failed.set(keyOf(next!), error));
		}
		if (failed.size === 0) {
			this.state.value = this.storage.keeps ? 'saved' : 'memoryOnly';
			if (this.storage.keeps) this.trouble.value = undefined;
			return;
		}
		this.trouble.value = troubleOf([...failed.values()][0]);
		this.state.value = 'failed';
		this.#retry = setTimeout(() => this.#tryAgain(), retryAfter);
	}

	#tryAgain(): void {
		const [project] = [...this.#waiting].filter(({ dirty }) => dirty.size > 0);
		if (project) this.changed(project);
	}

	#next(failed: ReadonlyMap<string, unknown>): Task | undefined {
		for (const project of this.#waiting) {
			if (project.dirty.size === 0) this.#waiting.delete(project);
			for (const kind of project.dirty) if (!failed.has(keyOf({ project, kind }))) return { project, kind };
		}
		return undefined;
	}

	async #pause(project: ProjectRecords, kind: KindName): Promise<void> {
		const cost = this.#cost.get(project)?.get(kind) ?? 0;
		if (cost < slowWrite || this.#options.longestPause === 0 || this.#hurrying) return;
		await new Promise<void>((resolve) => {
			const timer = setTimeout(resolve, Math.min(this.#options.longestPause, cost * 5));
			this.#hurry = () => {
				clearTimeout(timer);
				resolve();
			};
		});
		this.#hurry = undefined;
	}

	async #write(project: ProjectRecords, kind: KindName): Promise<void> {
		const started = performance.now();
		const slot = project.slot(kind);
		const written = slot.data.peek() as unknown;
		const base = slot.base;
		const { record, created, noted } = await this.storage.write(async (tx) => {
			const { created, same } = await this.#keepProject(tx, project);
			const unchanged = same && (await tx.isAt(project.id, kind, base.revision));
			const stored = unchanged ? undefined : await tx.record(project.id, kind);
			const record: StoredRecord = {
				project: project.id,
				kind,
				version: kinds[kind].version,
				data: stored ? mergeWithStored(kind, base.data, written, stored) : written,
				revision: Math.max(base.revision, stored?.revision ?? 0) + 1,
				updatedAt: this.#options.now(),
			};
			await tx.putRecord(record);
			const noted = (await tx.settings()).changedSinceBackup !== true;
			if (noted) await tx.putSettings({ changedSinceBackup: true });
			return { record, created, noted };
		});
		project.stored = true;
		project.written(kind, written, record);
		const costs = this.#cost.get(project) ?? new Map<KindName, number>();
		this.#cost.set(project, costs.set(kind, performance.now() - started));
		this.#options.post({ type: 'record', project: project.id, kind });
		if (created) this.#options.post({ type: 'projects' });
		this.#options.onWritten(created);
		if (noted) this.#options.post({ type: 'settings', settings: { changedSinceBackup: true } });
	}

	/**
	 * Sees to it that the project of a record is in the storage.
	 *
	 * One that was deleted in another tab while work went on here comes back as a whole: work is worth more than order.
	 *
	 * @returns whether the list of projects has changed, and whether the one stored is the one our records come from
	 */
	async #keepProject(tx: Transaction, project: ProjectRecords): Promise<{ created: boolean; same: boolean }> {
		const day = this.#options.now().slice(0, 10);
		const stored = await tx.project(project.id);
		if (stored) {
			const { untouched, ...touched } = stored;
			const same = !project.origin || project.origin === stored.origin;
			project.origin = stored.origin;
			if (stored.changedOn !== day || untouched) await tx.putProject({ ...touched, changedOn: day });
			return { created: Boolean(untouched), same };
		}
		const order = Math.max(0, ...(await tx.projects()).map((other) => other.order)) + 1;
		// A new origin tells other tabs that what they hold of it is of the one before.
		project.origin = newId();
		await tx.putProject({ id: project.id, origin: project.origin, order, archived: false, changedOn: day });
		if (project.stored)
			for (const kind of Object.keys(kinds) as KindName[]) {
				const record = project.held(kind, this.#options.now());
				if (record && (await tx.isAt(project.id, kind, 0))) await tx.putRecord(record);
			}
		return { created: true, same: true };
	}
}

/** Our change on top of what another tab has stored; data we cannot read are not merged but end in an error. */
function mergeWithStored(kind: KindName, base: unknown, mine: unknown, stored: StoredRecord): unknown {
	const theirs = readRecord(kind, stored.version, stored.data);
	if (!theirs.ok) throw new Error(`stored ${kind} is ${theirs.problem}`);
	return merge3(base, mine, theirs.data as unknown);
}
