import { describe, expect, it } from 'vitest';
import { readBackup } from '../../../src/workspace/backup';
import type { RecordData } from '../../../src/workspace/kinds';
import { Workspace } from '../../../src/workspace/workspace';
import { FakeBrowser, fakeTab, turn } from '../../fixtures/fake-storage';

const open = (browser: FakeBrowser, tab = fakeTab()) =>
	Workspace.open({
		storage: browser.storage(),
		notifier: browser.notifier(),
		tab,
		site: '',
		appVersion: '',
		longestPause: 0,
	});
const openOne = async () => {
	const browser = new FakeBrowser(turn);
	return { browser, workspace: await open(browser) };
};
type Profile = RecordData<'competence-profile'>;
const level =
	(id: string, value: number) =>
	(profile: Profile): Profile => ({ ...profile, competences: { ...profile.competences, [id]: value } });
const names = (workspace: Workspace) => workspace.projects.value.map(({ firm, title }) => firm || title);
const levels = (workspace: Workspace) => workspace.record('competence-profile').data.value.competences;

/** A workspace with the projects A and B, each with a level of its own; A is open. */
async function openAB() {
	const { browser, workspace } = await openOne();
	const a = await workspace.createProject({ firm: 'A', title: '' });
	workspace.record('competence-profile').update(level('a', 1));
	const b = await workspace.createProject({ firm: 'B', title: '' });
	workspace.record('competence-profile').update(level('b', 2));
	await workspace.switchProject(a);
	await browser.quiet();
	return { browser, workspace, a, b };
}

describe('several projects', () => {
	it('the first one takes the place of an empty workspace, the next ones stand beside it', async () => {
		const { workspace, a, b } = await openAB();
		expect(a).toBe('project-1');
		expect(b).toMatch(/^project-[0-9a-f]{8}-[0-9a-f]{4}$/);
		expect(names(workspace)).toEqual(['A', 'B']);
		expect(workspace.currentProject.value.firm).toBe('A');
	});

	it('a handle of a record follows the project that is open', async () => {
		const { workspace, a, b } = await openAB();
		const handle = workspace.record('competence-profile');
		const seen: unknown[] = [];
		handle.data.subscribe((data) => seen.push(data.competences));
		await workspace.switchProject(b);
		handle.update(level('more', 3));
		await workspace.switchProject(a);
		expect(seen).toEqual([{ a: 1 }, { b: 2 }, { b: 2, more: 3 }, { a: 1 }]);
	});

	it('each keeps its own way back when another one is opened', async () => {
		const { workspace, a, b } = await openAB();
		const handle = workspace.record('competence-profile');
		await workspace.switchProject(b);
		expect(handle.canUndo.value).toBe(true);
		handle.undo();
		await workspace.switchProject(a);
		expect(levels(workspace)).toEqual({ a: 1 });
		handle.undo();
		expect(levels(workspace)).toEqual({});
		await workspace.switchProject(b);
		handle.redo();
		expect(levels(workspace)).toEqual({ b: 2 });
	});

	it('what was typed just before another one is opened is not lost', async () => {
		const { browser, workspace, a, b } = await openAB();
		workspace.record('competence-profile').update(level('last', 4));
		void workspace.switchProject(b);
		await browser.quiet();
		expect(browser.record('competence-profile', a)?.data).toMatchObject({ competences: { a: 1, last: 4 } });
		expect(browser.record('competence-profile', b)?.data).toMatchObject({ competences: { b: 2 } });
	});

	it('a new page opens what this tab worked in; a new tab what was opened last', async () => {
		const { browser, workspace, b } = await openAB();
		const tab = fakeTab();
		const other = await open(browser, tab);
		await other.switchProject(b);
		expect((await open(browser, tab)).currentProject.value.firm).toBe('B');
		expect((await open(browser)).currentProject.value.firm).toBe('B');
		expect(workspace.currentProject.value.firm).toBe('A');
	});

	it('can be renamed, also one that is not open', async () => {
		const { browser, workspace, b } = await openAB();
		await workspace.renameProject(b, { firm: 'Biege AG', title: 'Bahn' });
		expect(names(workspace)).toEqual(['A', 'Biege AG']);
		expect(browser.record('project', b)?.data).toMatchObject({ firm: 'Biege AG', title: 'Bahn' });
		await workspace.switchProject(b);
		workspace.record('project').undo();
		expect(workspace.currentProject.value.firm).toBe('B');
	});

	it('a copy holds the same and goes its own way', async () => {
		const { workspace, a } = await openAB();
		const copy = await workspace.copyProject(a, 'A (Kopie)');
		workspace.record('competence-profile').update(level('only-here', 3));
		expect(levels(workspace)).toEqual({ a: 1, 'only-here': 3 });
		expect(workspace.projects.value.map(({ firm, title }) => [firm, title])).toEqual([
			['A', ''],
			['B', ''],
			['A', 'A (Kopie)'],
		]);
		expect(workspace.currentProject.value.id).toBe(copy);
		await workspace.switchProject(a);
		expect(levels(workspace)).toEqual({ a: 1 });
	});

	it('a copy of one without a name gets one', async () => {
		const { workspace } = await openOne();
		workspace.record('competence-profile').update(level('a', 1));
		await workspace.settled();
		await workspace.copyProject('project-1', 'Vorhaben (Kopie)');
		expect(workspace.currentProject.value.title).toBe('Vorhaben (Kopie)');
	});

	it('the archive keeps them and is undone', async () => {
		const { browser, workspace, b } = await openAB();
		await workspace.archiveProject(b, true);
		expect(workspace.projects.value.map(({ archived }) => archived)).toEqual([false, true]);
		// A page without a project of its own opens one that is in use.
		expect((await open(browser)).currentProject.value.firm).toBe('A');
		await workspace.archiveProject(b, false);
		expect(workspace.projects.value.map(({ archived }) => archived)).toEqual([false, false]);
	});

	it('names in lists hold nothing unseen', async () => {
		const { workspace } = await openOne();
		await workspace.createProject({ firm: 'A\u202EB', title: ' \u200B ' });
		expect(workspace.currentProject.value).toMatchObject({ firm: 'AB', title: '' });
	});
});

