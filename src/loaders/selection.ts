/**
 * What is left of an entry when other content is not shown: references to it go, so that nothing points nowhere.
 */

/** Ids and paths that exist in a layer but are not shown by the region that is built. */
export type Gone = Record<
	'sectors' | 'methods' | 'cases' | 'organisations' | 'glossary' | 'examples' | 'pages',
	ReadonlySet<string>
>;

type Pruner = (entry: never, gone: Gone) => unknown;
const pruner = <T>(prune: (entry: T, gone: Gone) => T): Pruner => prune as Pruner;

const without = (ids: readonly string[], gone: ReadonlySet<string>) => ids.filter((id) => !gone.has(id));

type WithMethods = { methods: string[] };
type WithNext = { next: WithMethods };
const methodsOf = pruner<WithMethods>((entry, gone) => ({ ...entry, methods: without(entry.methods, gone.methods) }));
const nextMethodsOf = pruner<WithNext>((entry, gone) => ({
	...entry,
	next: { ...entry.next, methods: without(entry.next.methods, gone.methods) },
}));

type Measure = WithMethods & { contacts: { organisation: string }[] };

const measure = <T extends Measure>(entry: T, gone: Gone): T => ({
	...entry,
	methods: without(entry.methods, gone.methods),
	contacts: entry.contacts.filter(({ organisation }) => !gone.organisations.has(organisation)),
});
const measuresOf = pruner<{ measures: Measure[] }>((entry, gone) => ({
	...entry,
	measures: entry.measures.map((one) => measure(one, gone)),
}));
type Term = { see: string[]; links: WithMethods & { pages: string[] } };

/** How the references of each collection are cleaned; what is not named here points to nothing that can be hidden. */
const pruners: Record<string, Pruner> = {
	process: methodsOf,
	readiness: methodsOf,
	methods: nextMethodsOf,
	canvases: nextMethodsOf,
	cases: pruner<WithMethods & { sectors: string[] }>((entry, gone) => ({
		...entry,
		methods: without(entry.methods, gone.methods),
		sectors: without(entry.sectors, gone.sectors),
	})),
	events: pruner<{ sectors: string[] }>((entry, gone) => ({ ...entry, sectors: without(entry.sectors, gone.sectors) })),
	assessments: pruner<{ recommendations: Measure[] }>((entry, gone) => ({
		...entry,
		recommendations: entry.recommendations.map((rule) => measure(rule, gone)),
	})),
	supplyFindings: measuresOf,
	supplyStress: measuresOf,
	glossary: pruner<Term>((entry, gone) => ({
		...entry,
		see: without(entry.see, gone.glossary),
		links: {
			...entry.links,
			methods: without(entry.links.methods, gone.methods),
			pages: without(entry.links.pages, gone.pages),
		},
	})),
	examples: pruner<{ backup: unknown }>((entry, gone) => ({ ...entry, backup: withoutSectors(entry.backup, gone) })),
};

/** The entry of a collection without references to what is not shown. */
export function prune<T>(collection: string, entry: T, gone: Gone): T {
	const clean = pruners[collection] as ((entry: T, gone: Gone) => T) | undefined;
	return clean ? clean(entry, gone) : entry;
}

type Keyed = { entries: Record<string, unknown>; order: string[] };
const isGroup = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const isKeyed = (value: Record<string, unknown>): value is Keyed =>
	isGroup(value.entries) && Array.isArray(value.order);

/**
 * A worked example without the sectors that are not shown: an alternative that only stands for such a sector goes,
 * anything else just loses its link.
 */
function withoutSectors(value: unknown, gone: Gone): unknown {
	if (Array.isArray(value)) return value.map((one) => withoutSectors(one, gone));
	if (!isGroup(value)) return value;
	if (isKeyed(value)) {
		const left = Object.entries(value.entries).filter(([, entry]) => !standsForGone(entry, gone));
		return {
			...value,
			entries: Object.fromEntries(left.map(([key, entry]) => [key, withoutSectors(entry, gone)])),
			order: value.order.filter((key) => left.some(([id]) => id === key)),
		};
	}
	const fit = isGroup(value['market-fit']) && isGroup(value['market-fit'].data) ? value['market-fit'] : undefined;
	return Object.fromEntries(
		Object.entries(value)
			.filter(([key, inner]) => !(key === 'sector' && gone.sectors.has(inner as string)))
			.map(([key, inner]) => [
				key,
				inner === fit && fit ? { ...fit, data: fitWithout(fit.data as FitRecord, gone) } : withoutSectors(inner, gone),
			]),
	);
}

const standsForGone = (entry: unknown, gone: Gone) =>
	isGroup(entry) && entry.label === '' && gone.sectors.has(entry.sector as string);

type FitRecord = { chosen: string[]; notes: Record<string, string>; notForUs: Record<string, string[]> };
const fitWithout = (record: FitRecord, gone: Gone): FitRecord => {
	const rest = <T>(group: Record<string, T>) =>
		Object.fromEntries(Object.entries(group).filter(([id]) => !gone.sectors.has(id)));
	return {
		chosen: without(record.chosen, gone.sectors),
		notes: rest(record.notes),
		notForUs: rest(record.notForUs),
	};
};
