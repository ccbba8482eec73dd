/** Where to find Firefox for the test of the main path: FIREFOX_PATH, or a Firefox on this machine. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['firefox-esr', 'firefox'];
const places = ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'];

const isExecutable = (file) => {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
};

/** Path of a Firefox, or undefined when there is none. */
export function findFirefox() {
	const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
	return [process.env.FIREFOX_PATH, ...onPath, ...places].find((file) => file && isExecutable(file));
}
