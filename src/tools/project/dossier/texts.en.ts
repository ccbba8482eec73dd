import type { DossierTexts } from './texts.de';

/** Words of the dossier, English. */
export const en: DossierTexts = {
	choiceTitle: 'Who is the dossier for?',
	variants: { board: 'Management board', bank: 'Bank', funding: 'Funding body' },
	variantHints: {
		board: 'The choice of market and its reasons first, then money, readiness and dates.',
		bank: 'Payments, payback and risk first, then dates and readiness.',
		funding: 'State and evidence of the project first, then work plan, market and exploitation.',
	},
	partsTitle: 'What does it hold?',
	partsHint: 'The version makes a first choice; you decide. If you change the version, its own choice holds again.',
	notYet: 'not worked on yet',
	openTool: 'Open {name}',
	print: 'Print the dossier',
	saveFile: 'Save as an HTML file',
	saveHint: 'A single file with the same content to hand on. It opens without a network in any browser.',
	saved: 'The file “{name}” has been saved.',
	saveFailed: 'The file could not be made. Reload the page and try again.',
	parts: {
		profile: 'Competence profile',
		fit: 'Market fit',
		resilience: 'Resilience check',
		scoring: 'Scoring',
		supplyChain: 'Supply chain',
		readiness: 'Readiness',
		businessCase: 'Business case',
		canvas: 'Canvases',
		roadmap: 'Roadmap',
		appendix: 'Appendix: single values',
	},
	kicker: 'Dossier on entering a market',
	forWhom: 'Version: {name}',
	untitled: 'Project without a title',
	noFirm: 'Firm without a name',
	example: 'Invented example',
	exampleText: 'Firm, people and figures are made up. Sources on markets and standards are real.',
	date: 'As of {date}',
	by: 'Prepared by {name}',
	made: 'Made with {site}, version {version}, content of {date}',
	contents: 'Contents',
	contentsNote: 'References are to sections. The page number stands at the foot of every page.',
	overview: 'At a glance',
	overviewLead: {
		board: 'This version shows the management board first where the firm can go and how firmly that stands.',
		bank: 'This version shows the bank first what the project costs, when the money is back and what could tip it.',
		funding:
			'This version shows the funding body first how far the project is proven and what work is still to be done.',
	},
	section: 'Section {n}',
	seeSection: 'Single values: section {n}.',
	emptyPart: 'This part has not been worked on yet.',
	howTitle: 'Assumptions and method',
	sources: 'Sources',
	sourcesNote: 'The numbers in square brackets refer to this list.',
	noSources: 'The parts chosen quote no outside source. Origin and reasons stand beside the values.',
	read: 'read on {date}',
	advice: 'General information, not legal, tax or investment advice.',
	profile: {
		lead: 'The profile names {competences} processes, materials and capabilities and {standards} certificates and approvals.',
		level: 'Level',
		remarks: 'Remarks',
		how: 'The firm chose the levels itself: 1 through a partner, 2 first parts, 3 series, 4 leading.',
	},
	fit: {
		figure: 'Figure: fit of each market in points out of 100',
		marketTitle: '{label}: {fit} points',
		note: 'Note',
		setAside: 'Left out at the firm’s own request: {names}',
		steps: 'The three steps that bring the most',
		gaps: 'Largest gaps',
		pathTitle: 'Certificates and approvals in this order',
		caution:
			'The fit measures how much of what is asked for is there today. It says nothing about prices or competition.',
	},
	resilience: {
		radar: 'Figure: points of each area, 100 at the rim',
		stepsNote: 'The first {n} of {all} suggestions, the weakest areas first.',
		weights: 'Overall: mean of the areas with points. Weights: {list}.',
		source: 'Questions, levels and limits were set by the editors and follow no standard.',
	},
	scoring: {
		figure: 'Figure: ranking by weighted sum',
		values: 'Criteria, weights and values',
		valuesNote: 'N refers to the reason below the table.',
		evidence: 'Evidence: {label}: {value}, {period}',
		noReasons: 'No reasons have been noted for the values.',
		weightingIs: 'Weights: {way}. Values made comparable: {normalise}.',
		merged: 'Values and weights have been joined from {n} scorings.',
		portfolio: 'Figure: {y} upwards, {x} to the right',
		source: 'Methods: {names}.',
	},
	readiness: {
		radar: 'Figure: level reached on each side, the highest at the rim',
		nothing: 'No level has been ticked yet.',
	},
	businessCase: {
		chart: 'Figure: payment of each year as a bar, sums as lines, in euros',
		amounts: 'Quantities in pieces, amounts in euros.',
		keyFigures: 'Key figures',
		figure: 'Key figure',
		meaning: 'What it means',
		tornado: 'Figure: net present value when one figure moves to the ends of its range',
		histogram: 'Figure: distribution of the simulated net present values',
		trail: 'All key figures follow from the payments, the payments from the figures in the table “{name}”.',
		empty: 'No figures yet.',
	},
	canvas: {
		figure: 'Figure: {title}',
		notes: '{title}: all notes',
		how: 'The notes come from the firm, which also set their kind (evidence, assumption, question, decision).',
		licence: '{title}: {origin} Licence: {licence}',
	},
	roadmap: {
		figure: 'Figure: measures as bars',
		origin: 'Suggested by',
		circle: 'Several measures wait for each other in a circle. That is why there are no dates yet.',
		startNote: 'The plan starts on {date}.',
		startSuggested: 'No start has been set yet; dates are counted from {date}.',
		holidays: 'Days off: weekends, {calendar}, and the firm’s own closures.',
	},
	supplyChain: {
		size: 'Sites in the supply chain: {sites}; supply links: {links}.',
		tally: 'Status of the {all} findings: {act} act, {watch} watch, {good} no concern.',
		tallyUnknown: 'For {n} of them data are missing.',
		tallyUnknownOne: 'For one of them data are missing.',
		asOf: 'Data as of {date}',
		findings: 'Findings on the supply chain',
		finding: 'Finding',
		level: 'Status',
		says: 'Statement and measured value',
		limits: 'Limits',
		limit: 'watch from {watch}, act from {act}',
		/** Limits that the firm has set itself, beside those that were planned. */
		changedLimit: 'set by the firm; as planned: watch from {watch}, act from {act}',
		ownLimit: 'the editors’ assumption',
		leftOut: 'With more than 500 sites the calculation takes long; these stand in the tool only: {names}.',
		figure: 'Figure: share of the largest customers in sales',
		urgent: 'To be acted on: {label}',
		behind: '{label}: who or what is behind it',
		rowsShown: '{n} of {all} rows. The tool shows them all.',
		tests: 'Stress tests',
		testsCaption: 'Stored stress tests',
		test: 'Stress test',
		result: 'Result',
		testsLeftOut: 'Stored stress tests: {n}. With more than 500 sites their results stand in the tool only.',
		assumptions:
			'Assumptions: {spare} spare capacity at other suppliers; recovery after {recovery} where nothing has been entered.',
		notHowLikely: 'A stress test shows what an event does, not how likely it is.',
		limitsFrom:
			'Numbers beside the limits lead to the sources of limits, thresholds and economic areas. “The editors’ assumption” means that the limit has no source.',
		origin: 'The firm entered the figures of the supply chain. What is still missing stands in the finding “{label}”.',
	},
	appendix: {
		lead: 'This shows what the points are made of: the credit for each requirement, the answer to each question.',
		fitTitle: 'Market fit {label}: what each requirement adds',
		by: 'Through',
		points: 'Points',
		requirement: 'Requirement',
		answersTitle: 'Resilience check: all answers',
		answersCaption: 'Resilience check, {label}',
		fitNote: 'Points = share of 100. Weight 1 to 5 for competences; for approvals by law, customer or helpful.',
	},
	/** Words of the tools' results that speak to the person at the screen, said for readers of the dossier. */
	instead: {
		fit: {
			rankingAlone: 'For {first} the profile gives {fit} of 100 points.',
			rankingZero: 'No market fits this profile yet.',
			yourCredit: 'Credit',
			howCoverage:
				'Competence coverage: for each competence in demand the best credit from the profile counts, that is similarity × level ÷ 4. The mean is weighted by the weight in the brief.',
		},
		resilience: {
			sentence:
				'The answers come to {overall} of 100 points from {n} of {m} areas. The strongest is “{best}” with {bestScore}, the weakest “{worst}” with {worstScore}.',
			sentenceLevel: 'The answers come to {overall} of 100 points, the same in {n} of {m} areas.',
			sentenceNone: 'No result yet: no area has answers to 60% of its questions.',
			radarTarget: 'Dashed: own targets.',
			stepsTitle: 'Suggestions from the check',
		},
		readiness: {
			howSource:
				'Scales: technology after the Technology Readiness Levels (Mankins 1995; standardised in ISO 16290), manufacturing after the Manufacturing Readiness Levels of the US Department of Defense. The five other sides follow the idea of such levels. The texts of the levels are this website’s own; the version that customer or funding body asks for is the one that counts.',
		},
		businessCase: {
			insideRange: 'That lies within the range given.',
			irrMultiple:
				'The payments change sign several times, so there are {n} solutions. The net present value is what counts.',
			leversAssumed:
				'No range has been given. Volume, price, costs and investment are therefore varied by 10% down and up.',
			riskNeedsRange: 'No figure has a range. That is why there is no simulation.',
			independent:
				'The figures are drawn independently of each other. If the same customer presses price and volume at once, that belongs in a scenario of its own.',
		},
		roadmap: {
			beyondHolidays:
				'The plan reaches beyond {year}. No public holidays are stored for the years after; a few days will be added there.',
			tooLong: 'Together the measures come to more than a hundred years of work. That is why there are no dates.',
		},
		findings: {
			customersTop:
				'The largest customer, {name}, accounts for {share} of sales of {total}; {n} customers are entered.',
			suppliersTop:
				'The largest supplier, {name}, accounts for {share} of purchases of {total}; {n} direct suppliers are entered.',
			sectorTotal: '{share} of sales end in the market {sector}: {direct} directly, {indirect} through other firms.',
			singleSources:
				'{n} inputs worth {value} a year together each come from a single supplier with no approved replacement: {share} of purchases.',
			singleSourceOne:
				'One input worth {value} a year comes from a single supplier with no approved replacement: {share} of purchases.',
			singleSourcesNone: 'No input depends on a single supplier with no approved replacement.',
			furtherSingle: 'At the suppliers there are {n} further inputs from a single source.',
			furtherSingleOne: 'At the suppliers there is one further input from a single source.',
		},
		stress: {
			costsOwn: 'Of this, {cost} come from the firm’s own bill.',
			problems: {
				noFirm: 'No result: the firm itself is missing in the data.',
				noSales: 'No result: there are no sales with a value in the data.',
				noTarget: 'No result: it has not been chosen what fails.',
			},
		},
	},
};
