/**
 * `npm run reproducible`: builds the last commit once more, as somebody who checks it would: from a fresh clone, here in
 * another time zone, and compares it byte by byte with what lies in `dist`.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const copy = join(mkdtempSync(join(tmpdir(), 'again-')), 'copy');
const shell = process.platform === 'win32';
execFileSync('git', ['clone', '--quiet', '.', copy], { stdio: 'inherit' });
const run = (command, ...values) =>
	execFileSync(command, values, {
		cwd: copy,
		env: { ...process.env, TZ: 'Pacific/Auckland' },
		stdio: 'inherit',
		shell,
	});
run('npm', 'ci', '--silent', '--prefer-offline', '--no-audit', '--no-fund');
run('npm', 'run', '--silent', 'build', '--', '--silent');

/** Hash of every file by its path. */
function hashes(folder) {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	return new Map(
		files.map((entry) => {
			const path = join(entry.parentPath, entry.name);
			return [path.slice(folder.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')];
		}),
	);
}
const [first, again] = [hashes('dist'), hashes(join(copy, 'dist'))];
const names = [...new Set([...first.keys(), ...again.keys()])].sort();
const different = names.filter((name) => first.get(name) !== again.get(name));
for (const name of different)
	console.error(
		`${name}: ${first.has(name) ? (again.has(name) ? 'differs' : 'only in dist') : 'only in the second build'}`,
	);
console.log(`${names.length} files, ${different.length} different`);
rmSync(resolve(copy, '..'), { recursive: true, force: true });
if (different.length > 0) process.exitCode = 1;
