import type { ToolSource } from '../../../results/references';

/** The sources of a dossier in the order in which they are quoted, each once. Numbers count from 1. */
export type SourceList = { sources: ToolSource[]; numberOf: (source: ToolSource) => number };

/** Numbers the sources of all parts, given in the order of the parts. */
export function numberSources(parts: readonly (readonly ToolSource[])[]): SourceList {
	const byAddress = new Map<string, ToolSource>();
	for (const source of parts.flat()) if (!byAddress.has(source.url)) byAddress.set(source.url, source);
	const numbers = new Map([...byAddress.keys()].map((url, i) => [url, i + 1]));
	return { sources: [...byAddress.values()], numberOf: ({ url }) => numbers.get(url) ?? 0 };
}
