/** Where to find Firefox for the test of the main path: FIREFOX_PATH, or a Firefox on this machine. */
import { findExecutable } from './executables.mjs';

const names = ['firefox-esr', 'firefox'];
const places = ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'];

/** Path of a Firefox, or undefined when there is none. */
export const findFirefox = () => findExecutable(process.env.FIREFOX_PATH, names, places);
