/** What pages outside the tools ask for too, which must not bring the tools' code along. */
const everywhere = /\/workspace\/exists\.ts$|\/i18n\/format\.ts$|vite\/preload-helper|rolldown[/:]runtime/;

/** What most tools share: frame, workspace, interface library. */
const ofTools =
	/\/src\/(?:tools\/shared|workspace|domain\/shared)\/|\/node_modules\/(?:preact|@preact|idb|@astrojs\/preact)\//;

/** Chunks of the scripts: what most tools share is one file, not twenty small ones that are asked for one after another. */
export const toolChunks = {
	groups: [
		{ name: 'base', test: everywhere, priority: 2 },
		{ name: 'tools', test: ofTools, minShareCount: 5, priority: 1 },
	],
};
