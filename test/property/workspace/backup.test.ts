import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBackup, writeBackup } from '../../../src/workspace/backup';
import { kinds, readRecord } from '../../../src/workspace/kinds';

const examples = 'content/data/examples';
const texts = [
	readFileSync('test/fixtures/backups/v1.json', 'utf8'),
	...readdirSync(examples).map((name) =>
		JSON.stringify(JSON.parse(readFileSync(`${examples}/${name}`, 'utf8')).backup),
	),
];

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
const nodesEdited = fc
	.tuple(fc.constantFrom(...texts), fc.array(nodeEdit, { minLength: 1, maxLength: 4 }))
	.map(([text, edits]) => {
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
const charsEdited = fc
	.tuple(fc.constantFrom(...texts), fc.array(charEdit, { minLength: 1, maxLength: 5 }))
	.map(([text, edits]) =>
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

const problems = ['tooLarge', 'notJson', 'hostile', 'foreign', 'newer', 'damaged'];

/** A file is either refused for a known reason or gives records that the workspace takes. */
function readsSafely(text: string): boolean {
	const result = readBackup(text);
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
	const again = readBackup(writeBackup(result.records, result.currentProject, result.source));
	expect(again).toMatchObject({ ok: true, currentProject: result.currentProject });
	expect(again.ok && again.records).toHaveLength(result.records.length);
	return true;
}

describe('readBackup never throws and never lets through what the workspace would not take', () => {
	it('with nodes deleted, duplicated, replaced, added or swapped', () => {
		let taken = 0;
		fc.assert(
			fc.property(nodesEdited, (text) => {
				if (readsSafely(text)) taken++;
			}),
			{ numRuns: 2000 },
		);
		// The property would say little if every mutated file were refused.
		expect(taken).toBeGreaterThan(50);
	});

	it('with characters deleted, inserted, replaced, cut out or repeated', () => {
		let taken = 0;
		fc.assert(
			fc.property(charsEdited, (text) => {
				if (readsSafely(text)) taken++;
			}),
			{ numRuns: 2000 },
		);
		expect(taken).toBeGreaterThan(50);
	});

	it('with any text and any JSON', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
				expect(readsSafely(text)).toBe(false);
			}),
		);
	});
});
