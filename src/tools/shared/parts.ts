import { createHash } from 'node:crypto';
import type { Locale } from '../../i18n/locale';
import type { ToolPart } from './data';

/** What several tools hold alike: each a file of its own, so that a browser fetches and keeps it once. */
const shareable = ['shared', 'data.taxonomy', 'data.standards', 'data.sectors'];

/** Asking for a file costs more than so many bytes in another one. */
const worthAFile = 3000;

type PartFile = ToolPart & { file: string; text: string };

/**
 * What a page hands to its tool, cut into files.
 *
 * A name contains a digest of the content: the same content has the same name, and a page kept from an earlier visit never
 * meets content that does not belong to it.
 *
 * @param slug   of the tool's page
 * @param props  as the tool's component takes them; has to survive being written as JSON
 */
export function partsOf(slug: string, locale: Locale, props: object): PartFile[] {
	const rest: Record<string, unknown> = { ...props };
	if (rest.data) rest.data = { ...rest.data };
	const parts: PartFile[] = [];
	for (const place of shareable) {
		const keys = place.split('.');
		const last = keys.pop()!;
		const holder = keys.reduce<Record<string, unknown> | undefined>(
			(at, key) => at?.[key] as Record<string, unknown> | undefined,
			rest,
		);
		const text = JSON.stringify(holder?.[last]) ?? '';
		if (text.length < worthAFile) continue;
		delete holder![last];
		parts.push(partFile(last, locale, place, text));
	}
	return [partFile(slug, locale, '', JSON.stringify(rest)), ...parts];
}

function partFile(name: string, locale: Locale, place: string, text: string): PartFile {
	const file = `${name}-${locale}.${createHash('sha256').update(text).digest('hex').slice(0, 8)}`;
	return { file, place, url: `${import.meta.env.BASE_URL.replace(/\/$/, '')}/data/tools/${file}.json`, text };
}
