import * as z from 'zod/mini';
import { canEncrypt, checksumOf } from './checksum';
import { decrypt, encrypt, encrypted } from './encryption';
import { type FileProblem, faultOf, type Refusal, readEnvelope, refuse } from './envelope';
import { isKindName, kinds, readRecord } from './kinds';
import type { StoredProject, StoredRecord } from './model';
import { shownName } from './names';

/**
 * The backup file: one readable JSON file with everything of a workspace, on request encrypted.
 *
 * Version 2 carries a checksum over the canonical JSON of all the rest; version 1 had none and is still read.
 */

export const backupType = 'naechster-markt/workspace';
export const backupVersion = 2;

/** Largest file that is read, in characters. */
export const maxBackupLength = 25_000_000;

const source = z.strictObject({
	site: z.string().check(z.maxLength(300)),
	appVersion: z.string().check(z.maxLength(50)),
	exportedAt: z.iso.datetime(),
});
const id = z.string().check(z.regex(/^[a-z0-9-]{1,64}$/));
const records = z.record(
	z.string(),
	z.strictObject({ version: z.int(), updatedAt: z.iso.datetime(), data: z.unknown() }),
);
const projects = <T extends z.ZodMiniType>(project: T) => z.array(project).check(z.minLength(1), z.maxLength(500));
const content = z.strictObject({
	currentProject: id,
	projects: projects(z.strictObject({ id, origin: z.optional(id), archived: z.boolean(), records })),
});
type Content = z.output<typeof content>;

const first = z.strictObject({
	type: z.literal(backupType),
	version: z.literal(1),
	source,
	currentProject: id,
	projects: projects(z.strictObject({ id, records })),
});
const checksum = z.string().check(z.regex(/^(sha256:[0-9a-f]{64}|none)$/));
const second = z.strictObject({
	type: z.literal(backupType),
	version: z.literal(2),
	source,
	checksum,
	content: z.optional(z.unknown()),
	encrypted: z.optional(encrypted),
});

export type BackupSource = z.output<typeof source>;
export type BackupProject = Pick<StoredProject, 'id' | 'archived'> & { origin?: string };

/** Why a backup was refused. `checksum`: changed since it was written; `locked`, `passphrase`: none was given, or another. */
export type BackupProblem = FileProblem | 'checksum' | 'locked' | 'passphrase' | 'noCryptography';

/** A backup that was read wholly. */
export type Backup = {
	ok: true;
	source: BackupSource;
	currentProject: string;
	projects: BackupProject[];
	records: StoredRecord[];
	/** Whether the checksum was right, or why that is not known. */
	checked: 'matches' | 'none' | 'notPossible';
};
export type BackupResult = Backup | Refusal<BackupProblem>;

/** What goes into a backup. */
export type BackupContent = {
	currentProject: string;
	projects: readonly BackupProject[];
	records: readonly StoredRecord[];
};

/** The text of a backup file; with a passphrase, only who knows it can read it. */
export async function writeBackup(holds: BackupContent, from: BackupSource, passphrase?: string): Promise<string> {
	const plain: Content = {
		currentProject: holds.currentProject,
		projects: holds.projects.map(({ id, origin, archived }) => ({
			id,
			...(origin ? { origin } : {}),
			archived,
			records: Object.fromEntries(
				holds.records
					.filter((record) => record.project === id)
					.map(({ kind, version, updatedAt, data }) => [
						kind,
						{ version, updatedAt: isTime(updatedAt) ? updatedAt : from.exportedAt, data },
					]),
			),
		})),
	};
	const head = { type: backupType, version: backupVersion, source: from };
	const body = passphrase ? { encrypted: await encrypt(JSON.stringify(plain), passphrase) } : { content: plain };
	const sum = canEncrypt() ? await checksumOf({ ...head, ...body }) : 'none';
	return `${JSON.stringify({ ...head, checksum: sum, ...body }, null, '\t')}\n`;
}

