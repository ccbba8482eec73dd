import * as z from 'zod/mini';
import { type ExchangeParticipant, type ExchangeProblem, readExchange, shownName } from '../../../workspace';
import { exchangeParticipant } from '../../../workspace/kinds/supply-exchange';

/** The file in which a firm hands its part of the exchange to whoever brings the parts together. */
const type = 'naechster-markt/supply-exchange';
const version = 1;

/** Longest file that is read, in characters. */
export const longestFile = 4_000_000;

/** Where a file was made. */
export type FileSource = { site: string; appVersion: string };

const exchangeFile = z.strictObject({
	type: z.literal(type),
	version: z.literal(version),
	source: z.strictObject({ site: z.string().check(z.maxLength(200)), appVersion: z.string().check(z.maxLength(50)) }),
	...exchangeParticipant.shape,
});

/** The text of a file, one row of a list on one line, so that a person can read it. */
export function writeParticipant(
	{ label, day, network, needs, offer }: ExchangeParticipant,
	source: FileSource,
): string {
	const file: z.output<typeof exchangeFile> = {
		type,
		version,
		source,
		label,
		day,
		network,
		...(needs && { needs }),
		...(offer && { offer }),
	};
	return `${rowByRow(file, '')}\n`;
}

export type ParticipantResult =
	| { ok: true; participant: ExchangeParticipant }
	| { ok: false; problem: ExchangeProblem; where: string };

/** Reads and checks a file wholly, before anything is done with it. */
export function readParticipant(text: string): ParticipantResult {
	const read = readExchange(text, { type, version, maxLength: longestFile, schema: exchangeFile });
	if (!read.ok) return read;
	const { type: _t, version: _v, source: _s, ...participant } = read.data;
	const label = shownName(participant.label, 40);
	return label
		? { ok: true, participant: { ...participant, label } }
		: { ok: false, problem: 'damaged', where: 'label' };
}

/** JSON with every group on lines of its own and every entry of a list on one. */
export function rowByRow(value: unknown, indent: string): string {
	const inner = `${indent}\t`;
	if (Array.isArray(value))
		return value.length === 0 ? '[]' : `[\n${value.map((row) => inner + JSON.stringify(row)).join(',\n')}\n${indent}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	const fields = Object.entries(value).filter(([, field]) => field !== undefined);
	return `{\n${fields.map(([key, field]) => `${inner}${JSON.stringify(key)}: ${rowByRow(field, inner)}`).join(',\n')}\n${indent}}`;
}
