import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readBackup, writeBackup } from '../../../src/workspace/backup';
import { checksumOf } from '../../../src/workspace/checksum';
import { kinds, readRecord } from '../../../src/workspace/kinds';
import { Workspace } from '../../../src/workspace/workspace';
import { FakeBrowser } from '../../fixtures/fake-storage';

const examples = 'content/data/examples';
/** Small files, which can be tried by the thousand, and those of the worked examples. */
const small = ['v1', 'v2'].map((name) => readFileSync(`test/fixtures/backups/${name}.json`, 'utf8'));
const locked = readFileSync('test/fixtures/backups/v2-encrypted.json', 'utf8');
const passphrase = 'Gesenkschmiede mit 25 MN';
const large = readdirSync(examples).map((name) =>
	JSON.stringify(JSON.parse(readFileSync(`${examples}/${name}`, 'utf8')).backup),
);

// biome-ignore lint/suspicious/noExplicitAny: files are bent into shapes that no type has
type Loose = any;
type Node = { holder: Loose; key: string | number };
function nodes(value: Loose): Node[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.keys(value).flatMap((key) => [{ holder: value, key }, ...nodes(value[key])]);
}
const set = (holder: Loose, key: string | number, value: unknown) =>
	Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });

const odd = fc.oneof(
	fc.jsonValue({ maxDepth: 3 }),
	fc.constantFrom<unknown>(null, '', 0, -1, 5, 1e308, 2.5, [], {}, true, 'a b', 'x'.repeat(20_001), {
		__proto__: null,
		constructor: 1,
	}),
);
const oddKey = fc.oneof(
	fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'version', 'project', 'length', ''),
	fc.string({ maxLength: 4 }),
);

const nodeEdit = fc.record({
	kind: fc.constantFrom('delete', 'duplicate', 'replace', 'add', 'swap'),
	at: fc.nat(),
	other: fc.nat(),
	value: odd,
	key: oddKey,
});
const nodesEdited = (texts: readonly string[]) =>
	fc.tuple(fc.constantFrom(...texts), fc.array(nodeEdit, { minLength: 1, maxLength: 4 })).map(([text, edits]) => {
		const file = JSON.parse(text);
		for (const { kind, at, other, value: drawn, key } of edits) {
			// Drawn values may be one and the same object: a copy keeps the file a tree.
			const value = structuredClone(drawn);
			const all = nodes(file);
			if (all.length === 0) break;
			const target = all[at % all.length]!;
			const source = all[other % all.length]!;
			if (kind === 'delete')
				Array.isArray(target.holder) ? target.holder.splice(Number(target.key), 1) : delete target.holder[target.key];
			else if (kind === 'replace') set(target.holder, target.key, value);
			else if (kind === 'add')
				Array.isArray(target.holder) ? target.holder.push(value) : set(target.holder, key, value);
			else {
				const copy = structuredClone(source.holder[source.key]);
				if (kind === 'duplicate' && Array.isArray(target.holder))
					target.holder.push(structuredClone(target.holder[Number(target.key)]));
				else if (kind === 'duplicate') set(target.holder, key, structuredClone(target.holder[target.key]));
				else set(target.holder, target.key, copy);
			}
		}
		return JSON.stringify(file);
	});

const signs = fc.oneof(
	fc.constantFrom(...'{}[]",:0123456789.-\\ntfe \uFEFF\u0000'),
	fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }),
);
const charEdit = fc.record({
	kind: fc.constantFrom('delete', 'insert', 'replace', 'cut', 'repeat'),
	at: fc.nat(),
	sign: signs,
	length: fc.integer({ min: 1, max: 40 }),
});
const charsEdited = (texts: readonly string[]) =>
	fc.tuple(fc.constantFrom(...texts), fc.array(charEdit, { minLength: 1, maxLength: 5 })).map(([text, edits]) =>
		edits.reduce((now, { kind, at, sign, length }) => {
			const place = now.length === 0 ? 0 : at % now.length;
			const [head, tail] = [now.slice(0, place), now.slice(place)];
			switch (kind) {
				case 'delete':
					return head + tail.slice(1);
				case 'insert':
					return head + sign + tail;
				case 'replace':
					return head + sign + tail.slice(1);
				case 'cut':
					return head + tail.slice(length);
				default:
					return head + tail.slice(0, length) + tail;
			}
		}, text),
	);