describe('deleting a project', () => {
	it('opens another one, and can be undone with everything and its way back', async () => {
		const { browser, workspace, a } = await openAB();
		const point = await workspace.deleteProject(a);
		expect(names(workspace)).toEqual(['B']);
		expect(workspace.currentProject.value.firm).toBe('B');
		expect([...browser.records.values()].filter(({ project }) => project === a)).toEqual([]);
		await workspace.returnTo(point!.number);
		expect(names(workspace)).toEqual(['A', 'B']);
		expect(levels(workspace)).toEqual({ a: 1 });
		workspace.record('competence-profile').undo();
		expect(levels(workspace)).toEqual({});
	});

	it('leaves an empty one after the last, and brings the last one back beside what was begun since', async () => {
		const { workspace } = await openOne();
		await workspace.createProject({ firm: 'A', title: '' });
		const point = await workspace.deleteProject('project-1');
		expect(workspace.state.value).toBe('empty');
		expect(workspace.hasWork()).toBe(false);
		workspace.record('project').update((project) => ({ ...project, firm: 'Neu' }));
		await workspace.settled();
		await workspace.returnTo(point!.number);
		expect(names(workspace).toSorted()).toEqual(['A', 'Neu']);
	});

	it('that fails deletes nothing', async () => {
		const { browser, workspace, a } = await openAB();
		browser.failing.write = true;
		await expect(workspace.deleteProject(a)).rejects.toThrow('could not store');
		browser.failing.write = false;
		expect(names(workspace)).toEqual(['A', 'B']);
		expect(levels(workspace)).toEqual({ a: 1 });
		expect((await open(browser)).projects.value).toHaveLength(2);
	});

	it('keeps what could not be written before it', async () => {
		const { browser, workspace, a } = await openAB();
		browser.failing.write = true;
		workspace.record('competence-profile').update(level('unwritten', 4));
		await workspace.settled();
		browser.failing.write = false;
		const point = await workspace.deleteProject(a);
		await workspace.returnTo(point!.number);
		expect(levels(workspace)).toEqual({ a: 1, unwritten: 4 });
	});
});

