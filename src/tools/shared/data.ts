import type { MatchingParameters, RequirementLevel, SectorDemand } from '../../domain/matching';
import type { Locale } from '../../i18n/locale';
import type { ToolSource } from '../../results/references';

export type { Contact, NamedLink, ToolSource } from '../../results/references';

/** What the tools know of the content, in one language. Built once per page by content.ts and handed to the island. */
export type ToolData = {
	locale: Locale;
	taxonomy: TaxonomyMainGroup[];
	standards: ToolStandard[];
	sectors: ToolSector[];
	parameters: Omit<MatchingParameters, 'taxonomy' | 'buildsOn'>;
	examples: { id: string; label: string; summary: string; url: string }[];
	site: SiteFacts;
};

/** A piece of what a page hands to its tool: where it belongs ("data.taxonomy"; the whole: ""), and its address. */
export type ToolPart = { place: string; url: string };

export type CompetenceKind = 'process' | 'material' | 'capability';

export type TaxonomyMainGroup = {
	id: string;
	kind: CompetenceKind;
	label: string;
	din?: string;
	groups: { id: string; label: string; din?: string; competences: ToolCompetence[] }[];
};

export type ToolCompetence = { id: string; label: string; hint?: string; synonyms: string[] };

export type StandardKind = 'certificate' | 'qualification' | 'norm' | 'law' | 'listing';

export type ToolStandard = {
	id: string;
	code: string;
	name: string;
	kind: StandardKind;
	buildsOn: string[];
	aliases: string[];
	effort?: { months?: [number, number]; note?: string; source: ToolSource };
};

export type ToolSector = {
	id: string;
	mark: string;
	label: string;
	url: string;
	pitch: string;
	/** The key figure of the sector's tile, as printed, and its source. */
	headline: { label: string; value: string; period: string; source: ToolSource };
	demand: { competence: string; importance: number; label?: string; source?: ToolSource }[];
	requirements: { standard: string; level: RequirementLevel; neededFor: string; source?: ToolSource }[];
};

/** Who publishes the site, for bars, file names and the dossier. */
export type SiteFacts = {
	/** Path of the site on its host; names the database. */
	path: string;
	name: string;
	region: string;
	appVersion: string;
	contentDate: string;
	partners: string[];
	funding?: { statement: string; coFunding: string; programme: string; emblem?: { url: string; alt: string } };
	links: {
		profile: string;
		fit: string;
		project: string;
		standards: string;
		markets: string;
		privacy: string;
		/** Pages of the tools by slug; a tool that this site does not have is missing. */
		tools: Partial<Record<string, string>>;
	};
};

/** The parameters as the domain takes them: with the place of every competence and what every standard builds on. */
export function matchingParameters(data: Pick<ToolData, 'parameters' | 'taxonomy' | 'standards'>): MatchingParameters {
	return {
		...data.parameters,
		taxonomy: Object.fromEntries(
			data.taxonomy.flatMap((main) =>
				main.groups.flatMap((group) => group.competences.map((c) => [c.id, { group: group.id, mainGroup: main.id }])),
			),
		),
		buildsOn: Object.fromEntries(data.standards.map((standard) => [standard.id, standard.buildsOn])),
	};
}

/** A sector as the domain takes it. */
export const sectorDemand = ({ id, demand, requirements }: ToolSector): SectorDemand => ({ id, demand, requirements });
