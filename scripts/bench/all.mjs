/** `npm run bench:browser`: what the tools take in Chromium, on what `npm run build` made, one measurement after the other. */
import { spawnSync } from 'node:child_process';

for (const script of ['tools', 'supply-import', 'supply-picture', 'supply-findings', 'supply-region']) {
	const { status } = spawnSync(process.execPath, [`scripts/bench/${script}.mjs`], { stdio: 'inherit' });
	if (status !== 0) process.exitCode = 1;
}
