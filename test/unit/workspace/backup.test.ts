import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
	type Backup,
	type BackupProject,
	type BackupResult,
	backupType,
	backupVersion,
	readBackup,
	writeBackup,
} from '../../../src/workspace/backup';
import { checksumOf } from '../../../src/workspace/checksum';
import type { StoredRecord } from '../../../src/workspace/model';

const backups = 'test/fixtures/backups';
const released = readFileSync(`${backups}/v1.json`, 'utf8');
const second = readFileSync(`${backups}/v2.json`, 'utf8');
const locked = readFileSync(`${backups}/v2-encrypted.json`, 'utf8');
const passphrase = 'Gesenkschmiede mit 25 MN';
const source = { site: 'Nächster Markt', appVersion: '0.1.0', exportedAt: '2026-11-22T08:15:30.250Z' };
const at = '2026-11-22T08:00:00.000Z';

const records: StoredRecord[] = [
	{
		project: 'project-1',
		kind: 'competence-profile',
		version: 1,
		data: { competences: { gesenkschmieden: 4 }, standards: ['iso-9001'], remarks: 'Größe „M“\n\u2028😀' },
		revision: 7,
		updatedAt: at,
	},
	{
		project: 'project-1',
		kind: 'market-fit',
		version: 1,
		data: { chosen: ['a'], notes: { a: '' }, notForUs: {} },
		revision: 1,
		updatedAt: at,
	},
	{
		project: 'project-2',
		kind: 'project',
		version: 1,
		data: { firm: 'A', title: '', author: '', example: false },
		revision: 3,
		updatedAt: at,
	},
];

const projects: BackupProject[] = [
	{ id: 'project-1', origin: 'a1', archived: false },
	{ id: 'project-2', origin: 'a2', archived: true },
];
const content = { currentProject: 'project-1', projects, records };

// biome-ignore lint/suspicious/noExplicitAny: a file is bent into shapes that no type has
type Loose = any;
type Change = (file: Loose) => void;
/** The released backup with one thing changed. */
const changed = (change: Change): string => {
	const file = JSON.parse(released);
	change(file);
	return JSON.stringify(file);
};
const first = (file: Loose) => file.projects[0].records;
const accepted = (result: BackupResult): Backup => {
	if (!result.ok) throw new Error(`refused: ${result.problem} ${result.where}`);
	return result;
};

describe('a backup that was written', () => {
	it('is read again, with every record of every project', async () => {
		const result = accepted(await readBackup(await writeBackup(content, source)));
		expect(result).toMatchObject({ source, currentProject: 'project-1', projects, checked: 'matches' });
		expect(result.records).toEqual(records.map((record) => ({ ...record, revision: 1 })));
	});

	it('names the current project even while it is empty', async () => {
		const empty = { currentProject: 'project-1', projects: [{ id: 'project-1', archived: false }], records: [] };
		const result = accepted(await readBackup(await writeBackup(empty, source)));
		expect(result).toMatchObject({ currentProject: 'project-1', records: [] });
	});

	it('names type and version at the top and ends with a line break', async () => {
		const text = await writeBackup(content, source);
		expect(text.startsWith(`{\n\t"type": "${backupType}",\n\t"version": ${backupVersion},`)).toBe(true);
		expect(text.endsWith('}\n')).toBe(true);
	});

	it('is read with a byte order mark, as some editors add it', async () => {
		expect(await readBackup(`\uFEFF${released}`)).toEqual(await readBackup(released));
	});

	it('has a time for every record, whatever the storage held', async () => {
		const damaged = { ...content, records: records.map((record) => ({ ...record, updatedAt: 'gestern' })) };
		const result = accepted(await readBackup(await writeBackup(damaged, source)));
		expect(result.records.map(({ updatedAt }) => updatedAt)).toEqual(Array(3).fill(source.exportedAt));
	});
});

describe('a checksum', () => {
	const changedSecond = (change: Change): string => {
		const file = JSON.parse(second);
		change(file);
		return JSON.stringify(file);
	};

	it('does not depend on blanks or on the order of keys', async () => {
		const { type, ...rest } = JSON.parse(second);
		expect(accepted(await readBackup(JSON.stringify({ ...rest, type }))).checked).toBe('matches');
	});

	it.each<[string, Change]>([
		[
			'a level',
			(file) => (file.content.projects[0].records['competence-profile'].data.competences.gesenkschmieden = 3),
		],
		['the time', (file) => (file.source.exportedAt = '2026-11-23T08:15:30.250Z')],
		['the archive', (file) => (file.content.projects[0].archived = true)],
		['the checksum itself', (file) => (file.checksum = `sha256:${'0'.repeat(64)}`)],
	])('tells that %s was changed', async (_, change) => {
		expect(await readBackup(changedSecond(change))).toEqual({ ok: false, problem: 'checksum', where: '' });
	});

	it('is missing where the browser could not compute one, and that is said', async () => {
		expect(accepted(await readBackup(changedSecond((file) => (file.checksum = 'none')))).checked).toBe('none');
		expect(accepted(await readBackup(released)).checked).toBe('none');
	});

	it('is SHA-256 over canonical JSON', async () => {
		// printf '{"a":[null,"x"],"b":1}' | sha256sum
		expect(await checksumOf({ b: 1, a: [null, 'x'], c: undefined })).toBe(
			'sha256:6566c16d5797373869cdb3d2515191ebb5cdfe414b840af9cbdafbd6750d9fb2',
		);
	});
});

