import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordData } from '../../../src/workspace/kinds';
import { Workspace } from '../../../src/workspace/workspace';
import { FakeBrowser, jitter, turn } from '../../fixtures/fake-storage';

type Profile = RecordData<'competence-profile'>;

const tabs = 3;
type Edit = {
	tab: number;
	/** Own keys and standards are changed by one tab only, the text by all. */
	what: 'own' | 'standard' | 'text' | 'undo' | 'redo';
	key: number;
	level: number;
	/** Turns of the event loop before the next edit. */
	wait: number;
	/** Whether the storage fails from here on. */
	fails: boolean;
};
const edit: fc.Arbitrary<Edit> = fc.record({
	tab: fc.nat({ max: tabs - 1 }),
	what: fc.constantFrom('own', 'standard', 'text', 'undo', 'redo'),
	key: fc.nat({ max: 2 }),
	level: fc.nat({ max: 4 }),
	wait: fc.nat({ max: 6 }),
	fails: fc.boolean(),
});

/** What one tab alone would have made of its own keys. */
type Own = { levels: Record<string, number>; standards: Set<string> };

async function run(seed: number, edits: readonly Edit[], withFailures: boolean) {
	const browser = new FakeBrowser();
	const pause = jitter(seed);
	const workspaces = await Promise.all(
		Array.from({ length: tabs }, () =>
			Workspace.open({
				storage: browser.storage(pause),
				notifier: browser.notifier(pause),
				site: '',
				appVersion: '',
				longestPause: 0,
			}),
		),
	);
	const own: Own[] = workspaces.map(() => ({ levels: {}, standards: new Set() }));
	const texts = new Set(['']);

	for (const [n, { tab, what, key, level, wait, fails }] of edits.entries()) {
		browser.failing.write = withFailures && fails;
		const id = `tab-${tab}-${key}`;
		const record = workspaces[tab]!.record('competence-profile');
		const { levels, standards } = own[tab]!;
		if (what === 'own') {
			record.update((profile: Profile) => {
				const { [id]: _, ...others } = profile.competences;
				return { ...profile, competences: level === 0 ? others : { ...others, [id]: level } };
			});
			if (level === 0) delete levels[id];
			else levels[id] = level;
		} else if (what === 'standard') {
			const held = level > 1;
			record.update((profile) => ({
				...profile,
				standards: [...profile.standards.filter((s) => s !== id), ...(held ? [id] : [])],
			}));
			if (held) standards.add(id);
			else standards.delete(id);
		} else if (what === 'text') {
			texts.add(`text ${n}`);
			record.update((profile) => ({ ...profile, remarks: `text ${n}` }));
		} else {
			record[what]();
			const { competences, standards: now } = record.data.value;
			// A step back or forth may touch own keys only: those are read off, foreign ones are checked at the end.
			own[tab] = {
				levels: Object.fromEntries(Object.entries(competences).filter(([name]) => name.startsWith(`tab-${tab}-`))),
				standards: new Set(now.filter((name) => name.startsWith(`tab-${tab}-`))),
			};
		}
		for (let i = 0; i < wait; i++) await turn();
	}

	browser.failing.write = false;
	// A failed write goes out with the next change.
	if (withFailures) {
		await browser.quiet();
		for (const [i, workspace] of workspaces.entries()) {
			workspace.record('project').update((project) => ({ ...project, firm: `last of ${i}` }));
			await browser.quiet();
		}
	}
	await Promise.all(workspaces.map((workspace) => workspace.settled()));
	await browser.quiet();
	return { browser, workspaces, own, texts };
}

async function nothingIsLost(seed: number, edits: readonly Edit[], withFailures: boolean) {
	const { browser, workspaces, own, texts } = await run(seed, edits, withFailures);
	const expected = {
		competences: Object.assign({}, ...own.map(({ levels }) => levels)),
		standards: own.flatMap(({ standards }) => [...standards]).toSorted(),
	};
	const views = workspaces.map((workspace) => workspace.record('competence-profile').data.value);
	for (const { competences, standards, remarks } of views) {
		expect({ competences, standards: standards.toSorted() }).toEqual(expected);
		expect(remarks).toBe(views[0]!.remarks);
	}
	expect(texts).toContain(views[0]!.remarks);
	const stored = browser.record('competence-profile');
	if (stored) expect(stored.data).toEqual(views[0]);
	else expect(views[0]).toEqual({ competences: {}, standards: [], remarks: '' });
	for (const workspace of workspaces) expect(workspace.state.value).not.toMatch(/saving|failed/);
}

describe('three tabs over one storage', () => {
	it('settle to the same data and lose nothing, whatever the timing', async () => {
		await fc.assert(
			fc.asyncProperty(fc.integer(), fc.array(edit, { maxLength: 25 }), (seed, edits) =>
				nothingIsLost(seed, edits, false),
			),
			{ numRuns: 500 },
		);
	}, 60_000);

	it('lose nothing when writes fail now and then', async () => {
		await fc.assert(
			fc.asyncProperty(fc.integer(), fc.array(edit, { maxLength: 15 }), (seed, edits) =>
				nothingIsLost(seed, edits, true),
			),
			{ numRuns: 500 },
		);
	}, 60_000);
});
