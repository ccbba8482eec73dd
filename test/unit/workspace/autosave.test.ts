import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DatabaseHeld, troubleOf } from '../../../src/workspace/trouble';
import { Workspace } from '../../../src/workspace/workspace';
import { FakeBrowser, turn } from '../../fixtures/fake-storage';

const open = (browser: FakeBrowser, pause?: () => Promise<void>) =>
	Workspace.open({ storage: browser.storage(pause), site: '', appVersion: '' });
const type = (workspace: Workspace, firm: string) =>
	workspace.record('project').update((project) => ({ ...project, firm }));
const stored = (browser: FakeBrowser) => (browser.record('project')?.data as { firm?: string })?.firm;

describe('a record that takes long to write', () => {
	let took = 0;
	beforeEach(() => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
	});
	afterEach(() => {
		vi.useRealTimers();
	});
	/** A storage whose every call takes some time of the clock. */
	const slow = async () => {
		vi.advanceTimersByTime(took);
		await turn();
	};
	const turns = async (n = 12) => {
		for (let i = 0; i < n; i++) await turn();
	};

	it('is written at once the first time, and then less often, within a second', async () => {
		took = 50;
		const browser = new FakeBrowser();
		const workspace = await open(browser, slow);
		type(workspace, 'a');
		await turns();
		expect(stored(browser)).toBe('a');
		for (const firm of ['ab', 'abc', 'abcd']) {
			type(workspace, firm);
			await turns();
		}
		expect(stored(browser)).toBe('a');
		expect(workspace.state.value).toBe('saving');
		vi.advanceTimersByTime(500);
		await turns();
		expect(stored(browser)).toBe('abcd');
		expect(workspace.state.value).toBe('saved');
	});

	it('is written at once when the page goes away', async () => {
		took = 50;
		const browser = new FakeBrowser();
		const workspace = await open(browser, slow);
		type(workspace, 'a');
		await turns();
		type(workspace, 'ab');
		await turns();
		expect(stored(browser)).toBe('a');
		void workspace.flush();
		await turns();
		expect(stored(browser)).toBe('ab');
	});

	it('a quick one never waits', async () => {
		took = 1;
		const browser = new FakeBrowser();
		const workspace = await open(browser, slow);
		for (const firm of ['a', 'ab', 'abc']) {
			type(workspace, firm);
			await turns();
			expect(stored(browser)).toBe(firm);
		}
	});

	it('what failed is tried again by itself', async () => {
		took = 0;
		const browser = new FakeBrowser();
		const workspace = await open(browser, slow);
		browser.failing.write = true;
		type(workspace, 'a');
		await turns();
		expect([workspace.state.value, workspace.trouble.value]).toEqual(['failed', 'full']);
		browser.failing.write = false;
		vi.advanceTimersByTime(10_000);
		await turns();
		expect([workspace.state.value, workspace.trouble.value]).toEqual(['saved', undefined]);
		expect(stored(browser)).toBe('a');
	});
});

describe('why nothing is kept', () => {
	it.each([
		[new DOMException('', 'QuotaExceededError'), 'full'],
		[new DOMException('', 'VersionError'), 'newerDatabase'],
		[new DatabaseHeld(), 'otherTab'],
		[new DOMException('', 'SecurityError'), 'blocked'],
		[new DOMException('', 'InvalidStateError'), 'blocked'],
		['whatever', 'blocked'],
	])('%s', (error, trouble) => {
		expect(troubleOf(error)).toBe(trouble);
	});

	it.each([
		['newerDatabase', () => new DOMException('', 'VersionError')],
		['otherTab', () => new DatabaseHeld()],
		['blocked', () => new DOMException('', 'SecurityError')],
	] as const)('%s: the tools work in memory, it is said, and leaving is warned of', async (trouble, error) => {
		const browser = new FakeBrowser();
		browser.failing = { read: true, write: true, error };
		const workspace = await open(browser);
		expect([workspace.state.value, workspace.trouble.value]).toEqual(['memoryOnly', trouble]);
		expect(workspace.unsaved.value).toBe(false);
		type(workspace, 'a');
		await workspace.settled();
		expect([workspace.state.value, workspace.trouble.value]).toEqual(['memoryOnly', trouble]);
		expect(workspace.unsaved.value).toBe(true);
		const id = await workspace.createProject({ firm: 'B', title: '' });
		expect(workspace.projects.value.map(({ firm }) => firm)).toEqual(['a', 'B']);
		await workspace.deleteProject(id);
		expect(workspace.currentProject.value.firm).toBe('a');
		expect((await workspace.exportBackup()).text).toContain('"firm": "a"');
		expect(browser.records.size).toBe(0);
	});

	it('an abort in the middle of a transaction leaves nothing behind', async () => {
		const browser = new FakeBrowser();
		const storage = browser.storage();
		let puts = 0;
		const aborting: typeof storage = {
			...storage,
			write: (work) =>
				storage.write((tx) =>
					work(
						new Proxy(tx, {
							get: (target, name) =>
								name === 'putRecord' && ++puts === 2
									? () => Promise.reject(new DOMException('', 'AbortError'))
									: target[name as keyof typeof target],
						}),
					),
				),
		};
		const workspace = await Workspace.open({ storage: aborting, site: '', appVersion: '' });
		type(workspace, 'a');
		await workspace.settled();
		const before = browser.dump();
		type(workspace, 'b');
		await workspace.settled();
		expect(workspace.state.value).toBe('failed');
		expect(browser.dump()).toEqual(before);
		type(workspace, 'c');
		await workspace.settled();
		expect(stored(browser)).toBe('c');
	});

	it('when nothing can be read any more, the backup holds what this tab holds', async () => {
		const browser = new FakeBrowser();
		const workspace = await open(browser);
		type(workspace, 'a');
		await workspace.settled();
		browser.failing = { ...browser.failing, read: true, write: true };
		type(workspace, 'ab');
		await workspace.settled();
		expect((await workspace.exportBackup()).text).toContain('"firm": "ab"');
	});

	it('records that cannot be read are left out of a backup and counted', async () => {
		const browser = new FakeBrowser();
		browser.put({
			project: 'project-1',
			kind: 'market-fit',
			version: 1,
			data: { chosen: 5 },
			revision: 1,
			updatedAt: '',
		});
		const workspace = await open(browser);
		type(workspace, 'a');
		await workspace.settled();
		expect(await workspace.exportBackup()).toMatchObject({ leftOut: 1 });
	});
});