describe('an encrypted backup', () => {
	it('is read with its passphrase, however the keyboard writes an umlaut', async () => {
		const plain = accepted(await readBackup(second));
		expect(accepted(await readBackup(locked, passphrase))).toEqual(plain);
		const text = await writeBackup(content, source, 'Größe'.normalize('NFD'));
		expect(text).not.toContain('gesenkschmieden');
		expect(text).not.toContain('project-2');
		expect(accepted(await readBackup(text, 'Größe'.normalize('NFC'))).records).toHaveLength(3);
	});

	it('asks for the passphrase, and says when it is another one', async () => {
		expect(await readBackup(locked)).toMatchObject({ problem: 'locked' });
		for (const wrong of ['', 'Gesenkschmiede mit 26 MN', `${passphrase} `])
			expect(await readBackup(locked, wrong)).toMatchObject({ problem: 'passphrase' });
	});

	it('uses a new salt and a new nonce each time', async () => {
		const [a, b] = await Promise.all(
			[0, 1].map(async () => JSON.parse(await writeBackup(content, source, passphrase))),
		);
		expect(a.encrypted.key.rounds).toBeGreaterThanOrEqual(600_000);
		expect(a.encrypted.key.salt).not.toBe(b.encrypted.key.salt);
		expect(a.encrypted.nonce).not.toBe(b.encrypted.nonce);
	});

	const resealed = async (change: Change) => {
		const file = JSON.parse(locked);
		change(file);
		const { checksum: _, ...rest } = file;
		return readBackup(JSON.stringify({ ...rest, checksum: await checksumOf(rest) }), passphrase);
	};
	it.each<[string, Change, string]>([
		['too few rounds', (file) => (file.encrypted.key.rounds = 599_999), 'damaged'],
		['rounds that would freeze the page', (file) => (file.encrypted.key.rounds = 1e9), 'damaged'],
		['another cipher', (file) => (file.encrypted.cipher = 'ROT13'), 'damaged'],
		['a short salt', (file) => (file.encrypted.key.salt = 'AAAA'), 'damaged'],
		['a nonce that is no base64', (file) => (file.encrypted.nonce = '*'), 'damaged'],
		['content beside it', (file) => (file.content = {}), 'damaged'],
		['another nonce', (file) => (file.encrypted.nonce = 'AAAAAAAAAAAAAAAA'), 'passphrase'],
	])('is refused with %s', async (_, change, problem) => {
		expect(await resealed(change)).toMatchObject({ ok: false, problem });
	});

	it('that was changed is told from one with another passphrase', async () => {
		const file = JSON.parse(locked);
		file.encrypted.data = file.encrypted.data.replace(/^../, 'AA');
		expect(await readBackup(JSON.stringify(file), passphrase)).toMatchObject({ problem: 'checksum' });
	});
});

