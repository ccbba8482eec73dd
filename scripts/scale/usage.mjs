/** Loaded into a build: writes at its end what it took, into the file that SCALE_USAGE names. */
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread)
	process.on('exit', () => {
		const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
		const usage = { processor: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS * 1024 };
		writeFileSync(process.env.SCALE_USAGE, JSON.stringify(usage));
	});
