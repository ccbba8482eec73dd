import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const text = /\.(html|css|js|json|svg|xml|txt|csv|ics|webmanifest)$/;

/** A copy of a folder, with every text packed beside itself. */
function packedCopy(folder) {
	const copy = mkdtempSync(join(tmpdir(), 'measure-'));
	cpSync(folder, copy, { recursive: true });
	for (const name of readdirSync(copy, { recursive: true, encoding: 'utf8' })) {
		if (text.test(name))
			writeFileSync(join(copy, `${name}.gz`), gzipSync(readFileSync(join(copy, name)), { level: 9 }));
	}
	return copy;
}

/** Serves a copy of a folder, packed as hosts send it, or the folder itself, until `stop` is called. */
export async function serve(folder, port, { packed = true } = {}) {
	const served = packed ? packedCopy(folder) : folder;
	const flags = ['--port', String(port), '--host', '127.0.0.1', '--quiet', '--etag', '--gzip'];
	const server = spawn('node_modules/.bin/sirv', [served, ...flags], { stdio: 'ignore' });
	const stop = () => {
		server.kill();
		if (packed) rmSync(served, { recursive: true, force: true });
	};
	const origin = `http://127.0.0.1:${port}`;
	for (let attempt = 0; attempt < 100; attempt++) {
		try {
			await fetch(origin);
			return { origin, stop };
		} catch {
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
	}
	stop();
	throw new Error('the server did not start');
}
