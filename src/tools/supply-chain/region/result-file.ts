import * as z from 'zod/mini';
import type { ExchangeCoder } from '../../../domain/supply-chain';
import { type ExchangeProblem, readExchange, type SupplyChainRecord } from '../../../workspace';
import { mostFirms, mostParticipants } from '../../../workspace/kinds/supply-exchange';
import { type FileSource, longestFile, rowByRow } from './exchange-file';
import type { Together } from './together';

/** The file in which the coordinator hands the shared codes back, so that each firm can see which partners are meant. */
const type = 'naechster-markt/supply-exchange-result';
const version = 1;

const code = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const count = z.int().check(z.minimum(2), z.maximum(mostParticipants));
const found = z.strictObject({
	role: z.enum(['supplier', 'customer']),
	participants: count,
	onlySource: z.optional(count),
	codes: z.array(code).check(z.minLength(1), z.maxLength(100)),
});
const resultFile = z.strictObject({
	type: z.literal(type),
	version: z.literal(version),
	source: z.strictObject({ site: z.string().check(z.maxLength(200)), appVersion: z.string().check(z.maxLength(50)) }),
	day: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
	exchange: z.string().check(z.minLength(1), z.maxLength(100)),
	check: code,
	minimum: count,
	participants: z.int().check(z.minimum(1), z.maximum(mostParticipants)),
	firms: z.array(found).check(z.maxLength(2 * mostFirms)),
});

export type ExchangeResultFile = z.output<typeof resultFile>;
/** A firm that participants share: by how many, as what, by which codes. */
export type FoundFirm = { role?: 'supplier' | 'customer'; participants?: number; onlySource?: number; codes: string[] };

type About = {
	source: FileSource;
	day: string;
	exchange: string;
	check: string;
	minimum: number;
	participants: number;
};

export function writeResult(
	{ suppliers, customers }: Pick<Together, 'suppliers' | 'customers'>,
	{ source, ...about }: About,
): string {
	const row = (role: 'supplier' | 'customer', { participants, onlySource, codes }: Together['suppliers'][number]) => ({
		role,
		participants,
		...(onlySource !== undefined && { onlySource }),
		codes,
	});
	const file: ExchangeResultFile = {
		type,
		version,
		source,
		...about,
		firms: [...suppliers.map((firm) => row('supplier', firm)), ...customers.map((firm) => row('customer', firm))],
	};
	return `${rowByRow(file, '')}\n`;
}

export type ResultProblem = ExchangeProblem;
export type ResultRead = { ok: true; file: ExchangeResultFile } | { ok: false; problem: ResultProblem; where: string };

export function readResult(text: string): ResultRead {
	const read = readExchange(text, { type, version, maxLength: longestFile, schema: resultFile });
	return read.ok ? { ok: true, file: read.data } : read;
}

/** Codes in a text that somebody pasted, whole or by their beginning as the coordinator's tables show it. */
export const pastedCodes = (text: string): FoundFirm[] =>
	[...new Set(text.toLowerCase().match(/(?<![0-9a-f])[0-9a-f]{4}(?: ?[0-9a-f]{4}){2,15}(?![0-9a-f])/g) ?? [])].map(
		(found) => ({ codes: [found.replaceAll(' ', '')] }),
	);

/** A partner of the firm that a code means. */
export type Resolved = FoundFirm & { name: string };

/** Which of the firm's own partners the codes mean, and how many codes mean none of them. */
export async function resolveCodes(
	{ sites }: Pick<SupplyChainRecord, 'sites'>,
	coder: Pick<ExchangeCoder, 'codes'>,
	firms: readonly FoundFirm[],
): Promise<{ resolved: Resolved[]; unknown: number }> {
	const partners = await Promise.all(
		Object.values(sites)
			.filter(({ role }) => role !== 'market')
			.map(async (site) => ({ name: site.name, codes: Object.values(await coder.codes(site)) })),
	);
	const own = partners.flatMap(({ name, codes }) => codes.map((full) => ({ name, full })));
	const resolved = firms.flatMap((firm): Resolved[] => {
		const hit = own.find(({ full }) => firm.codes.some((found) => full.startsWith(found)));
		return hit ? [{ ...firm, name: hit.name }] : [];
	});
	return { resolved, unknown: firms.length - resolved.length };
}

/** The beginning of a code as tables show it: three groups of four, enough to tell codes apart. */
export const shortCode = (full: string): string => full.slice(0, 12).replace(/(.{4})(?=.)/g, '$1 ');