describe('projects in several tabs', () => {
	const openTwo = async () => {
		const { browser, workspace, a, b } = await openAB();
		return { browser, here: workspace, there: await open(browser), a, b };
	};

	it('each tab keeps its own project', async () => {
		const { browser, here, there, b } = await openTwo();
		await there.switchProject(b);
		there.record('competence-profile').update(level('there', 3));
		await browser.quiet();
		expect(levels(here)).toEqual({ a: 1 });
		expect(here.currentProject.value.firm).toBe('A');
		await here.switchProject(b);
		expect(levels(here)).toEqual({ b: 2, there: 3 });
	});

	it('a new name, a new project and the archive are seen in the other tab', async () => {
		const { browser, here, there, a, b } = await openTwo();
		await here.renameProject(a, { firm: 'Neu', title: '' });
		await here.archiveProject(b, true);
		await here.createProject({ firm: 'C', title: '' });
		await browser.quiet();
		expect(there.projects.value.map(({ firm, archived }) => [firm, archived])).toEqual([
			['Neu', false],
			['B', true],
			['C', false],
		]);
		expect(there.currentProject.value.firm).toBe('Neu');
	});

	it('a tab whose project was deleted elsewhere goes to another one and is told', async () => {
		const { browser, here, there, a } = await openTwo();
		await here.deleteProject(a);
		await browser.quiet();
		expect(there.currentProject.value.firm).toBe('B');
		expect(there.notice.value).toMatchObject({ type: 'deletedElsewhere', firm: 'A' });
	});

	it('work that goes on while it is deleted elsewhere brings the project back as a whole', async () => {
		const browser = new FakeBrowser(turn);
		const here = await open(browser);
		await here.createProject({ firm: 'A', title: '' });
		here.record('market-fit').update((fit) => ({ ...fit, chosen: ['x'] }));
		await browser.quiet();
		// A tab that hears nothing of the deletion.
		const deaf = await Workspace.open({ storage: browser.storage(), site: '', appVersion: '', longestPause: 0 });
		await here.deleteProject('project-1');
		deaf.record('competence-profile').update(level('a', 3));
		await deaf.settled();
		const again = await open(browser);
		expect(again.currentProject.value.firm).toBe('A');
		expect(again.record('market-fit').data.value.chosen).toEqual(['x']);
		expect(levels(again)).toEqual({ a: 3 });
	});

	it('a project that was deleted and brought back elsewhere is followed again', async () => {
		const { browser, here, there, a } = await openTwo();
		const point = await here.deleteProject(a);
		await browser.quiet();
		await here.returnTo(point!.number);
		await browser.quiet();
		await there.switchProject(a);
		here.record('competence-profile').update(level('later', 2));
		await browser.quiet();
		expect(levels(there)).toEqual({ a: 1, later: 2 });
	});
});

describe('examples', () => {
	const example = async (firm: string) => {
		const { workspace } = await openOne();
		workspace.record('project').update((project) => ({ ...project, firm, example: true }));
		workspace.record('competence-profile').update(level(firm.toLowerCase(), 4));
		await workspace.settled();
		const backup = await readBackup((await workspace.exportBackup()).text);
		if (!backup.ok) throw new Error(backup.problem);
		return backup;
	};

	it('fill an empty workspace at once', async () => {
		const { browser, workspace } = await openOne();
		expect(await workspace.openExample(await example('Schmiede'))).toBe('inPlace');
		expect(names(workspace)).toEqual(['Schmiede']);
		expect(workspace.state.value).toBe('saved');
		expect(workspace.settings.value).toMatchObject({ lastBackup: null, changedSinceBackup: false });
		expect(browser.projects).toMatchObject([{ id: 'project-1', untouched: true }]);
	});

	it('take the place of one that nobody has changed, and stand beside one that was', async () => {
		const { workspace } = await openOne();
		await workspace.openExample(await example('Eins'));
		expect(await workspace.openExample(await example('Zwei'))).toBe('inPlace');
		expect(names(workspace)).toEqual(['Zwei']);
		workspace.record('competence-profile').update(level('mine', 1));
		await workspace.settled();
		expect(await workspace.openExample(await example('Drei'))).toBe('added');
		expect(names(workspace)).toEqual(['Zwei', 'Drei']);
	});

	it('leave work alone', async () => {
		const { workspace, a } = await openAB();
		expect(await workspace.openExample(await example('Schmiede'))).toBe('added');
		expect(names(workspace)).toEqual(['A', 'B', 'Schmiede']);
		expect(workspace.currentProject.value).toMatchObject({ firm: 'Schmiede', example: true });
		await workspace.switchProject(a);
		expect(levels(workspace)).toEqual({ a: 1 });
	});

	it('another tab with the replaced one goes on in the new one', async () => {
		const { browser, workspace } = await openOne();
		await workspace.openExample(await example('Eins'));
		const other = await open(browser);
		await workspace.openExample(await example('Zwei'));
		await browser.quiet();
		expect(names(other)).toEqual(['Zwei']);
		expect(levels(other)).toEqual({ zwei: 4 });
	});
});
