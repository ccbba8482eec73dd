/**
 * Runs every `@example` of `src/domain`, so that the documentation cannot go stale.
 *
 * An example is one expression, or statements that end in one, followed by the expected value as a comment:
 * `expression // expected`, or the comment on lines of its own. It sees all that the part and its file export, and may
 * use `await`. Numbers must agree within 1e-9; after "≈" only to the digits that are written. `RangeError` as expected
 * value means that the expression throws one.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const domain = new URL('../../../src/domain/', import.meta.url);
type Module = Record<string, unknown>;
const load = (file: string): Promise<Module> => import(/* @vite-ignore */ new URL(file, domain).pathname);

const files = readdirSync(domain, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const parts = files.filter((file) => file.endsWith('/index.ts')).map((file) => file.split('/')[0]);
const sources = new Map(files.map((file) => [file, readFileSync(new URL(file, domain), 'utf8')]));

type Example = { code: string[]; expected: string };

/** The examples in the doc comments of a source text. */
function examplesOf(source: string): Example[] {
	const comments = source.match(/\/\*\*[\s\S]*?\*\//g) ?? [];
	return comments.flatMap((comment) => {
		const lines = comment
			.split('\n')
			.map((line) => line.replace(/^\s*(\/\*\*|\*\/|\* ?)/, '').replace(/\s*\*\/\s*$/, ''));
		const text = lines.join('\n');
		return [...text.matchAll(/^@example\s([\s\S]*?)(?=^@|$(?![\s\S]))/gm)].map((match) => split(match[1].trim()));
	});
}

/** Code above, comment below; the comment may begin behind the last line of code. */
function split(text: string): Example {
	const lines = text.split('\n');
	let end = lines.length;
	while (end > 0 && lines[end - 1].startsWith('//')) end--;
	const below = lines.slice(end).map((line) => line.slice(2));
	const code = lines.slice(0, end);
	if (below.length > 0) return { code, expected: below.join('\n').trim() };
	const last = code[code.length - 1];
	const at = last.lastIndexOf(' // ');
	if (at < 0) return { code, expected: '' };
	return { code: [...code.slice(0, -1), last.slice(0, at)], expected: last.slice(at + 4).trim() };
}

const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor as FunctionConstructor;

/** Runs statements and returns the value of the last expression. */
async function run(code: string[], scope: Module): Promise<unknown> {
	let problem: unknown;
	for (let start = 0; start < code.length; start++) {
		const expression = code.slice(start).join('\n').trim().replace(/;$/, '');
		const body = `${code.slice(0, start).join('\n')}\nreturn (${expression}\n);`;
		let program: (...values: unknown[]) => Promise<unknown>;
		try {
			program = new AsyncFunction(...Object.keys(scope), body) as unknown as typeof program;
		} catch (error) {
			problem ??= error;
			continue;
		}
		return program(...Object.values(scope));
	}
	throw problem;
}

/** Replaces numbers in `actual` by those in `expected` that they agree with, so that equality can be exact. */
function withinTolerance(actual: unknown, expected: unknown, tolerance: number): unknown {
	if (typeof actual === 'number' && typeof expected === 'number') {
		if (actual === expected || Math.abs(actual - expected) <= tolerance * Math.max(1, Math.abs(expected)))
			return expected;
		return actual;
	}
	if (Array.isArray(actual) && Array.isArray(expected)) {
		return actual.map((value, i) => withinTolerance(value, expected[i], tolerance));
	}
	if (actual instanceof Map && expected instanceof Map) {
		return new Map([...actual].map(([key, value]) => [key, withinTolerance(value, expected.get(key), tolerance)]));
	}
	if (isPlain(actual) && isPlain(expected)) {
		const entries = Object.entries(actual).map(([key, value]) => [
			key,
			withinTolerance(value, expected[key], tolerance),
		]);
		return Object.fromEntries(entries);
	}
	return actual;
}

function isPlain(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

async function check(example: Example, scope: Module): Promise<void> {
	if (example.expected === 'RangeError') {
		await expect(run(example.code, scope)).rejects.toThrow(RangeError);
		return;
	}
	const rough = example.expected.startsWith('≈');
	const text = example.expected.replace(/^≈\s*/, '');
	const actual = await run(example.code, scope);
	const expected = await run(text.split('\n'), scope);
	const decimals = /\.(\d+)/.exec(text)?.[1].length ?? 0;
	const tolerance = rough ? 0.5 * 10 ** -decimals : 1e-9;
	if (rough && typeof actual === 'number' && typeof expected === 'number') {
		expect(Math.abs(actual - expected), `${actual} is not ≈ ${text}`).toBeLessThanOrEqual(tolerance);
		return;
	}
	expect(withinTolerance(actual, expected, tolerance)).toEqual(expected);
}

for (const [file, source] of sources) {
	const examples = examplesOf(source);
	if (examples.length === 0) continue;
	describe(`examples in src/domain/${file}`, () => {
		test.each(examples.map((example) => [example.code.join('\n'), example] as const))('%s', async (_, example) => {
			expect(example.expected, 'an example ends with // and the expected value').not.toBe('');
			const part = file.split('/')[0];
			const scope = { ...(await load(file)), ...(parts.includes(part) ? await load(`${part}/index.ts`) : {}) };
			await check(example, scope);
		});
	});
}

describe.each(parts)('public functions of src/domain/%s', (part) => {
	test('each has a doc comment with an example and its errors', async () => {
		const exported = await load(`${part}/index.ts`);
		const text = files
			.filter((file) => file.startsWith(`${part}/`))
			.map((file) => sources.get(file))
			.join('\n');
		for (const name of Object.keys(exported).filter((key) => typeof exported[key] === 'function')) {
			const doc =
				new RegExp(`(/\\*\\*(?:(?!\\*/)[\\s\\S])*\\*/)\\s*export (?:async )?function ${name}\\b`).exec(text)?.[1] ?? '';
			expect(doc, `${name} has no example`).toContain('@example');
			expect(doc, `${name} does not say what it throws`).toMatch(/@throws RangeError|Never throws\./);
		}
	});
});

describe('the example runner itself', () => {
	test('notices a wrong expected value', async () => {
		await expect(check(split('1 + 1 // 3'), {})).rejects.toThrow();
		await expect(check(split('[0.1 + 0.2] // [0.3]'), {})).resolves.toBeUndefined();
		await expect(check(split('2 / 3 // ≈ 0.67'), {})).resolves.toBeUndefined();
		await expect(check(split('2 / 3 // ≈ 0.66'), {})).rejects.toThrow();
		await expect(check(split('const a = 2;\na * 2 // 4'), {})).resolves.toBeUndefined();
		await expect(check(split('await Promise.resolve(4)\n// 4'), {})).resolves.toBeUndefined();
	});
});
