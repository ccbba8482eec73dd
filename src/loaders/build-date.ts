import { execFileSync } from 'node:child_process';

/**
 * The day the site's content stands for, as YYYY-MM-DD: SOURCE_DATE_EPOCH if set, else the day of the last commit,
 * else today. Derived from the commit so that the same commit gives the same pages.
 */
export const buildDate: string = (() => {
	const epoch = process.env.SOURCE_DATE_EPOCH;
	if (epoch) return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
	try {
		return execFileSync('git', ['log', '-1', '--format=%cs'], {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore'],
		}).trim();
	} catch {
		return new Date().toISOString().slice(0, 10);
	}
})();
