import { describe, expect, it } from 'vitest';
import type { SaveState } from '../../../src/workspace/autosave';
import { readBackup } from '../../../src/workspace/backup';
import type { RecordData } from '../../../src/workspace/kinds';
import { memoryStorage } from '../../../src/workspace/memory-storage';
import type { StoredRecord } from '../../../src/workspace/model';
import { Workspace } from '../../../src/workspace/workspace';
import { FakeBrowser, turn } from '../../fixtures/fake-storage';

const noon = new Date('2026-11-22T12:00:00Z');
const open = (browser: FakeBrowser, now = noon) =>
	Workspace.open({
		storage: browser.storage(),
		notifier: browser.notifier(),
		site: 'Nächster Markt',
		appVersion: '0.1.0',
		longestPause: 0,
		now: () => now,
	});
const openOne = async () => {
	const browser = new FakeBrowser(turn);
	return { browser, workspace: await open(browser) };
};
const openTwo = async () => {
	const browser = new FakeBrowser(turn);
	return { browser, here: await open(browser), there: await open(browser) };
};

type Profile = RecordData<'competence-profile'>;
const level =
	(id: string, value: number) =>
	(profile: Profile): Profile => ({ ...profile, competences: { ...profile.competences, [id]: value } });
const stored = (kind: StoredRecord['kind'], data: unknown, version = 1): StoredRecord => ({
	project: 'project-1',
	kind,
	version,
	data,
	revision: 5,
	updatedAt: '2026-11-01T00:00:00.000Z',
});
const read = async (text: string) => {
	const backup = await readBackup(text);
	if (!backup.ok) throw new Error(`refused: ${backup.problem} ${backup.where}`);
	return backup;
};
/** What a workspace gives as a backup, read again. */
const backupOf = async (workspace: Workspace) => read((await workspace.exportBackup()).text);

describe('saving', () => {
	it('stores nothing until something is entered', async () => {
		const { browser, workspace } = await openOne();
		await browser.quiet();
		expect(workspace.state.value).toBe('empty');
		expect(browser.records.size).toBe(0);
		expect(browser.settings).toEqual({});
	});

	it('goes from empty through saving to saved', async () => {
		const { browser, workspace } = await openOne();
		const states: SaveState[] = [];
		workspace.state.subscribe((state) => states.push(state));
		workspace.record('project').update((project) => ({ ...project, firm: 'Schmiede' }));
		await workspace.settled();
		expect(states).toEqual(['empty', 'saving', 'saved']);
		expect(browser.record('project')).toEqual({
			project: 'project-1',
			kind: 'project',
			version: 1,
			data: { firm: 'Schmiede', title: '', author: '', example: false },
			revision: 1,
			updatedAt: noon.toISOString(),
		});
	});

	it('finds everything again after a reload', async () => {
		const { browser, workspace } = await openOne();
		workspace.record('competence-profile').update(level('stanzen', 3));
		workspace.record('market-fit').update((fit) => ({ ...fit, chosen: ['bahntechnik'] }));
		await workspace.settled();
		const again = await open(browser);
		expect(again.state.value).toBe('saved');
		expect(again.record('competence-profile').data.value.competences).toEqual({ stanzen: 3 });
		expect(again.record('market-fit').data.value.chosen).toEqual(['bahntechnik']);
	});

	it('writes nothing when nothing changes', async () => {
		const { browser, workspace } = await openOne();
		workspace.record('project').update((project) => ({ ...project }));
		await workspace.settled();
		expect(workspace.state.value).toBe('empty');
		expect(workspace.record('project').canUndo.value).toBe(false);
		expect(browser.records.size).toBe(0);
	});

	it('keeps what is typed while a write is under way', async () => {
		const slow = { go: () => {} };
		const browser = new FakeBrowser();
		const storage = browser.storage(() => new Promise((resolve) => (slow.go = resolve)));
		const opening = Workspace.open({ storage, site: '', appVersion: '', longestPause: 0 });
		const until = async (done: () => boolean) => {
			for (let i = 0; i < 200 && !done(); i++) {
				slow.go();
				await turn();
			}
		};
		await until(() => browser.pending === 0);
		const workspace = await opening;
		const record = workspace.record('competence-profile');
		record.update(level('a', 1));
		await turn();
		record.update(level('b', 2));
		record.update(level('a', 4));
		expect(record.data.value.competences).toEqual({ a: 4, b: 2 });
		slow.go();
		await turn();
		record.update(level('c', 3));
		await until(() => workspace.state.value === 'saved');
		expect(record.data.value.competences).toEqual({ a: 4, b: 2, c: 3 });
		expect(browser.record('competence-profile')?.data).toMatchObject({ competences: { a: 4, b: 2, c: 3 } });
	});
});

