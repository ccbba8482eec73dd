import * as z from 'zod/mini';
import { highestLevel } from '../domain/matching';
import { emptyKeyed } from './keyed';
import { type BusinessCaseRecord, businessCase, type CaseScenario } from './kinds/business-case';
import { type CanvasBoard, canvas } from './kinds/canvas';
import { type DossierRecord, dossier } from './kinds/dossier';
import { contentId, longText, shortText } from './kinds/fields';
import { type ReadinessSubject, readiness } from './kinds/readiness';
import { type Respondent, resilienceCheck } from './kinds/resilience-check';
import { type Measure, roadmap } from './kinds/roadmap';
import { type DecisionTable, scoring } from './kinds/scoring';
import { type SupplyChainRecord, supplyChain } from './kinds/supply-chain';
import { emptyExchange, supplyExchange } from './kinds/supply-exchange';

/**
 * The records a project can hold, one per tool: format, version, migrations and empty state.
 *
 * A tool that changes its format raises `version`, adds a migration from the version before, and leaves a fixture of
 * the old format in `test/fixtures/backups`.
 */

const competenceProfile = z.strictObject({
	/** Level 1 to 4 per competence; what is not named is level 0. */
	competences: z.record(contentId, z.int().check(z.minimum(1), z.maximum(highestLevel))),
	/** Ids of the standards held. */
	standards: z.array(contentId).check(z.maxLength(1000)),
	remarks: longText,
});

const marketFit = z.strictObject({
	/** Sectors kept for the dossier, in the order they were chosen. */
	chosen: z.array(contentId).check(z.maxLength(200)),
	/** The person's own reasons per sector. */
	notes: z.record(contentId, longText),
	/** Standards per sector that the person has set aside: they concern parts the firm does not make. */
	notForUs: z.record(contentId, z.array(contentId).check(z.maxLength(1000))),
});

/** Methods marked in the catalogue, in the order they were marked. */
const methodFavourites = z.strictObject({ methods: z.array(contentId).check(z.maxLength(1000)) });

/** What the project page holds about the firm. */
const project = z.strictObject({
	firm: shortText,
	title: shortText,
	author: shortText,
	/** An invented example: said on screen and in print wherever it is shown. */
	example: z.boolean(),
});

type Kind<T extends z.ZodMiniType> = {
	version: number;
	schema: T;
	empty: () => z.output<T>;
	/** `migrations[n]` turns the data of version n into that of n + 1. */
	migrations: Readonly<Record<number, (data: unknown) => unknown>>;
};
const kind = <T extends z.ZodMiniType>(definition: Kind<T>): Kind<T> => definition;

export const kinds = {
	project: kind({
		version: 1,
		schema: project,
		empty: () => ({ firm: '', title: '', author: '', example: false }),
		migrations: {},
	}),
	'competence-profile': kind({
		version: 1,
		schema: competenceProfile,
		empty: () => ({ competences: {}, standards: [], remarks: '' }),
		migrations: {},
	}),
	'market-fit': kind({
		version: 1,
		schema: marketFit,
		empty: () => ({ chosen: [], notes: {}, notForUs: {} }),
		migrations: {},
	}),
	'method-favourites': kind({
		version: 1,
		schema: methodFavourites,
		empty: () => ({ methods: [] }),
		migrations: {},
	}),
	'resilience-check': kind({
		version: 1,
		schema: resilienceCheck,
		empty: () => ({
			answers: {},
			notes: {},
			history: {},
			targets: {},
			me: '',
			team: { participants: emptyKeyed<Respondent>(), revealed: false },
		}),
		migrations: {},
	}),
	readiness: kind({
		version: 1,
		schema: readiness,
		empty: () => ({ subjects: emptyKeyed<ReadinessSubject>() }),
		migrations: {},
	}),
	roadmap: kind({
		version: 1,
		schema: roadmap,
		empty: () => ({ start: '', holidays: [], measures: emptyKeyed<Measure>() }),
		migrations: {},
	}),
	scoring: kind({
		version: 1,
		schema: scoring,
		empty: () => ({ tables: emptyKeyed<DecisionTable>() }),
		migrations: {},
	}),
	'business-case': kind({
		version: 1,
		schema: businessCase,
		empty: (): BusinessCaseRecord => ({ title: '', shape: 'pert', seed: 1, scenarios: emptyKeyed<CaseScenario>() }),
		migrations: {},
	}),
	canvas: kind({
		version: 1,
		schema: canvas,
		empty: () => ({ boards: emptyKeyed<CanvasBoard>() }),
		migrations: {},
	}),
	dossier: kind({
		version: 1,
		schema: dossier,
		empty: (): DossierRecord => ({ variant: 'board', parts: {} }),
		migrations: {},
	}),
	'supply-chain': kind({
		version: 1,
		schema: supplyChain,
		empty: (): SupplyChainRecord => ({
			asOf: '',
			sites: {},
			links: {},
			decisions: {},
			mappings: {},
			scenarios: emptyKeyed(),
			assumptions: { spareCapacity: 0.2, recoveryWeeks: 12 },
		}),
		migrations: {},
	}),
	'supply-exchange': kind({
		version: 1,
		schema: supplyExchange,
		empty: emptyExchange,
		migrations: {},
	}),
} as const;

export type KindName = keyof typeof kinds;
export type RecordData<K extends KindName> = z.output<(typeof kinds)[K]['schema']>;

export const kindNames = Object.keys(kinds) as KindName[];
export const isKindName = (name: string): name is KindName => Object.hasOwn(kinds, name);

/** Why stored or imported data cannot be used. */
export type ReadProblem = 'newer' | 'damaged';

/**
 * Data of any known version as the current version.
 *
 * @returns the data, or why they cannot be used: written by a newer version of the site, or not in the format
 */
export function readRecord<K extends KindName>(
	name: K,
	version: number,
	data: unknown,
): { ok: true; data: RecordData<K> } | { ok: false; problem: ReadProblem; where: string } {
	const definition = kinds[name];
	if (version > definition.version) return { ok: false, problem: 'newer', where: name };
	let current = data;
	for (let from = version; from < definition.version; from++) {
		const migrate = definition.migrations[from];
		if (!migrate) return { ok: false, problem: 'damaged', where: `${name} version ${from}` };
		try {
			current = migrate(current);
		} catch {
			return { ok: false, problem: 'damaged', where: `${name} version ${from}` };
		}
	}
	const result = z.safeParse(definition.schema, current);
	if (result.success) return { ok: true, data: result.data as RecordData<K> };
	return {
		ok: false,
		problem: 'damaged',
		where: [name, ...(result.error.issues[0]?.path ?? [])].map(String).join(' › '),
	};
}
