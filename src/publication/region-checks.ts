import type { Region } from '../schemas/region';
import { contrast } from './contrast';
import type { Problem } from './problem';

type Pictures = { exists(file: string): boolean };

/**
 * What a publisher still has to fill in or put right in `region.yaml`.
 *
 * Sources of the duties: § 5 DDG and § 18 MStV (imprint), Art. 13 GDPR (privacy), EN 301 549 and the accessibility laws of
 * the federal states (feedback address, date of assessment), Regulation (EU) 2021/1060, Annex IX (emblem and statement).
 *
 * @param pictures  looks up files below `public/`
 */
export function regionProblems(region: Region, pictures: Pictures): Problem[] {
	return [
		...missingFields(region),
		...addressOfSite(region.site.address),
		...pictureProblems(region, pictures),
		...fundingProblems(region),
		...contrastProblems(region),
		...placeholders(region),
		...region.partners
			.filter(({ website, websiteChecked }) => website !== undefined && !websiteChecked)
			.map(
				({ id, website }): Problem => ({
					id: 'websiteUnchecked',
					where: `partners › ${id} › website`,
					mustFix: false,
					values: { url: website! },
				}),
			),
	];
}

/** Fields without which a site must not go public; the others are needed where the publisher has such a thing. */
const required = {
	imprint: ['organisation', 'street', 'city', 'representative', 'email', 'responsible'],
	privacy: ['controller', 'contact', 'hoster', 'logDays', 'authority'],
	accessibility: ['feedback', 'enforcement', 'assessed'],
} as const;

function missingFields(region: Region): Problem[] {
	return (Object.keys(required) as (keyof typeof required)[]).flatMap((part) =>
		Object.entries(region[part])
			.filter(([, value]) => value === null || value === '')
			.map(([field]): Problem => {
				const mustFix = (required[part] as readonly string[]).includes(field);
				return { id: mustFix ? 'missing' : 'maybeMissing', where: `${part} › ${field}`, mustFix };
			}),
	);
}

/** Names that no visitor can reach, or that are reserved for examples (RFC 2606, RFC 6761). */
const notPublic =
	/^(localhost|127\.|192\.168\.|10\.)|\.(local|test|invalid|example|localhost)$|(^|\.)example\.(com|net|org)$/;

function addressOfSite(address: string | null): Problem[] {
	const where = 'site › address';
	if (address === null) return [{ id: 'missing', where, mustFix: true }];
	const { protocol, hostname } = new URL(address);
	if (notPublic.test(hostname)) return [{ id: 'notPublic', where, mustFix: true, values: { url: address } }];
	return protocol === 'https:' ? [] : [{ id: 'notSecure', where, mustFix: true, values: { url: address } }];
}

function pictureProblems({ funding, partners, ...region }: Region, { exists }: Pictures): Problem[] {
	const site = region.site as { logo?: { file: string } };
	const all = [
		{ where: 'site › logo', picture: site.logo },
		{ where: 'funding › emblem', picture: funding?.emblem ?? undefined },
		...partners.map(({ id, logo }) => ({ where: `partners › ${id} › logo`, picture: logo })),
	];
	return all.flatMap(({ where, picture }): Problem[] => {
		if (!picture) return [];
		const values = { file: picture.file };
		if (!/\.(svg|png|webp|avif|jpe?g)$/i.test(picture.file)) return [{ id: 'fileKind', where, mustFix: true, values }];
		return exists(picture.file) ? [] : [{ id: 'fileMissing', where, mustFix: true, values }];
	});
}

/** The statement as Annex IX of Regulation (EU) 2021/1060 words it. */
const statements = {
	de: /^(Kofinanziert|Finanziert) von der Europäischen Union$/,
	en: /^(Co-)?[Ff]unded by the European Union$/,
};

function fundingProblems({ funding, partners, site }: Region): Problem[] {
	if (!funding) return [];
	const problems: Problem[] = [];
	if (funding.emblem === null) problems.push({ id: 'missing', where: 'funding › emblem', mustFix: true });
	if (funding.reference === null) problems.push({ id: 'maybeMissing', where: 'funding › reference', mustFix: false });
	for (const locale of site.languages) {
		const text = funding.statement[locale];
		if (/Europäische|European/.test(text) && !statements[locale].test(text))
			problems.push({
				id: 'statementWording',
				where: `funding › statement › ${locale}`,
				mustFix: false,
				values: { text },
			});
	}
	const largest = Math.max(0, ...partners.map(({ logo }) => logo?.height ?? 0));
	if (funding.emblem && funding.emblem.height < largest)
		problems.push({
			id: 'emblemSmall',
			where: 'funding › emblem › height',
			mustFix: true,
			values: { height: funding.emblem.height, largest },
		});
	return problems;
}

type Scheme = Region['colours']['light'];

/** Pairs of a scheme and the contrast that each needs: 4.5 for text (WCAG 1.4.3), 7 where the tokens promise more. */
const pairs: readonly [ink: keyof Scheme, ground: keyof Scheme, least: number][] = [
	['text', 'background', 7],
	['text', 'surface', 7],
	['textMuted', 'background', 4.5],
	['textMuted', 'surface', 4.5],
	['accent', 'background', 4.5],
	['accent', 'surface', 4.5],
	['accentStrong', 'background', 7],
	['accentStrong', 'accentSoft', 4.5],
	['positive', 'background', 4.5],
	['warning', 'background', 4.5],
	['negative', 'background', 4.5],
];

function contrastProblems({ colours }: Region): Problem[] {
	return (['light', 'dark'] as const).flatMap((name) =>
		pairs.flatMap(([ink, ground, least]): Problem[] => {
			const ratio = contrast(colours[name][ink], colours[name][ground]);
			if (ratio >= least) return [];
			// Rounded down: 4.49 must not read as 4.5.
			const values = { ground, ratio: Math.floor(ratio * 100) / 100, least };
			return [{ id: 'contrast', where: `colours › ${name} › ${ink}`, mustFix: true, values }];
		}),
	);
}

/** Words that stand where something is still to come. */
export const placeholder =
	/\b(TODO|FIXME|XXX+|TBD|lorem ipsum|Platzhalter|placeholder)\b|\?\?\?|@example\.|\bexample\.(com|org|net)\b/i;

function placeholders(value: unknown, path: string[] = []): Problem[] {
	if (typeof value === 'string') {
		const found = placeholder.exec(value);
		// The address of the site has a message of its own.
		if (!found || path.join('.') === 'site.address') return [];
		return [{ id: 'placeholder', where: path.join(' › '), mustFix: true, values: { text: found[0] } }];
	}
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => placeholders(inner, [...path, key]));
}