describe('undo and redo', () => {
	it('go back and forth and are stored', async () => {
		const { browser, workspace } = await openOne();
		const record = workspace.record('competence-profile');
		record.update(level('a', 1));
		record.update(level('a', 2));
		expect([record.canUndo.value, record.canRedo.value]).toEqual([true, false]);
		record.undo();
		expect(record.data.value.competences).toEqual({ a: 1 });
		record.undo();
		expect(record.data.value.competences).toEqual({});
		expect([record.canUndo.value, record.canRedo.value]).toEqual([false, true]);
		record.undo();
		record.redo();
		record.redo();
		record.redo();
		expect(record.data.value.competences).toEqual({ a: 2 });
		await workspace.settled();
		expect(browser.record('competence-profile')?.data).toMatchObject({ competences: { a: 2 } });
	});

	it('a new change ends the way forward', async () => {
		const { workspace } = await openOne();
		const record = workspace.record('competence-profile');
		record.update(level('a', 1));
		record.undo();
		record.update(level('b', 1));
		expect(record.canRedo.value).toBe(false);
		record.redo();
		expect(record.data.value.competences).toEqual({ b: 1 });
	});

	it('goes back a hundred changes, not more', async () => {
		const { workspace } = await openOne();
		const record = workspace.record('project');
		for (let n = 1; n <= 130; n++) record.update((project) => ({ ...project, firm: String(n) }));
		for (let n = 1; n <= 130; n++) record.undo();
		expect(record.data.value.firm).toBe('30');
	});

	it('keeps the history of each record apart', async () => {
		const { workspace } = await openOne();
		workspace.record('project').update((project) => ({ ...project, firm: 'A' }));
		expect(workspace.record('market-fit').canUndo.value).toBe(false);
	});

	it('does not take back what another tab has changed since', async () => {
		const { browser, here, there } = await openTwo();
		here.record('competence-profile').update(level('mine', 3));
		await browser.quiet();
		there.record('competence-profile').update(level('theirs', 2));
		await browser.quiet();
		here.record('competence-profile').undo();
		await browser.quiet();
		for (const tab of [here, there])
			expect(tab.record('competence-profile').data.value.competences).toEqual({ theirs: 2 });
	});
});

describe('two tabs', () => {
	it('follow each other', async () => {
		const { browser, here, there } = await openTwo();
		here.record('project').update((project) => ({ ...project, firm: 'Schmiede' }));
		await browser.quiet();
		expect(there.record('project').data.value.firm).toBe('Schmiede');
		expect(there.state.value).toBe('saved');
	});

	it('lose nothing when both write at the same moment', async () => {
		const { browser, here, there } = await openTwo();
		here.record('competence-profile').update(level('a', 1));
		there.record('competence-profile').update(level('b', 2));
		here.record('market-fit').update((fit) => ({ ...fit, chosen: ['x'] }));
		there.record('market-fit').update((fit) => ({ ...fit, chosen: ['y'] }));
		await browser.quiet();
		expect(browser.record('competence-profile')?.data).toMatchObject({ competences: { a: 1, b: 2 } });
		for (const tab of [here, there]) {
			expect(tab.record('competence-profile').data.value.competences).toEqual({ a: 1, b: 2 });
			expect(tab.record('market-fit').data.value.chosen.toSorted()).toEqual(['x', 'y']);
		}
	});

	it('lose nothing when they cannot talk to each other', async () => {
		const browser = new FakeBrowser(turn);
		const [here, there] = await Promise.all(
			[0, 1].map(() => Workspace.open({ storage: browser.storage(), site: '', appVersion: '', longestPause: 0 })),
		);
		here!.record('competence-profile').update(level('a', 1));
		await here!.settled();
		there!.record('competence-profile').update(level('b', 2));
		await there!.settled();
		expect(there!.record('competence-profile').data.value.competences).toEqual({ a: 1, b: 2 });
		expect(browser.record('competence-profile')?.data).toMatchObject({ competences: { a: 1, b: 2 } });
	});

	it('take over a write that lands while their own is being confirmed', async () => {
		const browser = new FakeBrowser(turn);
		const late = { go: () => {} };
		let calls = 0;
		// Opening takes two pauses, the transaction a third; its confirmation hangs until released.
		const slow = () => (++calls === 4 ? new Promise<void>((resolve) => (late.go = resolve)) : turn());
		const here = await Workspace.open({
			storage: browser.storage(slow),
			notifier: browser.notifier(),
			site: '',
			appVersion: '',
			longestPause: 0,
		});
		const there = await open(browser);
		here.record('competence-profile').update(level('a', 1));
		for (let i = 0; i < 5; i++) await turn();
		expect(browser.record('competence-profile')?.revision).toBe(1);
		there.record('competence-profile').update(level('b', 2));
		for (let i = 0; i < 30; i++) await turn();
		expect(browser.record('competence-profile')?.revision).toBe(2);
		late.go();
		await browser.quiet();
		expect(here.record('competence-profile').data.value.competences).toEqual({ a: 1, b: 2 });
	});

	it('take over what is written while they are being opened', async () => {
		const browser = new FakeBrowser(turn);
		const there = await open(browser);
		there.record('competence-profile').update(level('a', 1));
		await browser.quiet();
		const late = { go: () => {} };
		let calls = 0;
		// What was read hangs until released.
		const slow = () => (++calls === 2 ? new Promise<void>((resolve) => (late.go = resolve)) : turn());
		const opening = Workspace.open({
			storage: browser.storage(slow),
			notifier: browser.notifier(),
			site: '',
			appVersion: '',
			longestPause: 0,
		});
		for (let i = 0; i < 10; i++) await turn();
		there.record('competence-profile').update(level('b', 2));
		for (let i = 0; i < 30; i++) await turn();
		late.go();
		const here = await opening;
		await browser.quiet();
		expect(here.record('competence-profile').data.value.competences).toEqual({ a: 1, b: 2 });
	});
});

