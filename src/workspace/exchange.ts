import * as z from 'zod/mini';
import { type FileProblem, faultOf, type Refusal, readEnvelope, refuse } from './envelope';

/** Why a file from another person was refused. Nothing has been changed then. */
export type ExchangeProblem = FileProblem;

export type ExchangeResult<T> = { ok: true; data: T } | Refusal;

/** What is read: kind and version of the file, its largest length in characters, its format with the envelope. */
type Format<T extends z.ZodMiniType> = { type: string; version: number; maxLength: number; schema: T };

/** Reads a small file that people hand to one another, wholly and before anything is done with it; see envelope.ts. */
export function readExchange<T extends z.ZodMiniType>(text: string, format: Format<T>): ExchangeResult<z.output<T>> {
	const envelope = readEnvelope(text, format);
	if (!envelope.ok) return envelope;
	const parsed = z.safeParse(format.schema, envelope.json);
	return parsed.success ? { ok: true, data: parsed.data } : refuse('damaged', faultOf(parsed.error));
}
