import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Workspace } from './workspace';

/** `ask`: the browser wants a click before it lets us write again. */
export type LinkState = 'none' | 'ask' | 'current' | 'waiting' | 'writing' | 'failed';

type PickerWindow = {
	showSaveFilePicker?: (options: object) => Promise<FileSystemFileHandle>;
};
type Permissive = FileSystemFileHandle & {
	queryPermission?: (options: object) => Promise<PermissionState>;
	requestPermission?: (options: object) => Promise<PermissionState>;
};

/** Whether this browser can keep a file up to date in place. */
export const canLinkFile = (): boolean => typeof (globalThis as PickerWindow).showSaveFilePicker === 'function';

/** Time after the last change until the file is written, in milliseconds. */
const pause = 3000;

/**
 * A backup file that is kept up to date in place.
 *
 * The browser remembers which file it is, and asks the person for leave again after a restart. The file is never
 * encrypted: that would need the passphrase to be kept.
 */
export class LinkedFile {
	readonly state: ReadonlySignal<LinkState>;
	readonly name: ReadonlySignal<string>;
	readonly #workspace: Workspace;
	readonly #state = signal<LinkState>('none');
	readonly #name = signal('');
	readonly #pause: number;
	#handle: Permissive | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#stop: (() => void) | undefined;

	constructor(workspace: Workspace, wait = pause) {
		this.#workspace = workspace;
		this.#pause = wait;
		this.state = this.#state;
		this.name = this.#name;
	}

	/** Finds the file that was chosen before, and goes on where the browser allows it without asking. */
	async resume(): Promise<void> {
		const handle: Permissive | undefined = await this.#workspace.linkedFile.read().catch(() => undefined);
		if (!handle) return;
		this.#take(handle);
		const leave = await handle.queryPermission?.({ mode: 'readwrite' }).catch(() => 'prompt');
		if (leave === 'prompt' || leave === 'denied') this.#state.value = 'ask';
		else this.#watch();
	}

	/** Lets the person choose the file and writes it. To be called from a click. */
	async choose(suggestedName: string): Promise<void> {
		const picker = (globalThis as PickerWindow).showSaveFilePicker;
		if (!picker) return;
		const types = [{ accept: { 'application/json': ['.json'] } }];
		const handle = await picker({ suggestedName, types }).catch(() => undefined);
		if (!handle) return;
		this.#take(handle);
		await this.#write();
		await this.#workspace.linkedFile.write(handle).catch(() => {
			// The file is written until the page is closed; only the next page will not know it.
		});
		this.#watch();
	}

	/** Asks for leave again. To be called from a click. */
	async allow(): Promise<void> {
		const leave = await this.#handle?.requestPermission?.({ mode: 'readwrite' }).catch(() => 'denied');
		if (leave !== 'granted') return;
		await this.#write();
		this.#watch();
	}

	/** Leaves the file as it is from here on. */
	async release(): Promise<void> {
		this.close();
		this.#handle = undefined;
		this.#name.value = '';
		this.#state.value = 'none';
		await this.#workspace.linkedFile.write(undefined).catch(() => {});
	}

	/** Stops watching; the file stays linked. */
	close(): void {
		this.#stop?.();
		this.#stop = undefined;
		clearTimeout(this.#timer);
	}

	#take(handle: FileSystemFileHandle): void {
		this.#handle = handle;
		this.#name.value = handle.name;
	}

	/** Writes some time after the last change, for as long as the page is open. */
	#watch(): void {
		this.#stop?.();
		if (this.#state.peek() !== 'failed') this.#state.value = 'current';
		this.#stop = effect(() => {
			const { changedSinceBackup } = this.#workspace.settings.value;
			if (!changedSinceBackup || this.#workspace.state.value === 'saving') return;
			clearTimeout(this.#timer);
			if (this.#state.peek() === 'current') this.#state.value = 'waiting';
			this.#timer = setTimeout(() => void this.#write(), this.#pause);
		});
	}

	async #write(): Promise<void> {
		if (!this.#handle) return;
		this.#state.value = 'writing';
		try {
			const { text, done } = await this.#workspace.exportBackup();
			const stream = await this.#handle.createWritable();
			await stream.write(text);
			await stream.close();
			await done();
			this.#state.value = 'current';
		} catch {
			this.#state.value = 'failed';
		}
	}
}