describe('names from a file', () => {
	const firmOf = async (firm: string) => {
		const result = accepted(await readBackup(changed((file) => (first(file).project.data.firm = firm))));
		return (result.records[0]!.data as { firm: string }).firm;
	};

	it.each([
		['direction marks and overrides', 'Schmiede\u202Eexe.nosj\u202C \u2066A\u2069', 'Schmiedeexe.nosj A'],
		['signs without width', 'Sch\u200Bmie\u200Dde\uFEFF', 'Schmiede'],
		['line breaks and controls', 'A\nB\u0007C', 'A BC'],
		['tags and fillers', 'A\u{E0041}\u3164B', 'AB'],
		['markup, which stays text', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
		['accents and other scripts, which stay', 'Škoda Größe Ελλάς 鍛造', 'Škoda Größe Ελλάς 鍛造'],
	])('%s', async (_, name, shown) => {
		expect(await firmOf(name)).toBe(shown);
	});

	it('are cleaned in the source and in what is said about a fault, too', async () => {
		const site = changed((file) => (file.source.site = 'A\u202EB'));
		expect(accepted(await readBackup(site)).source.site).toBe('AB');
		const fault = await readBackup(changed((file) => (first(file)['\u202Ex'.repeat(200)] = first(file).project)));
		expect(fault).toMatchObject({ problem: 'newer', where: `${'x'.repeat(200)}` });
	});
});

describe('released formats, kept for ever', () => {
	it.each(readdirSync(backups))('%s is read', async (name) => {
		expect(await readBackup(readFileSync(join(backups, name), 'utf8'), passphrase)).toMatchObject({ ok: true });
	});

	it('v2 holds what v1 held, and which projects are in the archive', async () => {
		const result = accepted(await readBackup(second));
		expect(result.projects).toEqual([
			{ id: 'project-1', origin: '0a1b2c3d-0001', archived: false },
			{ id: 'project-2', origin: '0a1b2c3d-0002', archived: true },
			{ id: 'project-3', origin: '0a1b2c3d-0003', archived: false },
		]);
		const old = accepted(await readBackup(released)).records;
		expect(result.records.filter(({ kind }) => kind !== 'roadmap')).toEqual(old);
	});

	it('v1 gives exactly this', async () => {
		const result = accepted(await readBackup(released));
		expect(result.source).toEqual(source);
		expect(result.records.map(({ project, kind }) => `${project} ${kind}`)).toEqual([
			'project-1 project',
			'project-1 competence-profile',
			'project-1 market-fit',
			'project-2 project',
		]);
		expect(result.records[0]?.data).toEqual({
			firm: 'Schmiede Größe & Söhne (erfunden)',
			title: 'Zweites Standbein „Bahn“',
			author: 'M. Muster',
			example: false,
		});
		expect(result.records[1]?.data).toEqual({
			competences: { gesenkschmieden: 4, 'drehen-cnc': 3, 'zfp-ultraschall': 1 },
			standards: ['iso-9001', 'iatf-16949'],
			remarks: 'Presse bis 25 MN.\nZweite Zeile.',
		});
		expect(result.records[2]?.data).toEqual({
			chosen: ['bahntechnik', 'windkraft'],
			notes: { bahntechnik: 'Kunde fragt nach EN 15085.', windkraft: '' },
			notForUs: { bahntechnik: ['en-45545-2'] },
		});
	});
});

describe('a file that is refused', () => {
	const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
	const level = (value: unknown) =>
		changed((file) => Object.assign(first(file)['competence-profile'].data.competences, { stanzen: value }));
	const profilePath = 'competence-profile › competences › stanzen';

	it.each<[string, string, string, string]>([
		['more than 25 million characters', ' '.repeat(25_000_001), 'tooLarge', ''],
		['nothing', '', 'notJson', ''],
		['plain text', 'Sicherung', 'notJson', ''],
		['a truncated file', released.slice(0, -20), 'notJson', ''],
		['JSON with a trailing comma', '{"type": 1,}', 'notJson', ''],
		['__proto__ at the top', '{"__proto__": {"a": 1}}', 'hostile', '__proto__'],
		['constructor inside', '{"a": {"constructor": 1}}', 'hostile', 'a › constructor'],
		['prototype in a list', '{"a": [0, {"b": {"prototype": null}}]}', 'hostile', 'a › 1 › b › prototype'],
		['an escaped __proto__', String.raw`{"a": {"\u005f_proto__": 1}}`, 'hostile', 'a › __proto__'],
		[
			'__proto__ in a record of an otherwise sound file',
			released.replace('"gesenkschmieden": 4', '"__proto__": 4'),
			'hostile',
			'projects › 0 › records › competence-profile › data › competences › __proto__',
		],
		['33 levels inside the file', nested(34), 'hostile', Array(33).fill('a').join(' › ')],
		['100,000 levels', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'hostile', Array(33).fill('0').join(' › ')],
		['null', 'null', 'foreign', ''],
		['a list', '[1, 2]', 'foreign', ''],
		['32 levels of something else', nested(33), 'foreign', ''],
		['another program’s file', '{"type": "excalidraw", "version": 2}', 'foreign', ''],
		['a version that is no whole number', changed((file) => (file.version = 1.5)), 'foreign', ''],
		['a file without a version', changed((file) => delete file.version), 'foreign', ''],
		['a newer envelope', changed((file) => (file.version = 3)), 'newer', 'version 3'],
		['the first format under the number of the second', changed((file) => (file.version = 2)), 'damaged', 'checksum'],
		['a newer envelope of unknown shape', '{"type": "naechster-markt/workspace", "version": 9}', 'newer', 'version 9'],
		['a newer record', changed((file) => (first(file)['market-fit'].version = 2)), 'newer', 'market-fit'],
		[
			'a record of an unknown tool',
			changed((file) => (first(file)['crystal-ball'] = first(file).project)),
			'newer',
			'crystal-ball',
		],
		['an older envelope than ever existed', changed((file) => (file.version = 0)), 'damaged', 'version'],
		[
			'an older record than ever existed',
			changed((file) => (first(file).project.version = 0)),
			'damaged',
			'project version 0',
		],
		['no source', changed((file) => delete file.source), 'damaged', 'source'],
		[
			'a day that does not exist',
			changed((file) => (file.source.exportedAt = '2026-02-30T00:00:00Z')),
			'damaged',
			'source › exportedAt',
		],
		['an unknown field', changed((file) => (file.extra = 1)), 'damaged', ''],
		['no projects', changed((file) => (file.projects = [])), 'damaged', 'projects'],
		['projects that are no list', changed((file) => (file.projects = {})), 'damaged', 'projects'],
		['a project id with blanks', changed((file) => (file.projects[1].id = 'a b')), 'damaged', 'projects › 1 › id'],
		['a project twice', changed((file) => (file.projects[1].id = 'project-1')), 'damaged', 'projects › project-1'],
		[
			'a current project that is not there',
			changed((file) => (file.currentProject = 'project-9')),
			'damaged',
			'currentProject',
		],
		[
			'a record without data',
			changed((file) => delete first(file).project.data),
			'damaged',
			'projects › 0 › records › project › data',
		],
		[
			'a record without its time',
			changed((file) => delete first(file).project.updatedAt),
			'damaged',
			'projects › 0 › records › project › updatedAt',
		],
		['level 5', level(5), 'damaged', profilePath],
		['level 0', level(0), 'damaged', profilePath],
		['level 2.5', level(2.5), 'damaged', profilePath],
		['a level in quotes', level('3'), 'damaged', profilePath],
		[
			'an id in capitals',
			changed((file) => (first(file)['market-fit'].data.chosen[1] = 'X')),
			'damaged',
			'market-fit › chosen › 1',
		],
		[
			'a text of 201 characters',
			changed((file) => (first(file).project.data.firm = 'x'.repeat(201))),
			'damaged',
			'project › firm',
		],
		[
			'a note of 20,001 characters',
			changed((file) => (first(file)['market-fit'].data.notes.a = 'x'.repeat(20_001))),
			'damaged',
			'market-fit › notes › a',
		],
		['an unknown field in a record', changed((file) => (first(file).project.data.admin = true)), 'damaged', 'project'],
		[
			'a missing field in a record',
			changed((file) => delete first(file)['competence-profile'].data.remarks),
			'damaged',
			'competence-profile › remarks',
		],
		[
			'a mistake in a project that is not the current one',
			changed((file) => (file.projects[1].records.project.data.title = null)),
			'damaged',
			'project › title',
		],
	])('%s', async (_, text, problem, where) => {
		expect(await readBackup(text)).toEqual({ ok: false, problem, where });
	});

	it('leaves prototypes alone', async () => {
		await readBackup('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}');
		expect(({} as Record<string, unknown>).polluted).toBeUndefined();
	});
});

describe('the worked examples', () => {
	const read = (path: string) => parse(readFileSync(path, 'utf8'));
	const idsOf = (items: { id: string }[]) => items.map((item) => item.id);
	const known = {
		competences: (read('content/data/competences.yaml') as Loose[]).flatMap((main) =>
			main.groups.flatMap((group: Loose) => idsOf(group.competences)),
		),
		standards: idsOf(read('content/data/standards.yaml')),
		sectors: readdirSync('content/data/sectors').map((name) => name.replace('.yaml', '')),
	};
	const unknown = (ids: string[], where: string[]) => ids.filter((id) => !where.includes(id));

	it.each(readdirSync('content/data/examples'))(
		'%s is a backup of an invented firm that names only known ids',
		async (name) => {
			const example = JSON.parse(readFileSync(join('content/data/examples', name), 'utf8'));
			expect(`${example.id}.json`).toBe(name);
			const result = accepted(await readBackup(JSON.stringify(example.backup)));
			const data = (kind: string): Loose =>
				result.records.find((r) => r.kind === kind && r.project === result.currentProject)?.data;
			expect(data('project')?.example).toBe(true);
			for (const record of result.records.filter((r) => r.kind === 'project'))
				expect(record.data).toMatchObject({ example: true });
			expect(unknown(Object.keys(data('competence-profile').competences), known.competences)).toEqual([]);
			expect(unknown(data('competence-profile').standards, known.standards)).toEqual([]);
			expect(unknown([...data('market-fit').chosen, ...Object.keys(data('market-fit').notes)], known.sectors)).toEqual(
				[],
			);
		},
	);
});
