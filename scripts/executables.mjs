import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const isExecutable = (file) => {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
};

/**
 * The first program that is there and may run: the wish, then the names along PATH, then the places.
 *
 * @param {string | undefined} wish  path from the environment
 * @param {readonly string[]} names  the better one first
 * @param {readonly string[]} places  full paths
 * @returns {string | undefined}
 */
export function findExecutable(wish, names, places) {
	const folders = (process.env.PATH ?? '').split(delimiter);
	const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
	return [wish, ...onPath, ...places].find((file) => file && isExecutable(file));
}
