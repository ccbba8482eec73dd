/** `npm run bench:browser`: what the tools take in Chromium, on what `npm run build` made, one measurement after the other. */
import { spawnSync } from 'node:child_process';
import { serve } from '../measures/serve.mjs';

const server = await serve('dist', 4327);
try {
	for (const [script, ...values] of [
		['tools'],
		['supply-import', server.origin],
		['supply-picture'],
		['supply-findings'],
		['supply-region'],
	]) {
		const { status } = spawnSync(process.execPath, [`scripts/bench/${script}.mjs`, ...values], { stdio: 'inherit' });
		if (status !== 0) process.exitCode = 1;
	}
} finally {
	server.stop();
}
