import { batch, type Signal, signal } from '@preact/signals';
import { breathe } from './breathe';
import { isKindName, type KindName, kindNames, kinds, type ReadProblem, type RecordData, readRecord } from './kinds';
import { merge3, sameJson } from './merge';
import type { StoredRecord } from './model';

type Change = { before: unknown; after: unknown };

/** Longest way back. */
const historyLength = 100;

/** How long stored records are read in one go before the page may draw and answer, in milliseconds. */
const longestRead = 4;

export type Slot<K extends KindName = KindName> = {
	data: Signal<RecordData<K>>;
	problem: Signal<ReadProblem | undefined>;
	/** The stored state our data started from. */
	base: { data: RecordData<K>; revision: number; updatedAt: string };
	past: Signal<Change[]>;
	future: Signal<Change[]>;
};

/**
 * The records of one project as this tab holds them, with the way back and forth of each.
 *
 * Slots keep their identity while the project is open: what tools have read from follows every change. A stored record is
 * read when it is first asked for.
 */
export class ProjectRecords {
	readonly id: string;
	/** Records with changes that are not written yet. */
	readonly dirty = new Set<KindName>();
	/** Whether the project is in the storage: one that is not there any more was deleted elsewhere. */
	stored: boolean;
	/** Of the stored project; empty while there is none. */
	origin: string;
	readonly #slots = new Map<KindName, Slot>();
	readonly #unread: Map<KindName, StoredRecord>;
	readonly #changed: (project: ProjectRecords) => void;