describe('a storage that fails', () => {
	it('keeps the data in memory, says so, and still gives a backup', async () => {
		const { browser, workspace } = await openOne();
		browser.failing.write = true;
		workspace.record('competence-profile').update(level('a', 3));
		await workspace.settled();
		expect(workspace.state.value).toBe('failed');
		expect(workspace.record('competence-profile').data.value.competences).toEqual({ a: 3 });
		expect((await backupOf(workspace)).records.map((record) => record.data)).toEqual([
			{ competences: { a: 3 }, standards: [], remarks: '' },
		]);
	});

	it('writes everything with the next change once it works again', async () => {
		const { browser, workspace } = await openOne();
		browser.failing.write = true;
		workspace.record('competence-profile').update(level('a', 3));
		workspace.record('project').update((project) => ({ ...project, firm: 'Schmiede' }));
		await workspace.settled();
		browser.failing.write = false;
		workspace.record('competence-profile').update(level('b', 1));
		await workspace.settled();
		expect(workspace.state.value).toBe('saved');
		expect(browser.record('competence-profile')?.data).toMatchObject({ competences: { a: 3, b: 1 } });
		expect(browser.record('project')?.data).toMatchObject({ firm: 'Schmiede' });
	});

	it('works in memory when nothing can be read', async () => {
		const browser = new FakeBrowser();
		browser.failing.read = true;
		const workspace = await open(browser);
		expect(workspace.state.value).toBe('memoryOnly');
		workspace.record('competence-profile').update(level('a', 3));
		await workspace.settled();
		expect(workspace.state.value).toBe('memoryOnly');
		expect(workspace.record('competence-profile').data.value.competences).toEqual({ a: 3 });
		expect((await backupOf(workspace)).records).toHaveLength(1);
		expect(browser.records.size).toBe(0);
	});

	it('stays in memory, and says so, when another tab replaces everything', async () => {
		const browser = new FakeBrowser();
		browser.failing.read = true;
		const workspace = await open(browser);
		browser.failing.read = false;
		workspace.record('competence-profile').update(level('a', 3));
		const other = await open(browser);
		await other.deleteEverything();
		await browser.quiet();
		expect(workspace.state.value).toBe('memoryOnly');
		expect(workspace.record('competence-profile').data.value.competences).toEqual({ a: 3 });
	});

	it('is memory only where the storage keeps nothing', async () => {
		const workspace = await Workspace.open({ storage: memoryStorage(), site: '', appVersion: '', longestPause: 0 });
		expect(workspace.state.value).toBe('memoryOnly');
		const record = workspace.record('competence-profile');
		record.update(level('a', 3));
		await workspace.settled();
		expect(workspace.state.value).toBe('memoryOnly');
		await workspace.deleteEverything();
		expect([workspace.state.value, record.data.value.competences]).toEqual(['memoryOnly', {}]);
	});

	it('tells who restores, and changes nothing', async () => {
		const { browser, workspace } = await openOne();
		workspace.record('competence-profile').update(level('a', 3));
		await workspace.settled();
		const backup = await backupOf(workspace);
		workspace.record('competence-profile').update(level('b', 1));
		await workspace.settled();
		browser.failing.write = true;
		await expect(workspace.restore(backup)).rejects.toThrow('could not store');
		expect(workspace.record('competence-profile').data.value.competences).toEqual({ a: 3, b: 1 });
		expect(await workspace.restorePoints()).toEqual([]);
	});
});

