import type { RestorePoint, RestorePointContent, Settings, StoredProject, StoredRecord } from './model';
import type { Storage, Transaction } from './storage';

/** Everything a workspace stores, in maps. */
export type MemoryState = {
	records: Map<string, StoredRecord>;
	projects: Map<string, StoredProject>;
	settings: Partial<Settings>;
	points: Map<number, { point: RestorePoint; content: RestorePointContent }>;
	handle: FileSystemFileHandle | undefined;
};

export const emptyState = (): MemoryState => ({
	records: new Map(),
	projects: new Map(),
	settings: {},
	points: new Map(),
	handle: undefined,
});

const keyOf = (project: string, kind: string) => `${project} ${kind}`;

/** A copy that can be changed without touching the original. */
const copyOf = (state: MemoryState): MemoryState => ({
	...state,
	records: new Map(state.records),
	projects: new Map(state.projects),
	points: new Map(state.points),
});

/** The calls of a transaction over maps. */
export function memoryTransaction(state: MemoryState): Transaction {
	return {
		record: async (project, kind) => state.records.get(keyOf(project, kind)),
		isAt: async (project, kind, revision) => (state.records.get(keyOf(project, kind))?.revision ?? 0) === revision,
		records: async (project) =>
			[...state.records.values()].filter((record) => project === undefined || record.project === project),
		recordKeys: async () => [...state.records.values()].map(({ project, kind }) => [project, kind]),
		async putRecord(record) {
			state.records.set(keyOf(record.project, record.kind), record);
		},
		project: async (id) => state.projects.get(id),
		projects: async () => [...state.projects.values()],
		async putProject(project) {
			state.projects.set(project.id, project);
		},
		async removeProject(id) {
			state.projects.delete(id);
			for (const [key, record] of state.records) if (record.project === id) state.records.delete(key);
		},
		settings: async () => state.settings,
		async putSettings(changed) {
			state.settings = { ...state.settings, ...changed };
		},
		points: async () => [...state.points.values()].map(({ point }) => point),
		pointContent: async (number) => state.points.get(number)?.content,
		async putPoint(point, content) {
			state.points.set(point.number, { point, content });
		},
		async removePoint(number) {
			state.points.delete(number);
		},
		handle: async () => state.handle,
		async putHandle(handle) {
			state.handle = handle;
		},
	};
}

/** Runs transactions over one state one after the other; one that fails leaves nothing behind. */
export class MemoryTransactions {
	state = emptyState();
	#last: Promise<unknown> = Promise.resolve();

	read<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
		return this.#next(() => work(memoryTransaction(copyOf(this.state))));
	}

	write<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
		return this.#next(async () => {
			const changed = copyOf(this.state);
			const result = await work(memoryTransaction(changed));
			this.state = changed;
			return result;
		});
	}

	clear(): Promise<void> {
		return this.#next(async () => {
			this.state = emptyState();
		});
	}

	#next<T>(run: () => Promise<T>): Promise<T> {
		const turn = this.#last.then(run);
		this.#last = turn.catch(() => {});
		return turn;
	}
}

/** Keeps everything in memory: for browsers that block storage. Nothing survives the page. */
export function memoryStorage(): Storage {
	const transactions = new MemoryTransactions();
	return {
		keeps: false,
		read: (work) => transactions.read(work),
		write: (work) => transactions.write(work),
		destroy: () => transactions.clear(),
	};
}
