import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RestorePoint } from '../../../src/workspace/model';
import { Workspace } from '../../../src/workspace/workspace';
import { FakeBrowser, fakeTab, jitter, turn } from '../../fixtures/fake-storage';

const tabs = 3;
const edit = fc.record({
	tab: fc.nat({ max: tabs - 1 }),
	what: fc.constantFrom('create', 'switch', 'switch', 'type', 'type', 'type', 'copy', 'archive', 'delete', 'return'),
	which: fc.nat({ max: 5 }),
	wait: fc.nat({ max: 8 }),
	/** Whether the tab waits until what it did is through. */
	settles: fc.boolean(),
});

describe('projects in three tabs', () => {
	it('every tab ends with the list and the data that are stored, whatever the order and the timing', async () => {
		await fc.assert(
			fc.asyncProperty(fc.integer(), fc.array(edit, { maxLength: 25 }), async (seed, edits) => {
				const browser = new FakeBrowser();
				const pause = jitter(seed);
				const workspaces = await Promise.all(
					Array.from({ length: tabs }, () =>
						Workspace.open({
							storage: browser.storage(pause),
							notifier: browser.notifier(pause),
							tab: fakeTab(),
							site: '',
							appVersion: '',
							longestPause: 0,
						}),
					),
				);
				const points: RestorePoint[] = [];
				for (const [n, { tab, what, which, wait, settles }] of edits.entries()) {
					const workspace = workspaces[tab]!;
					const list = workspace.projects.value.filter(({ stored }) => stored);
					const id = list[which % Math.max(1, list.length)]?.id;
					const act = async () => {
						if (what === 'create') await workspace.createProject({ firm: `F${n}`, title: '' });
						else if (what === 'type')
							workspace.record('competence-profile').update((profile) => ({
								...profile,
								competences: { ...profile.competences, [`c${n}`]: 1 },
							}));
						else if (what === 'return') {
							const point = points.pop();
							if (point) await workspace.returnTo(point.number);
						} else if (!id) return;
						else if (what === 'switch') await workspace.switchProject(id);
						else if (what === 'copy') await workspace.copyProject(id, `Kopie ${n}`);
						else if (what === 'archive') await workspace.archiveProject(id, which % 2 === 0);
						else {
							const point = await workspace.deleteProject(id);
							if (point) points.push(point);
						}
					};
					const acting = act();
					if (settles) await acting;
					else void acting.catch(() => {});
					for (let i = 0; i < wait; i++) await turn();
				}
				await browser.quiet();
				await Promise.all(workspaces.map((workspace) => workspace.settled()));
				await browser.quiet();

				const stored = browser.projects.map(({ id }) => id);
				for (const workspace of workspaces) {
					const { projects, currentProject, state } = workspace;
					const known = projects.value.filter((info) => info.stored).map(({ id }) => id);
					expect(known).toEqual(stored);
					if (stored.length > 0) expect(stored).toContain(currentProject.value.id);
					const record = browser.record('competence-profile', currentProject.value.id);
					expect(workspace.record('competence-profile').data.value.competences).toEqual(
						(record?.data as { competences?: object })?.competences ?? {},
					);
					expect(state.value).toBe(stored.length > 0 ? 'saved' : 'empty');
				}
				// Nothing is left over of what was deleted.
				for (const { project } of browser.records.values()) expect(stored).toContain(project);
			}),
			{ numRuns: 300 },
		);
	}, 60_000);
});
