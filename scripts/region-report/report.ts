import type { Localised } from '../../src/i18n/locale';

/** Files of a content folder and entries of its lists, each with a hash. */
export type Layer = { files: ReadonlyMap<string, string>; entries: ReadonlyMap<string, string> };

export type RegionInput = {
	name: Localised;
	folder: string;
	languages: string[];
	shared: Layer;
	own: Layer;
	/** Ids that the region hides, by kind; "pages" holds paths, "sectors" those that it does not list. */
	hidden: Record<string, string[]>;
	/** Files of the publishing region that are not taken over. */
	foreign: string[];
	foreignEntries: { file: string; n: number }[];
	foreignCases: number;
	inherit: string[];
};

/** The shared content as it was when somebody last looked through it: `upstream.json` in the region's folder. */
export type Upstream = { date: string; files: Record<string, string>; entries: Record<string, string> };

export type RegionReport = {
	replaces: string[];
	adds: string[];
	hides: { kind: string; id: string }[];
	/** Undefined as long as no state was recorded. */
	upstream: { date: string; replaced: string[]; changed: string[]; added: string[]; gone: string[] } | undefined;
};

/** Pages stand in the report once: the English one goes without saying. */
const isSecondLanguage = (file: string) => file.startsWith('docs/en/');

/** What a region's folder does to the shared content, and what changed there since it was last looked through. */
export function regionReport(input: RegionInput, accepted: Upstream | undefined): RegionReport {
	const { shared, own } = input;
	const foreign = new Set(input.foreign);
	const listFiles = new Set([...own.entries.keys()].map((key) => key.split(' › ')[0]!));
	const files = [...own.files.keys()].filter((file) => !listFiles.has(file) && !isSecondLanguage(file));
	const takesPart = (file: string) => shared.files.has(file) && !foreign.has(file);
	const entryTakesPart = (key: string) => shared.entries.has(key) && !foreign.has(key.split(' › ')[0]!);
	const replaces = [...files.filter(takesPart), ...[...own.entries.keys()].filter(entryTakesPart)].sort();
	const adds = [
		...files.filter((file) => !takesPart(file)),
		...[...own.entries.keys()].filter((key) => !entryTakesPart(key)),
	].sort();
	return {
		replaces,
		adds,
		hides: Object.entries(input.hidden).flatMap(([kind, ids]) => ids.map((id) => ({ kind, id }))),
		upstream: accepted && changesSince(accepted, input, own),
	};
}

function changesSince(accepted: Upstream, { shared }: RegionInput, own: Layer): RegionReport['upstream'] {
	const changed = [...shared.files].flatMap(([file, hash]) =>
		accepted.files[file] !== undefined && accepted.files[file] !== hash ? [file] : [],
	);
	const isList = (file: string) => [...shared.entries.keys()].some((key) => key.startsWith(`${file} › `));
	const replacedEntries = [...shared.entries].flatMap(([key, hash]) =>
		own.entries.has(key) && accepted.entries[key] !== undefined && accepted.entries[key] !== hash ? [key] : [],
	);
	const replaced = [...changed.filter((file) => own.files.has(file) && !isList(file)), ...replacedEntries].sort();
	return {
		date: accepted.date,
		replaced,
		changed: changed.filter((file) => !replaced.includes(file)).sort(),
		added: [...shared.files.keys()].filter((file) => accepted.files[file] === undefined).sort(),
		gone: Object.keys(accepted.files)
			.filter((file) => !shared.files.has(file))
			.sort(),
	};
}

/** The state of the shared content to record. */
export const upstreamOf = ({ shared }: Pick<RegionInput, 'shared'>, date: string): Upstream => ({
	date,
	files: Object.fromEntries([...shared.files].sort()),
	entries: Object.fromEntries([...shared.entries].sort()),
});
