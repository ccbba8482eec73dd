import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readBackup } from '../../../src/workspace/backup';
import { canLinkFile, LinkedFile } from '../../../src/workspace/linked-file';
import { memoryStorage } from '../../../src/workspace/memory-storage';
import { Workspace } from '../../../src/workspace/workspace';

/** A file that a browser has handed out. */
function fakeFile(leave: PermissionState = 'granted') {
	const file = {
		name: 'sicherung.json',
		written: [] as string[],
		fails: false,
		leave,
		queryPermission: async () => file.leave,
		requestPermission: async () => (file.leave = 'granted'),
		createWritable: async () => {
			if (file.fails) throw new DOMException('gone', 'NotFoundError');
			return { write: async (text: string) => void file.written.push(text), close: async () => {} };
		},
	};
	return file;
}
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const until = async (done: () => boolean) => {
	for (let i = 0; i < 200 && !done(); i++) await pause(5);
	expect(done()).toBe(true);
};

let workspace: Workspace;
let file: ReturnType<typeof fakeFile>;
const type = (firm: string) => workspace.record('project').update((project) => ({ ...project, firm }));
beforeEach(async () => {
	workspace = await Workspace.open({ storage: memoryStorage(), site: '', appVersion: '' });
	file = fakeFile();
	vi.stubGlobal('showSaveFilePicker', async () => file);
});
afterEach(() => {
	vi.unstubAllGlobals();
});

describe('the file that is kept up to date', () => {
	it('is written when it is chosen and after changes, some of them together', async () => {
		type('a');
		await workspace.settled();
		const linked = new LinkedFile(workspace, 30);
		await linked.choose('sicherung.json');
		expect([linked.state.value, linked.name.value, file.written.length]).toEqual(['current', 'sicherung.json', 1]);
		expect(workspace.settings.value.changedSinceBackup).toBe(false);
		for (const firm of ['ab', 'abc', 'abcd']) type(firm);
		await until(() => file.written.length === 2 && linked.state.value === 'current');
		const backup = await readBackup(file.written[1]!);
		expect(backup.ok && backup.records[0]?.data).toMatchObject({ firm: 'abcd' });
		linked.close();
	});

	it('goes on by itself on the next page where the browser allows it', async () => {
		const first = new LinkedFile(workspace, 10);
		await first.choose('x');
		first.close();
		const linked = new LinkedFile(workspace, 10);
		await linked.resume();
		type('a');
		await until(() => file.written.length === 2);
		linked.close();
	});

	it('asks for a click where the browser wants one', async () => {
		const first = new LinkedFile(workspace, 10);
		await first.choose('x');
		first.close();
		file.leave = 'prompt';
		const linked = new LinkedFile(workspace, 10);
		await linked.resume();
		expect(linked.state.value).toBe('ask');
		type('a');
		await pause(40);
		expect(file.written).toHaveLength(1);
		await linked.allow();
		expect([linked.state.value, file.written.length]).toEqual(['current', 2]);
		linked.close();
	});

	it('that cannot be written is said; the work is not touched', async () => {
		const linked = new LinkedFile(workspace, 10);
		await linked.choose('x');
		file.fails = true;
		type('a');
		await until(() => linked.state.value === 'failed');
		expect(workspace.settings.value.changedSinceBackup).toBe(true);
		file.fails = false;
		type('ab');
		await until(() => linked.state.value === 'current');
		linked.close();
	});

	it('is forgotten on request, and nothing happens when none is chosen', async () => {
		const linked = new LinkedFile(workspace, 10);
		await linked.choose('x');
		await linked.release();
		expect(linked.state.value).toBe('none');
		const next = new LinkedFile(workspace, 10);
		await next.resume();
		expect(next.state.value).toBe('none');
		vi.stubGlobal('showSaveFilePicker', () => Promise.reject(new DOMException('', 'AbortError')));
		await next.choose('x');
		expect(next.state.value).toBe('none');
		vi.unstubAllGlobals();
		expect(canLinkFile()).toBe(false);
	});
});
