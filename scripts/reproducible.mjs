/** `npm run reproducible`: builds the site once more and compares it, byte by byte, with what lies in `dist`. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const second = '.cache/again';
rmSync(second, { recursive: true, force: true });
execFileSync('astro', ['build', '--outDir', second, '--silent'], {
	stdio: 'inherit',
	shell: process.platform === 'win32',
});

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
const [first, again] = [hashes('dist'), hashes(second)];
const names = [...new Set([...first.keys(), ...again.keys()])].sort();
const different = names.filter((name) => first.get(name) !== again.get(name));
for (const name of different)
	console.error(
		`${name}: ${first.has(name) ? (again.has(name) ? 'differs' : 'only in dist') : 'only in the second build'}`,
	);
console.log(`${names.length} files, ${different.length} different`);
rmSync(second, { recursive: true, force: true });
if (different.length > 0) process.exitCode = 1;
