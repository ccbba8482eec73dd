import { describe, expect, it } from 'vitest';
import { type Backup, readBackup } from '../../../src/workspace/backup';
import { compareBackup } from '../../../src/workspace/compare';
import type { RecordData } from '../../../src/workspace/kinds';
import { pointsKept } from '../../../src/workspace/restore-points';
import { Workspace } from '../../../src/workspace/workspace';
import { FakeBrowser, turn } from '../../fixtures/fake-storage';

type Profile = RecordData<'competence-profile'>;
const level =
	(id: string, value: number) =>
	(profile: Profile): Profile => ({ ...profile, competences: { ...profile.competences, [id]: value } });
const levels = (workspace: Workspace) => workspace.record('competence-profile').data.value.competences;
const names = (workspace: Workspace) => workspace.projects.value.map(({ firm, title }) => [firm, title].join('/'));

/** A clock that stands still until it is set. */
const clock = { now: new Date('2026-11-22T12:00:00Z') };
const open = (browser: FakeBrowser) =>
	Workspace.open({
		storage: browser.storage(),
		notifier: browser.notifier(),
		site: 'Nächster Markt',
		appVersion: '0.1.0',
		longestPause: 0,
		now: () => clock.now,
	});
const backupOf = async (workspace: Workspace): Promise<Backup> => {
	const backup = await readBackup((await workspace.exportBackup()).text);
	if (!backup.ok) throw new Error(`refused: ${backup.problem} ${backup.where}`);
	return backup;
};
/** A workspace with one project, its backup, and what was changed an hour later. */
async function changedSince(change: (workspace: Workspace) => void) {
	clock.now = new Date('2026-11-22T12:00:00Z');
	const browser = new FakeBrowser(turn);
	const workspace = await open(browser);
	workspace.record('project').update((project) => ({ ...project, firm: 'Schmiede' }));
	workspace.record('competence-profile').update(level('old', 3));
	await workspace.settled();
	const backup = await backupOf(workspace);
	clock.now = new Date('2026-11-22T13:00:00Z');
	change(workspace);
	await workspace.settled();
	return { browser, workspace, backup };
}
const relations = async (workspace: Workspace, backup: Backup) =>
	(await workspace.compare(backup)).map(({ here, there, records, suggestion }) => ({
		here: here?.firm,
		there: there?.firm,
		suggestion,
		records: Object.fromEntries(records.map(({ kind, relation }) => [kind, relation])),
	}));

describe('a backup set against what is here', () => {
	it('is the same right after it was made', async () => {
		const { workspace, backup } = await changedSince(() => {});
		expect(await relations(workspace, backup)).toEqual([
			{
				here: 'Schmiede',
				there: 'Schmiede',
				suggestion: undefined,
				records: { project: 'same', 'competence-profile': 'same' },
			},
		]);
	});

	it('shows what was changed, added and emptied since; what is newer here is kept unasked', async () => {
		const { workspace, backup } = await changedSince((now) => {
			now.record('competence-profile').update(level('new', 1));
			now.record('market-fit').update((fit) => ({ ...fit, chosen: ['x'] }));
		});
		expect(await relations(workspace, backup)).toMatchObject([
			{
				suggestion: 'keep',
				records: { project: 'same', 'competence-profile': 'newerHere', 'market-fit': 'onlyHere' },
			},
		]);
		workspace.record('competence-profile').update((profile) => ({ ...profile, competences: {} }));
		await workspace.settled();
		expect(await relations(workspace, backup)).toMatchObject([
			{ suggestion: 'both', records: { 'competence-profile': 'onlyThere', 'market-fit': 'onlyHere' } },
		]);
	});

	it('takes the later file unasked, and where clocks say nothing, neither', async () => {
		const { workspace, backup } = await changedSince((now) => now.record('competence-profile').update(level('new', 1)));
		const at = (updatedAt: string): Backup => ({
			...backup,
			records: backup.records.map((record) => ({ ...record, updatedAt })),
		});
		expect(await relations(workspace, at('2026-11-23T00:00:00Z'))).toMatchObject([
			{ suggestion: 'take', records: { 'competence-profile': 'newerThere' } },
		]);
		for (const same of ['2026-11-22T13:00:00.000Z', 'gestern'])
			expect(await relations(workspace, at(same))).toMatchObject([
				{ suggestion: 'both', records: { 'competence-profile': 'different' } },
			]);
	});

	it('of another browser is another project, though it bears the same id', async () => {
		const { backup } = await changedSince(() => {});
		const { workspace } = await changedSince((now) => now.record('competence-profile').update(level('mine', 1)));
		expect(await relations(workspace, backup)).toMatchObject([
			{ here: undefined, there: 'Schmiede', suggestion: 'take' },
			{ here: 'Schmiede', there: undefined },
		]);
	});

	it('of the first format is told by the name', () => {
		const record = (firm: string) => ({
			project: 'project-1',
			kind: 'project' as const,
			version: 1,
			data: { firm, title: '', author: '', example: false },
			revision: 1,
			updatedAt: '2026-11-22T12:00:00Z',
		});
		const here = {
			projects: [{ id: 'project-1', origin: 'a', order: 1, archived: false, changedOn: '' }],
			records: [record('Schmiede')],
		};
		const file = (firm: string): Backup => ({
			ok: true,
			source: { site: '', appVersion: '', exportedAt: '2026-11-22T12:00:00Z' },
			currentProject: 'project-1',
			projects: [{ id: 'project-1', archived: false }],
			records: [record(firm)],
			checked: 'none',
		});
		expect(compareBackup(file('Schmiede'), here)).toHaveLength(1);
		expect(compareBackup(file('Anders'), here)).toHaveLength(2);
	});

	it('knows unreadable data for different and offers them to be replaced', async () => {
		const { browser, workspace, backup } = await changedSince(() => {});
		browser.put({ ...browser.record('competence-profile')!, data: { competences: 'kaputt' } });
		const again = await open(browser);
		expect(await relations(again, backup)).toMatchObject([{ suggestion: 'both' }]);
		await again.restore(backup, { decisions: { 'project-1': { choice: 'take' } } });
		expect(again.record('competence-profile').problem.value).toBeUndefined();
		expect(levels(again)).toEqual({ old: 3 });
		void workspace;
	});
});

