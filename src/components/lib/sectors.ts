import { loadFolder } from '../../loaders/files';
import type { Sector } from '../../schemas/sector';

let byId: ReadonlyMap<string, Sector> | undefined;

/**
 * Every sector with all its facts, by id. The framework's collection holds only what heads their pages: a few thousand
 * sectors would be written, bundled and read again as one text of a hundred megabytes.
 */
export function allSectors(): ReadonlyMap<string, Sector> {
	if (import.meta.env.DEV) byId = undefined;
	byId ??= new Map(loadFolder('sectors').map((sector) => [sector.id, sector]));
	return byId;
}
