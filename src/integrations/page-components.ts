/** Components that every MDX page can use without an import line. */
export const pageComponents = [
	'Fact',
	'Standard',
	'Competence',
	'KeyFigures',
	'SectorChart',
	'ValueChain',
	'Demand',
	'Requirements',
	'Procurement',
	'Buyers',
	'Fairs',
	'Networks',
	'Risks',
	'Cases',
	'FirstSteps',
	'Sources',
	'ProcessMap',
	'WorkshopPlan',
	'StepMethods',
	'StepTools',
	'Agenda',
	'Ways',
	'SectorTiles',
	'ToolTiles',
	'DataPromise',
	'Partners',
	'StandardsCatalogue',
	'CompetenceCatalogue',
	'RegionField',
]
	.map((name) => `./src/components/${name}.astro`)
	.concat(
		['competence-profile/CompetenceProfile', 'market-fit/MarketFit', 'project/Project'].map(
			(name) => `./src/tools/${name}.astro`,
		),
	);
