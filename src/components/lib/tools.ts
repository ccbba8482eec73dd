/** Slugs of the tools that have a page, in the order of the path through them. */
export const toolSlugs = [
	'resilienz-check',
	'kompetenzprofil',
	'marktfit',
	'bewertung',
	'reifegrad',
	'business-case',
	'canvas',
	'lieferkette',
	'fahrplan',
	'vorhaben',
] as const;

/** Slugs of all tools that content may name, with a page or not yet; only those with a page are shown. */
export const everyToolSlug = [
	'resilienz-check',
	'kompetenzprofil',
	'marktfit',
	'bewertung',
	'reifegrad',
	'business-case',
	'canvas',
	'lieferkette',
	'fahrplan',
	'vorhaben',
] as const;
