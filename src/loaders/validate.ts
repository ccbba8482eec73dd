import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { fastYaml } from './fast-yaml';

/** One mistake in a content file, in words an editor can act on. */
export type ContentError = { file: string; line: number | undefined; field: string; problem: string };

/** A content file does not fit its schema. The message lists every mistake with file, line, field and remedy. */
export class InvalidContent extends Error {
	readonly problems: readonly ContentError[];

	constructor(problems: readonly ContentError[]) {
		super(problems.map(formatError).join('\n'));
		this.problems = problems;
		this.name = 'InvalidContent';
		// Where in our code it was noticed is of no use to an editor.
		this.stack = undefined;
	}
}

function formatError({ file, line, field, problem }: ContentError): string {
	const place = line === undefined ? file : `${file}, line ${line}`;
	return field ? `${place}: ${field}: ${problem}` : `${place}: ${problem}`;
}

type Issue = z.core.$ZodIssue;

const kindOf = (value: unknown) =>
	value === null
		? 'nothing'
		: Array.isArray(value)
			? 'a list'
			: typeof value === 'object'
				? 'a group of fields'
				: `the ${typeof value === 'string' ? 'text' : typeof value} ${JSON.stringify(value)}`;

const expectedNames: Record<string, string> = {
	string: 'a text (put it in quotes if it looks like a number or a date)',
	number: 'a number without quotes, with a decimal point',
	int: 'a whole number',
	boolean: 'true or false',
	array: 'a list (lines that start with "-")',
	object: 'a group of fields',
};

/** Zod's finding in plain words: what is wrong and what to do. Messages set in a schema are kept. */
function plainProblem(issue: Issue, value: unknown): string {
	switch (issue.code) {
		case 'unrecognized_keys':
			return `unknown field ${issue.keys.map((key) => `"${key}"`).join(', ')}. Check the spelling or remove it.`;
		case 'invalid_type': {
			if (!issue.message.startsWith('Invalid input')) return `${issue.message}.`;
			const expected = expectedNames[issue.expected] ?? issue.expected;
			return value === undefined
				? `this field is missing. Add ${expected}.`
				: `needs ${expected}, but there is ${kindOf(value)}.`;
		}
		default:
			return `${issue.message}${value === undefined ? '' : ` (found: ${kindOf(value)})`}.`;
	}
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], data);
}

/**
 * Parses and validates the text of one YAML content file.
 *
 * @param file     name shown in messages
 * @param prepare  what is done to the data before they are compared with the schema
 * @throws InvalidContent  with every mistake of the file, each with its line
 */
export function parseContent<T extends z.ZodType>(
	text: string,
	schema: T,
	file: string,
	prepare: (data: unknown) => unknown = (data) => data,
): z.output<T> {
	const fast = fastYaml(text);
	const fitting = fast && schema.safeParse(prepare(fast.data));
	if (fitting?.success) return fitting.data;
	// Slower, but it knows where a mistake stands.
	const lines = new LineCounter();
	const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false });
	if (doc.errors.length > 0) {
		throw new InvalidContent(
			doc.errors.map((error) => ({
				file,
				line: lines.linePos(error.pos[0]).line,
				field: '',
				problem: `the file cannot be read as YAML here: ${error.message} Check indentation, quotes and colons.`,
			})),
		);
	}
	const data: unknown = prepare(doc.toJS());
	const result = schema.safeParse(data);
	if (result.success) return result.data;

	const lineOf = (path: readonly PropertyKey[]): number | undefined => {
		for (let depth = path.length; depth >= 0; depth--) {
			const node = doc.getIn(path.slice(0, depth), true);
			if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
		}
		return undefined;
	};
	/** An unknown field is found by its name: the path of the issue ends at the group it stands in. */
	const lineOfKey = (path: readonly PropertyKey[], key: string | undefined): number | undefined => {
		const group = doc.getIn(path, true);
		const found = isMap(group)
			? group.items.find((item) => isScalar(item.key) && item.key.value === key)?.key
			: undefined;
		return isNode(found) && found.range ? lines.linePos(found.range[0]).line : undefined;
	};
	const flatten = (issue: Issue): Issue[] =>
		issue.code === 'invalid_union' && issue.errors.length === 1
			? issue.errors[0].map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }) as Issue)
			: [issue];
	throw new InvalidContent(
		result.error.issues.flatMap(flatten).map((issue) => ({
			file,
			line:
				(issue.code === 'unrecognized_keys' ? lineOfKey(issue.path, issue.keys[0]) : undefined) ?? lineOf(issue.path),
			field: issue.path.map(String).join(' › '),
			problem: plainProblem(issue, valueAt(data, issue.path)),
		})),
	);
}