	constructor(
		id: string,
		records: readonly StoredRecord[],
		stored: { origin: string } | undefined,
		changed: (project: ProjectRecords) => void,
	) {
		this.id = id;
		this.stored = stored !== undefined;
		this.origin = stored?.origin ?? '';
		this.#changed = changed;
		this.#unread = new Map(
			records.flatMap((record) => (isKindName(record.kind) ? [[record.kind, record] as const] : [])),
		);
	}

	/** Reads all stored records, and lets the page draw and take input in between. */
	async readAll(): Promise<void> {
		let since = performance.now();
		for (const kind of kindNames) {
			this.slot(kind);
			if (performance.now() - since < longestRead) continue;
			await breathe();
			since = performance.now();
		}
	}

	slot<K extends KindName>(kind: K): Slot<K> {
		let slot = this.#slots.get(kind);
		if (!slot) {
			slot = newSlot(kind, this.#unread.get(kind));
			this.#slots.set(kind, slot);
			this.#unread.delete(kind);
		}
		return slot as unknown as Slot<K>;
	}

	update<K extends KindName>(kind: K, change: (data: RecordData<K>) => RecordData<K>): void {
		const slot = this.slot(kind);
		const before = slot.data.peek();
		const after = change(before);
		if (sameJson(before, after)) return;
		batch(() => {
			slot.data.value = after;
			remember(slot, { before, after });
		});
		this.#mark(kind);
	}

	undo(kind: KindName): void {
		const { past, future } = this.slot(kind);
		this.#step(kind, past, future, ({ before, after }) => ({ before: after, after: before }));
	}

	redo(kind: KindName): void {
		const { past, future } = this.slot(kind);
		this.#step(kind, future, past, (change) => change);
	}

	/** Takes over what is stored. */
	load(kind: KindName, record: StoredRecord | undefined): void {
		const slot = this.slot(kind);
		const fresh = newSlot(kind, record);
		const { data } = fresh.base;
		batch(() => {
			slot.base = fresh.base;
			slot.problem.value = fresh.problem.value;
			if (!sameJson(slot.data.value, data)) slot.data.value = data;
		});
	}

	/** Takes over what other tabs have written to the whole project; what is unwritten here merges with the next write. */
	follow(records: readonly StoredRecord[], origin: string): void {
		const another = origin !== this.origin;
		this.origin = origin;
		this.stored = true;
		for (const kind of kindNames) {
			const record = recordOf(records, kind);
			const newer = (record?.revision ?? 0) > this.slot(kind).base.revision;
			if ((newer || another) && !this.dirty.has(kind)) this.load(kind, record);
		}
	}

	/** Takes over what was restored; undo leads back to what was there before. */
	restore(kind: KindName, record: StoredRecord | undefined): void {
		const slot = this.slot(kind);
		const before = slot.data.peek();
		const readable = !slot.problem.peek();
		this.dirty.delete(kind);
		batch(() => {
			this.load(kind, record);
			const after = slot.data.value;
			if (readable && !slot.problem.value && !sameJson(before, after)) remember(slot, { before, after });
		});
	}

	/** Notes that `written` is stored as `record`; what was typed meanwhile stays on top of it. */
	written(kind: KindName, written: unknown, record: StoredRecord): void {
		const slot = this.slot(kind);
		const data = record.data as RecordData<KindName>;
		batch(() => {
			slot.data.value = merge3(written, slot.data.value as unknown, data as unknown) as RecordData<KindName>;
			slot.base = { data, revision: record.revision, updatedAt: record.updatedAt };
		});
		if (sameJson(slot.data.value, data)) this.dirty.delete(kind);
	}

	/** What is held of a record that can be read; undefined where nothing was ever entered. */
	held(kind: KindName, now: string): StoredRecord | undefined {
		const { data, base, problem } = this.slot(kind);
		if (problem.peek() || (base.revision === 0 && sameJson(data.peek(), kinds[kind].empty()))) return undefined;
		return {
			project: this.id,
			kind,
			version: kinds[kind].version,
			data: data.peek(),
			revision: base.revision,
			updatedAt: this.dirty.has(kind) ? now : base.updatedAt,
		};
	}

	heldRecords(now: string): StoredRecord[] {
		return kindNames.flatMap((kind) => this.held(kind, now) ?? []);
	}

	/** The kinds that hold something, unreadable data included. */
	filledKinds(): KindName[] {
		return kindNames.filter((kind) => {
			const { data, problem } = this.slot(kind);
			return problem.value !== undefined || !sameJson(data.value, kinds[kind].empty());
		});
	}

	/** Whether there is anything that would be missed. */
	hasWork(): boolean {
		return this.filledKinds().length > 0;
	}

	/** Applies a step of the history to what is there now, so that nothing that came in between is lost. */
	#step(kind: KindName, from: Signal<Change[]>, to: Signal<Change[]>, direction: (change: Change) => Change): void {
		const change = from.peek().at(-1);
		if (!change) return;
		const slot = this.slot(kind);
		const { before, after } = direction(change);
		batch(() => {
			slot.data.value = merge3(before, after, slot.data.value as unknown) as RecordData<KindName>;
			from.value = from.value.slice(0, -1);
			to.value = [...to.value, change];
		});
		this.#mark(kind);
	}

	#mark(kind: KindName): void {
		if (this.slot(kind).problem.peek()) return;
		this.dirty.add(kind);
		this.#changed(this);
	}
}

export const recordOf = (records: readonly StoredRecord[], kind: KindName) =>
	records.find((record) => isKindName(record.kind) && record.kind === kind);

function remember(slot: Slot, change: Change): void {
	slot.past.value = [...slot.past.value, change].slice(-historyLength);
	slot.future.value = [];
}

function newSlot(kind: KindName, record: StoredRecord | undefined): Slot {
	const read = record ? readRecord(kind, record.version, record.data) : undefined;
	const data = read?.ok ? read.data : kinds[kind].empty();
	const problem = read && !read.ok ? read.problem : undefined;
	return {
		data: signal(data),
		problem: signal(problem),
		base: { data, revision: record?.revision ?? 0, updatedAt: record?.updatedAt ?? '' },
		past: signal([]),
		future: signal([]),
	};
}