describe('stored data that cannot be used', () => {
	it.each([
		['newer', stored('competence-profile', { whatever: true }, 2)],
		['damaged', stored('competence-profile', { competences: { a: 9 }, standards: [], remarks: '' })],
	])('%s: says so and writes nothing over them', async (problem, record) => {
		const browser = new FakeBrowser(turn);
		browser.put(record);
		const workspace = await open(browser);
		const handle = workspace.record('competence-profile');
		expect(handle.problem.value).toBe(problem);
		expect(handle.data.value).toEqual({ competences: {}, standards: [], remarks: '' });
		handle.update(level('a', 3));
		handle.undo();
		workspace.record('project').update((project) => ({ ...project, firm: 'A' }));
		await workspace.settled();
		expect(browser.record('competence-profile')).toEqual(record);
		expect(browser.record('project')?.data).toMatchObject({ firm: 'A' });
		expect((await backupOf(workspace)).records.map(({ kind }) => kind)).toEqual(['project']);
	});

	it('a newer tab’s format stops this tab, not the other one', async () => {
		const { browser, workspace } = await openOne();
		workspace.record('competence-profile').update(level('a', 3));
		await workspace.settled();
		const newer = stored('competence-profile', { somethingElse: 1 }, 2);
		browser.put(newer);
		workspace.record('competence-profile').update(level('a', 4));
		await workspace.settled();
		expect(workspace.state.value).toBe('failed');
		expect(browser.record('competence-profile')).toEqual(newer);
	});

	it('come back when a restore is taken back', async () => {
		const browser = new FakeBrowser(turn);
		const newer = stored('competence-profile', { whatever: true }, 2);
		browser.put(newer);
		const workspace = await open(browser);
		const other = (await openOne()).workspace;
		other.record('competence-profile').update(level('a', 1));
		await other.settled();
		const backup = await backupOf(other);
		// Where the file comes from is not known here: it is set against what bears the same id and name.
		const same = { ...backup, projects: backup.projects.map(({ id, archived }) => ({ id, archived })) };
		const point = await workspace.restore(same, { decisions: { 'project-1': { choice: 'take' } } });
		expect(workspace.record('competence-profile').problem.value).toBeUndefined();
		await workspace.returnTo(point.number);
		expect(workspace.record('competence-profile').problem.value).toBe('newer');
		expect(browser.record('competence-profile')).toMatchObject({ version: 2, data: newer.data });
	});

	it('do not keep other records from being written', async () => {
		const { browser, workspace } = await openOne();
		workspace.record('competence-profile').update(level('a', 3));
		await workspace.settled();
		browser.put({ ...stored('competence-profile', { somethingElse: 1 }, 2), revision: 9 });
		workspace.record('competence-profile').update(level('a', 4));
		workspace.record('project').update((project) => ({ ...project, firm: 'A' }));
		await workspace.settled();
		expect(workspace.state.value).toBe('failed');
		expect(browser.record('project')?.data).toMatchObject({ firm: 'A' });
	});
});

