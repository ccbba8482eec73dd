import * as z from 'zod/mini';
import { shownName } from './names';

/**
 * What backups, team files and exchange files have in common: JSON with `type`, `version` and, where it matters, `source`.
 *
 * The checks come in one order: size, JSON, keys that reach for prototypes and depth, kind, version. The format itself is
 * the reader's.
 */

/** Why a file was refused. Nothing has been changed then. */
export type FileProblem = 'tooLarge' | 'notJson' | 'hostile' | 'foreign' | 'newer' | 'damaged';

export type Refusal<P extends string = FileProblem> = { ok: false; problem: P; where: string };

/** Refuses a file; where the fault is comes from the file itself and is made fit to be shown. */
export const refuse = <P extends string>(problem: P, where = ''): Refusal<P> => ({
	ok: false,
	problem,
	where: shownName(where, 300),
});

/** Deepest nesting that is read. */
const maxDepth = 32;
const head = z.object({ type: z.string(), version: z.int() });

/** Where a schema has found a fault. */
export const faultOf = (error: { issues: readonly { path: readonly PropertyKey[] }[] }): string =>
	(error.issues[0]?.path ?? []).map(String).join(' › ');

/** Reads what all files have in common, before anything is done with the rest. */
export function readEnvelope(
	text: string,
	format: { type: string; version: number; maxLength: number },
): { ok: true; version: number; json: object } | Refusal {
	if (text.length > format.maxLength) return refuse('tooLarge');
	let json: unknown;
	try {
		json = JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		return refuse('notJson');
	}
	const hostile = findHostile(json, '', 0);
	if (hostile !== undefined) return refuse('hostile', hostile);
	const parsed = z.safeParse(head, json);
	if (!parsed.success || parsed.data.type !== format.type) return refuse('foreign');
	if (parsed.data.version > format.version) return refuse('newer', `version ${parsed.data.version}`);
	return { ok: true, version: parsed.data.version, json: json as object };
}

/** Path of the first key that reaches for prototypes, or of nesting that is too deep. */
function findHostile(value: unknown, path: string, depth: number): string | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	if (depth > maxDepth) return path;
	for (const [key, inner] of Object.entries(value)) {
		const here = path ? `${path} › ${key}` : key;
		if (key === '__proto__' || key === 'constructor' || key === 'prototype') return here;
		const found = findHostile(inner, here, depth + 1);
		if (found !== undefined) return found;
	}
	return undefined;
}