describe('a restore', () => {
	it('into an empty workspace brings everything, opens what was open, and counts as backed up', async () => {
		const { backup } = await changedSince(() => {});
		const browser = new FakeBrowser(turn);
		const [here, there] = [await open(browser), await open(browser)];
		await here.restore(backup);
		await browser.quiet();
		for (const tab of [here, there]) {
			expect(levels(tab)).toEqual({ old: 3 });
			expect(names(tab)).toEqual(['Schmiede/']);
			expect(tab.state.value).toBe('saved');
		}
		expect(here.settings.value).toMatchObject({ lastBackup: '2026-11-22T12:00:00.000Z', changedSinceBackup: false });
		// Where the projects come from is kept: the same file is known again.
		expect(await relations(here, backup)).toMatchObject([{ suggestion: undefined }]);
	});

	it('keeps, takes or keeps both, and undo leads back', async () => {
		const change = (now: Workspace) => now.record('competence-profile').update(level('new', 1));
		const kept = await changedSince(change);
		await kept.workspace.restore(kept.backup, { decisions: { 'project-1': { choice: 'keep' } } });
		expect(levels(kept.workspace)).toEqual({ old: 3, new: 1 });

		const taken = await changedSince(change);
		await taken.workspace.restore(taken.backup, { decisions: { 'project-1': { choice: 'take' } } });
		expect(levels(taken.workspace)).toEqual({ old: 3 });
		taken.workspace.record('competence-profile').undo();
		expect(levels(taken.workspace)).toEqual({ old: 3, new: 1 });

		const both = await changedSince(change);
		await both.workspace.restore(both.backup, {
			decisions: { 'project-1': { choice: 'both' } },
			copyTitle: (title) => `${title}(aus Sicherung)`,
		});
		expect(names(both.workspace)).toEqual(['Schmiede/', 'Schmiede/(aus Sicherung)']);
		expect(levels(both.workspace)).toEqual({ old: 3, new: 1 });
	});

	it('makes a project what it was in the file, or takes the chosen tools only', async () => {
		const change = (now: Workspace) => {
			now.record('competence-profile').update(level('new', 1));
			now.record('market-fit').update((fit) => ({ ...fit, chosen: ['x'] }));
		};
		const whole = await changedSince(change);
		await whole.workspace.restore(whole.backup, { decisions: { 'project-1': { choice: 'take' } } });
		expect(whole.workspace.record('market-fit').data.value.chosen).toEqual([]);
		const part = await changedSince(change);
		await part.workspace.restore(part.backup, {
			decisions: { 'project-1': { choice: 'take', kinds: ['competence-profile'] } },
		});
		expect(part.workspace.record('market-fit').data.value.chosen).toEqual(['x']);
		expect(levels(part.workspace)).toEqual({ old: 3 });
	});

	it('is followed by other tabs; what they type meanwhile is on top of it or in the restore point', async () => {
		const { browser, workspace, backup } = await changedSince((now) =>
			now.record('competence-profile').update(level('new', 1)),
		);
		const other = await open(browser);
		const restoring = workspace.restore(backup, { decisions: { 'project-1': { choice: 'take' } } });
		other.record('competence-profile').update(level('typed', 2));
		const point = await restoring;
		await browser.quiet();
		expect(levels(other)).toEqual(levels(workspace));
		const after = levels(workspace);
		await workspace.returnTo(point.number);
		expect({ ...levels(workspace), ...after }).toMatchObject({ old: 3, new: 1, typed: 2 });
	});

	it('that fails changes nothing, and makes no restore point', async () => {
		const { browser, workspace, backup } = await changedSince((now) =>
			now.record('competence-profile').update(level('new', 1)),
		);
		const before = browser.dump();
		browser.failing.write = true;
		await expect(workspace.restore(backup, { decisions: { 'project-1': { choice: 'take' } } })).rejects.toThrow(
			'could not store',
		);
		browser.failing.write = false;
		expect(browser.dump()).toEqual(before);
		expect(levels(workspace)).toEqual({ old: 3, new: 1 });
		expect(workspace.state.value).toBe('failed');
	});
});

