import * as z from 'zod/mini';
import { highestLevel } from '../domain/matching';

/**
 * The records a project can hold, one per tool: format, version, migrations and empty state.
 *
 * A tool that changes its format raises `version`, adds a migration from the version before, and leaves a fixture of
 * the old format in `test/fixtures/backups`.
 */

/** Longest texts accepted from a file or a form. */
const shortText = z.string().check(z.maxLength(200));
const longText = z.string().check(z.maxLength(20_000));
const contentId = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(100));

const competenceProfile = z.strictObject({
	/** Level 1 to 4 per competence; what is not named is level 0. */
	competences: z.record(contentId, z.int().check(z.minimum(1), z.maximum(highestLevel))),
	/** Ids of the standards held. */
	standards: z.array(contentId).check(z.maxLength(1000)),
	remarks: longText,
});

const marketFit = z.strictObject({
	/** Sectors kept for the dossier, in the order they were chosen. */
	chosen: z.array(contentId).check(z.maxLength(200)),
	/** The person's own reasons per sector. */
	notes: z.record(contentId, longText),
	/** Standards per sector that the person has set aside: they concern parts the firm does not make. */
	notForUs: z.record(contentId, z.array(contentId).check(z.maxLength(1000))),
});

/** What the project page holds about the firm. */
const project = z.strictObject({
	firm: shortText,
	title: shortText,
	author: shortText,
	/** An invented example: said on screen and in print wherever it is shown. */
	example: z.boolean(),
});

type Kind<T extends z.ZodMiniType> = {
	version: number;
	schema: T;
	empty: () => z.output<T>;
	/** `migrations[n]` turns the data of version n into that of n + 1. */
	migrations: Readonly<Record<number, (data: unknown) => unknown>>;
};
const kind = <T extends z.ZodMiniType>(definition: Kind<T>): Kind<T> => definition;

export const kinds = {
	project: kind({
		version: 1,
		schema: project,
		empty: () => ({ firm: '', title: '', author: '', example: false }),
		migrations: {},
	}),
	'competence-profile': kind({
		version: 1,
		schema: competenceProfile,
		empty: () => ({ competences: {}, standards: [], remarks: '' }),
		migrations: {},
	}),
	'market-fit': kind({
		version: 1,
		schema: marketFit,
		empty: () => ({ chosen: [], notes: {}, notForUs: {} }),
		migrations: {},
	}),
} as const;

export type KindName = keyof typeof kinds;
export type RecordData<K extends KindName> = z.output<(typeof kinds)[K]['schema']>;

export const kindNames = Object.keys(kinds) as KindName[];
export const isKindName = (name: string): name is KindName => Object.hasOwn(kinds, name);

/** Why stored or imported data cannot be used. */
export type ReadProblem = 'newer' | 'damaged';

/**
 * Data of any known version as the current version.
 *
 * @returns the data, or why they cannot be used: written by a newer version of the site, or not in the format
 */
export function readRecord<K extends KindName>(
	name: K,
	version: number,
	data: unknown,
): { ok: true; data: RecordData<K> } | { ok: false; problem: ReadProblem; where: string } {
	const definition = kinds[name];
	if (version > definition.version) return { ok: false, problem: 'newer', where: name };
	let current = data;
	for (let from = version; from < definition.version; from++) {
		const migrate = definition.migrations[from];
		if (!migrate) return { ok: false, problem: 'damaged', where: `${name} version ${from}` };
		try {
			current = migrate(current);
		} catch {
			return { ok: false, problem: 'damaged', where: `${name} version ${from}` };
		}
	}
	const result = z.safeParse(definition.schema, current);
	if (result.success) return { ok: true, data: result.data as RecordData<K> };
	return {
		ok: false,
		problem: 'damaged',
		where: [name, ...(result.error.issues[0]?.path ?? [])].map(String).join(' › '),
	};
}