const problems = ['tooLarge', 'notJson', 'hostile', 'foreign', 'newer', 'damaged', 'checksum', 'locked', 'passphrase'];

/** The file with the checksum that fits what it holds now: so that not everything is refused for that alone. */
async function withChecksum(text: string): Promise<string> {
	try {
		const { checksum, ...rest } = JSON.parse(text);
		return typeof checksum === 'string' && rest.version === 2
			? JSON.stringify({ ...rest, checksum: await checksumOf(rest) })
			: text;
	} catch {
		return text;
	}
}

let browser: FakeBrowser;
let workspace: Workspace;
let before: string;
beforeAll(async () => {
	browser = new FakeBrowser();
	workspace = await Workspace.open({ storage: browser.storage(), site: '', appVersion: '' });
	workspace.record('competence-profile').update((profile) => ({ ...profile, remarks: 'meine Arbeit' }));
	await workspace.settled();
	before = JSON.stringify(browser.dump());
});

/** A file is either refused for a known reason or gives records that the workspace takes. Reading changes nothing. */
async function readsSafely(text: string, secret?: string): Promise<boolean> {
	const result = await readBackup(text, secret);
	if (result.ok) await workspace.compare(result);
	expect(JSON.stringify(browser.dump())).toBe(before);
	expect(Object.keys({})).toEqual([]);
	if (!result.ok) {
		expect(problems).toContain(result.problem);
		expect(typeof result.where).toBe('string');
		return false;
	}
	for (const record of result.records) {
		expect(record.version).toBe(kinds[record.kind].version);
		expect(readRecord(record.kind, record.version, record.data)).toEqual({ ok: true, data: record.data });
	}
	expect(new Set(result.records.map(({ project, kind }) => `${project} ${kind}`)).size).toBe(result.records.length);
	const again = await readBackup(await writeBackup(result, result.source));
	expect(again).toMatchObject({ ok: true, currentProject: result.currentProject });
	expect(again.ok && again.records).toEqual(result.records);
	return true;
}

/** How many of the mutated files were taken. */
async function takenOf(files: fc.Arbitrary<string>, numRuns: number, secret?: string): Promise<number> {
	let taken = 0;
	await fc.assert(
		fc.asyncProperty(files, fc.boolean(), async (text, sum) => {
			if (await readsSafely(sum ? await withChecksum(text) : text, secret)) taken++;
		}),
		{ numRuns },
	);
	return taken;
}

describe('readBackup never throws and never lets through what the workspace would not take', () => {
	// The properties would say little if every mutated file were refused.
	it('with nodes deleted, duplicated, replaced, added or swapped: 6,000 files', async () => {
		expect(await takenOf(nodesEdited(small), 6000)).toBeGreaterThan(100);
	}, 60_000);

	it('with characters deleted, inserted, replaced, cut out or repeated: 4,000 files', async () => {
		expect(await takenOf(charsEdited(small), 4000)).toBeGreaterThan(100);
	}, 60_000);

	it('with the files of the worked examples', async () => {
		expect(await takenOf(fc.oneof(nodesEdited(large), charsEdited(large)), 300)).toBeGreaterThan(5);
	}, 60_000);

	it('with an encrypted file', async () => {
		await takenOf(fc.oneof(nodesEdited([locked]), charsEdited([locked])), 60, passphrase);
	}, 60_000);

	it('with any text and any JSON', async () => {
		expect(await takenOf(fc.oneof(fc.string(), fc.json()), 300)).toBe(0);
	});
});
