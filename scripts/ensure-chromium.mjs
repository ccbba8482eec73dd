/** Makes sure there is a Chromium: finds one, installs Debian's where that is possible, or says exactly what to do. */
import { execFileSync } from 'node:child_process';
import { findChromium } from './chromium.mjs';

if (!findChromium() && process.platform === 'linux' && process.getuid?.() === 0) {
	try {
		console.log('No Chromium found. Installing the package "chromium" with apt-get …');
		execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
		execFileSync('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-liberation'], { stdio: 'inherit' });
	} catch {
		console.error('apt-get could not install it.');
	}
}
const found = findChromium();
if (!found) {
	console.error(`The browser tests need Chromium or Chrome, and none was found.

Do one of these, then run the command again:
  - Debian, Ubuntu:  sudo apt-get install chromium
  - macOS, Windows:  install Chrome from google.com/chrome
  - anywhere:        npx playwright install chromium
  - already there:   CHROMIUM_PATH=/path/to/chromium npm test`);
	process.exit(1);
}
console.log(`Chromium: ${found}`);
