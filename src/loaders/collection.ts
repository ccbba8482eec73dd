import { resolve } from 'node:path';
import type { Loader } from 'astro/loaders';
import { folders, lists, loadFolder, loadList, loadMatching } from './files';
import { contentFolder, loadRegion, overlayFolder } from './layers';

type Entry = { id: string };

/** An Astro loader around one of our readers: errors keep their file, line and remedy, edits show up in the preview. */
function yamlLoader<T extends Entry>(
	name: string,
	watched: string,
	entries: () => readonly T[],
	kept: (entry: T) => Entry = (entry) => entry,
): Loader {
	return {
		name: `yaml-${name}`,
		async load({ store, generateDigest, watcher }) {
			// Our readers have compared the files with their schemas. What a region hides may leave less than a schema asks for.
			const fill = () => {
				const found = entries();
				store.clear();
				for (const entry of found) store.set({ id: entry.id, data: kept(entry), digest: generateDigest(entry) });
			};
			fill();
			watcher?.on('change', (changed) => {
				const layers = [contentFolder, overlayFolder() ?? contentFolder];
				if (layers.some((layer) => changed.startsWith(resolve(layer, watched)))) void Promise.resolve().then(fill);
			});
		},
	};
}

/** A collection whose entries stand in one file. */
export const listLoader = (name: keyof typeof lists) =>
	yamlLoader(name, lists[name].file, () => loadList(name) as Entry[]);

/** A collection with one file per entry. */
export const folderLoader = (name: keyof typeof folders) =>
	yamlLoader(name, folders[name].folder, () => loadFolder(name) as Entry[]);

/** Sectors without what only their own components read. */
export const sectorHeadsLoader = () =>
	yamlLoader(
		'sectors',
		folders.sectors.folder,
		() => loadFolder('sectors'),
		({ id, mark, label, scope }) => ({ id, mark, label, scope }),
	);

/** Collections of a single entry, under the id "the". */
export const regionLoader = () => yamlLoader('region', 'region.yaml', () => [{ id: 'the', ...loadRegion() }]);
export const matchingLoader = () =>
	yamlLoader('matching', 'data/matching.yaml', () => [{ id: 'the', ...loadMatching() }]);