describe('backup and restore', () => {
	const withProfile = async () => {
		const { browser, workspace } = await openOne();
		workspace.record('competence-profile').update(level('old', 3));
		await workspace.settled();
		return { browser, workspace, backup: await backupOf(workspace) };
	};

	it('notes the time of the backup and whether anything changed since', async () => {
		const { browser, workspace } = await withProfile();
		expect(workspace.settings.value).toMatchObject({ lastBackup: null, changedSinceBackup: true });
		const { text, done } = await workspace.exportBackup();
		expect((await read(text)).source).toEqual({
			site: 'Nächster Markt',
			appVersion: '0.1.0',
			exportedAt: noon.toISOString(),
		});
		expect(workspace.settings.value.lastBackup).toBeNull();
		await done();
		expect(workspace.settings.value).toMatchObject({ lastBackup: noon.toISOString(), changedSinceBackup: false });
		const again = await open(browser);
		expect(again.settings.value).toMatchObject({ lastBackup: noon.toISOString(), changedSinceBackup: false });
		again.record('competence-profile').update(level('new', 1));
		await again.settled();
		expect((await open(browser)).settings.value.changedSinceBackup).toBe(true);
	});

	it('two tabs agree on the last backup and on what came after it', async () => {
		const { browser, here, there } = await openTwo();
		here.record('competence-profile').update(level('a', 1));
		there.record('competence-profile').update(level('b', 1));
		await browser.quiet();
		await (await here.exportBackup()).done();
		await browser.quiet();
		expect(there.settings.value).toMatchObject({ lastBackup: noon.toISOString(), changedSinceBackup: false });
		there.record('competence-profile').update(level('c', 1));
		await browser.quiet();
		expect(here.settings.value).toMatchObject({ lastBackup: noon.toISOString(), changedSinceBackup: true });
		expect(browser.settings).toMatchObject({ lastBackup: noon.toISOString(), changedSinceBackup: true });
	});

	it('a tab that does not know of a backup does not take back its note', async () => {
		const browser = new FakeBrowser(turn);
		const [here, there] = await Promise.all(
			[0, 1].map(() =>
				Workspace.open({ storage: browser.storage(), site: '', appVersion: '', longestPause: 0, now: () => noon }),
			),
		);
		await (await here!.exportBackup()).done();
		there!.record('competence-profile').update(level('c', 1));
		await there!.settled();
		expect(browser.settings).toMatchObject({ lastBackup: noon.toISOString(), changedSinceBackup: true });
	});

	it('keeps the projects that are not the current one', async () => {
		const browser = new FakeBrowser(turn);
		const other: StoredRecord = {
			...stored('project', { firm: 'B', title: '', author: '', example: false }),
			project: 'project-2',
		};
		browser.put(stored('market-fit', { chosen: ['a'], notes: {}, notForUs: {} }));
		browser.put(other);
		const workspace = await open(browser);
		expect(workspace.currentProject.value.id).toBe('project-1');
		workspace.record('project').update((project) => ({ ...project, firm: 'A' }));
		await workspace.settled();
		const { records } = await backupOf(workspace);
		const named = records.filter(({ kind }) => kind === 'project');
		expect(named.map(({ project, data }) => [project, (data as { firm: string }).firm]).toSorted()).toEqual([
			['project-1', 'A'],
			['project-2', 'B'],
		]);
	});
});

describe('hasWork', () => {
	it('is true for anything that would be missed, stored or not', async () => {
		const { browser, workspace } = await openOne();
		expect(workspace.hasWork()).toBe(false);
		browser.failing.write = true;
		workspace.record('competence-profile').update(level('a', 3));
		await workspace.settled();
		expect(workspace.hasWork()).toBe(true);
		workspace.record('competence-profile').undo();
		await workspace.settled();
		expect(workspace.hasWork()).toBe(false);
	});

	it('counts other projects and data that cannot be used', async () => {
		const records = [
			{ ...stored('project', { firm: 'B', title: '', author: '', example: false }), project: 'project-2' },
			stored('competence-profile', { whatever: true }, 2),
		];
		for (const record of records) {
			const browser = new FakeBrowser(turn);
			browser.put(record);
			expect((await open(browser)).hasWork()).toBe(true);
		}
	});
});

describe('deleting everything', () => {
	it('empties every tab and removes the database', async () => {
		const { browser, here, there } = await openTwo();
		here.record('competence-profile').update(level('a', 3));
		await browser.quiet();
		await here.deleteEverything();
		await browser.quiet();
		expect(browser.destroyed).toBe(1);
		expect([browser.records.size, browser.settings]).toEqual([0, {}]);
		for (const tab of [here, there]) {
			expect(tab.state.value).toBe('empty');
			expect(tab.record('competence-profile').data.value).toEqual({ competences: {}, standards: [], remarks: '' });
			expect(tab.record('competence-profile').canUndo.value).toBe(false);
		}
	});

	it('waits for a write under way and starts afresh', async () => {
		const { browser, workspace } = await openOne();
		workspace.record('competence-profile').update(level('a', 3));
		await workspace.deleteEverything();
		expect(browser.records.size).toBe(0);
		workspace.record('competence-profile').update(level('b', 1));
		await workspace.settled();
		expect(browser.record('competence-profile')).toMatchObject({ revision: 1, data: { competences: { b: 1 } } });
	});

	it('forgets the restore points, other projects and the tab’s own', async () => {
		const { browser, workspace } = await openOne();
		await workspace.createProject({ firm: 'A', title: '' });
		await workspace.createProject({ firm: 'B', title: '' });
		await workspace.deleteProject(workspace.currentProject.value.id);
		await workspace.deleteEverything();
		expect(await workspace.restorePoints()).toEqual([]);
		expect(workspace.projects.value.map(({ firm, stored }) => [firm, stored])).toEqual([['', false]]);
		expect(browser.dump()).toEqual({ records: [], projects: [], settings: {}, points: [] });
	});
});
