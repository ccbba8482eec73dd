/**
 * Packs the built site into one file, to unpack into a folder of any web server.
 *
 * The same site gives the same bytes: sorted names, one fixed date. SHA256SUMS.txt names the checksum of every file.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';

/** The earliest date a zip can hold: it says nothing, and is the same everywhere. */
const date = '1980-01-01T12:00:00';
const sumsFile = 'SHA256SUMS.txt';

/** What file systems and hosts compress no further. */
const packed = /\.(png|jpe?g|webp|pf_\w+|pagefind)$/;

export const sha256 = (content) => createHash('sha256').update(content).digest('hex');

/** Checksums in the format of `sha256sum`, one file a line, sorted. */
export const sums = (files) =>
	Object.keys(files)
		.sort()
		.map((name) => `${sha256(files[name])}  ${name}\n`)
		.join('');

/**
 * The zip of a set of files.
 *
 * @param {Record<string, Uint8Array>} files  content by name, with slashes between folders
 * @returns {Uint8Array}
 */
export function zipFiles(files) {
	const all = { ...files, [sumsFile]: new TextEncoder().encode(sums(files)) };
	const entries = Object.keys(all)
		.sort()
		.map((name) => [
			name,
			[all[name], { mtime: date, level: packed.test(name) ? 0 : 9, os: 3, attrs: 0o100644 << 16 }],
		]);
	return zipSync(Object.fromEntries(entries));
}

/** All files of a folder by name. */
export function readFolder(folder) {
	const names = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
	return Object.fromEntries(
		names.map((name) => [name.slice(join(folder, '/').length).replaceAll('\\', '/'), readFileSync(name)]),
	);
}

function main(folder = 'dist') {
	const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
	let files;
	try {
		files = readFolder(folder);
	} catch {
		throw new Error(`There is no folder "${folder}". Run "npm run build" first.`);
	}
	const zip = zipFiles(files);
	const file = `${name}-${version}.zip`;
	mkdirSync('.cache', { recursive: true });
	writeFileSync(join('.cache', file), zip);
	writeFileSync(join('.cache', `${file}.sha256`), `${sha256(zip)}  ${file}\n`);
	const base = /"site":"([^"]*)"/.exec(Buffer.from(files['offline-files.json'] ?? '').toString())?.[1] ?? '/';
	console.log(`.cache/${file}: ${Object.keys(files).length} files, ${(zip.length / 1e6).toFixed(1)} MB`);
	console.log(`.cache/${file}.sha256: checksum of the zip; those of the files are in ${sumsFile}`);
	console.log(
		base === '/'
			? 'Unpack it into the root folder of a web server. For a sub-folder, build with BASE_PATH=/folder/ first.'
			: `Unpack it into the folder ${base} of a web server, for which it was built.`,
	);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv[2]);