describe('restore points', () => {
	it('outlast the page and can be returned to; that too is undone', async () => {
		const { browser, workspace, backup } = await changedSince((now) =>
			now.record('competence-profile').update(level('new', 1)),
		);
		await workspace.restore(backup, { decisions: { 'project-1': { choice: 'take' } }, label: 'sicherung.json' });
		const again = await open(browser);
		const [point] = await again.restorePoints();
		expect(point).toMatchObject({ reason: 'restore', label: 'sicherung.json', at: '2026-11-22T13:00:00.000Z' });
		const back = await again.returnTo(point!.number);
		expect(levels(again)).toEqual({ old: 3, new: 1 });
		await again.returnTo(back!.number);
		expect(levels(again)).toEqual({ old: 3 });
	});

	it('take away what was added then', async () => {
		const { workspace, backup } = await changedSince(() => {});
		const other = await changedSince(() => {});
		const point = await other.workspace.restore(backup);
		expect(names(other.workspace)).toHaveLength(2);
		const back = await other.workspace.returnTo(point.number);
		expect(names(other.workspace)).toHaveLength(1);
		await other.workspace.returnTo(back!.number);
		expect(names(other.workspace)).toHaveLength(2);
		void workspace;
	});

	it('leave an empty workspace as it was', async () => {
		const { backup } = await changedSince(() => {});
		const browser = new FakeBrowser(turn);
		const workspace = await open(browser);
		const point = await workspace.restore(backup);
		await workspace.returnTo(point.number);
		expect(workspace.state.value).toBe('empty');
		expect(browser.records.size).toBe(0);
	});

	it('hold what could not be written before', async () => {
		const { browser, workspace, backup } = await changedSince(() => {});
		browser.failing.write = true;
		workspace.record('competence-profile').update(level('unwritten', 2));
		await workspace.settled();
		browser.failing.write = false;
		const point = await workspace.restore(backup, { decisions: { 'project-1': { choice: 'take' } } });
		expect(levels(workspace)).toEqual({ old: 3 });
		await workspace.returnTo(point.number);
		expect(levels(workspace)).toEqual({ old: 3, unwritten: 2 });
	});

	it('are kept up to the last three, in their order, whatever the clock says', async () => {
		const { workspace } = await changedSince(() => {});
		const days = ['2026-11-25', '2020-01-01', '2026-11-24', '1999-12-31', '2026-11-23'];
		for (const [i, day] of days.entries()) {
			clock.now = new Date(`${day}T12:00:00Z`);
			const id = await workspace.createProject({ firm: `F${i}`, title: '' });
			await workspace.deleteProject(id);
		}
		expect((await workspace.restorePoints()).map(({ label }) => label)).toEqual(['F4', 'F3', 'F2']);
		expect(pointsKept).toBe(3);
	});

	it('that are not there any more are said to be gone', async () => {
		const { workspace } = await changedSince(() => {});
		expect(await workspace.returnTo(99)).toBeUndefined();
	});
});