const isTime = (text: string) => z.safeParse(z.iso.datetime(), text).success;

/**
 * Reads and validates a backup file wholly, every record included, before anything is done with it.
 *
 * Records of tools that this version does not know make the file "newer": taking over a part would lose the rest.
 */
export async function readBackup(text: string, passphrase?: string): Promise<BackupResult> {
	const envelope = readEnvelope(text, { type: backupType, version: backupVersion, maxLength: maxBackupLength });
	if (!envelope.ok) return envelope;
	if (envelope.version === 1) {
		const parsed = z.safeParse(first, envelope.json);
		if (!parsed.success) return refuse('damaged', faultOf(parsed.error));
		return readContent(fromFirst(parsed.data), parsed.data.source, 'none');
	}
	const parsed = z.safeParse(second, envelope.json);
	if (!parsed.success) return refuse('damaged', faultOf(parsed.error));
	const { checksum: sum, source: from, encrypted: box } = parsed.data;
	const checked = sum === 'none' ? 'none' : canEncrypt() ? 'matches' : 'notPossible';
	if (checked === 'matches') {
		const { checksum: _, ...rest } = envelope.json as { checksum: string };
		if ((await checksumOf(rest)) !== sum) return refuse('checksum');
	}
	if (!box) return readContent(parsed.data.content, from, checked);
	if (parsed.data.content !== undefined) return refuse('damaged', 'content');
	if (!canEncrypt()) return refuse('noCryptography');
	if (passphrase === undefined) return refuse('locked');
	const opened = await decrypt(box, passphrase);
	if (opened === undefined) return refuse('passphrase');
	// What was locked away is looked at like any other file.
	const inner = readEnvelope(`{"type":"${backupType}","version":2,"content":${opened}}`, {
		type: backupType,
		version: backupVersion,
		maxLength: maxBackupLength,
	});
	return inner.ok ? readContent((inner.json as { content: unknown }).content, from, checked) : inner;
}

/** What version 1 held, as version 2 holds it. */
const fromFirst = ({ currentProject, projects: old }: z.output<typeof first>): Content => ({
	currentProject,
	projects: old.map(({ id, records }) => ({ id, archived: false, records })),
});

function readContent(value: unknown, from: BackupSource, checked: Backup['checked']): BackupResult {
	const parsed = z.safeParse(content, value);
	if (!parsed.success) return refuse('damaged', faultOf(parsed.error));
	const found: StoredRecord[] = [];
	const seen = new Set<string>();
	for (const project of parsed.data.projects) {
		if (seen.has(project.id)) return refuse('damaged', `projects › ${project.id}`);
		seen.add(project.id);
		for (const [kind, record] of Object.entries(project.records)) {
			if (!isKindName(kind)) return refuse('newer', kind);
			const read = readRecord(kind, record.version, record.data);
			if (!read.ok) return refuse(read.problem, read.where);
			found.push({
				project: project.id,
				kind,
				version: kinds[kind].version,
				data: kind === 'project' ? withCleanNames(read.data) : read.data,
				revision: 1,
				updatedAt: record.updatedAt,
			});
		}
	}
	if (!seen.has(parsed.data.currentProject)) return refuse('damaged', 'currentProject');
	return {
		ok: true,
		source: { ...from, site: shownName(from.site), appVersion: shownName(from.appVersion) },
		currentProject: parsed.data.currentProject,
		projects: parsed.data.projects.map(({ id, origin, archived }) => ({ id, archived, ...(origin ? { origin } : {}) })),
		records: found,
		checked,
	};
}

/** Names from a file stand in lists, on dossiers and in file names: nothing unseen may be in them. */
const withCleanNames = (data: unknown): unknown =>
	Object.fromEntries(
		Object.entries(data as object).map(([key, value]) => [key, typeof value === 'string' ? shownName(value) : value]),
	);
