import { execFileSync } from 'node:child_process';

/** Installs Debian packages where that is possible: on Linux as root. Says so when it fails; never throws. */
export function installDebianPackages(...packages) {
	if (process.platform !== 'linux' || process.getuid?.() !== 0) return;
	try {
		console.log(`Installing ${packages.join(', ')} with apt-get …`);
		execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
		execFileSync('apt-get', ['install', '-y', '-qq', ...packages], {
			stdio: ['ignore', 'ignore', 'inherit'],
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
		});
	} catch {
		console.error('apt-get could not install them.');
	}
}
