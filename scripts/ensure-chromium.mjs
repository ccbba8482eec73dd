/** Makes sure there is a Chromium: finds one, installs Debian's where that is possible, or says exactly what to do. */
import { findChromium } from './chromium.mjs';
import { installDebianPackages } from './debian-packages.mjs';

const isThere = () => (process.env.CI ? findChromium()?.endsWith('-headless-shell') : findChromium());
if (!isThere()) installDebianPackages('chromium-headless-shell', 'fonts-liberation');
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
