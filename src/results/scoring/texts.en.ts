import type { ScoringResultTexts } from './texts.de';

/** Words of the scoring’s results, English. */
export const en: ScoringResultTexts = {
	weightings: { sliders: 'Sliders', points: '100 points', ranking: 'Order', pairwise: 'Pairs' },
	directions: { benefit: 'Benefit: more is better', cost: 'Cost: less is better' },
	normalises: {
		minMax: 'Span: worst value 0, best 1',
		max: 'Share of the best value',
		none: 'not at all: values count as they are',
	},
	evidencePeriod: 'Period {period}',
	source: 'Source: {name}',
	meDefault: 'Me',
	joined: 'Joined from {n} sets of scores: {names}.',
	rankingTitle: 'Ranking',
	alternative: 'Choice',
	criterion: 'Criterion',
	weight: 'Weight',
	score: 'Value',
	reason: 'Reason',
	rank: 'Rank',
	incomplete: 'Not in the ranking yet because values are missing: {names}.',
	incompleteOne: '{name} ({n})',
	unitPoints: '{n} out of 100 points',
	unitScore: '{n}',
	and: '{most} and {last}',
	methodsTitle: 'Three methods compared',
	methodNames: { sum: 'Weighted sum', topsis: 'TOPSIS', promethee: 'PROMETHEE II' },
	stabilityTitle: 'How firm the result is',
	stabilityNote:
		'The bar shows the range in which the weight may lie without another choice taking first place. The line is the weight today; the other weights keep their proportions.',
	today: 'today',
	spanFrom: 'from',
	spanTo: 'to',
	portfolioTitle: 'Portfolio picture',
	portfolioNote:
		'The number in the circle stands in the table beside it. For each axis the weighted mean of its criteria counts.',
	portfolioPicture: 'Nine fields: {y} upwards, {x} to the right',
	number: 'No.',
	zone: 'Field',
	scoresTitle: 'All values',
	reasonsTitle: 'Reasons and evidence',
	howFormulas: [
		'Weighted sum: Σ weight × comparable value. The weights add up to 1.',
		'Making comparable, span: (x − min) ÷ (max − min), reversed for costs; 1 where all are equal. Share: x ÷ max, for costs min ÷ x.',
		'TOPSIS: values divided by the root of the sum of squares, times weight. Closeness = distance to the worst ÷ (distance to the best + distance to the worst).',
		'PROMETHEE II: each choice meets each other. A lead counts in full, with thresholds step by step. Value = strength minus weakness, −1 to 1.',
		'Open weights (SMAA-2): {samples} draws, evenly over all admissible weights, seed {seed}.',
		'Pairwise comparison (AHP): principal eigenvector of the matrix of judgments. Up to a consistency ratio of {limit} the judgments count as compatible.',
		'Order: the calculation takes the mean of all weights that keep the order.',
		'Several people: mean of each field; weights as means, or as the geometric mean of the judgments where all compared in pairs.',
		'Openness: entropy of the first places, 0 (one choice always wins) to 1 (all equally often).',
	],
	howSourceList: [
		'Weighted sum: Churchman and Ackoff 1954; Zangemeister 1970',
		'TOPSIS: Hwang and Yoon 1981, Multiple Attribute Decision Making',
		'PROMETHEE II: Brans and Vincke 1985, Management Science 31(6)',
		'AHP: Saaty 1980; joint judgments: Aczel and Saaty 1983; repair of single judgments: Harker 1987, Saaty 2003',
		'SMAA-2: Lahdelma and Salminen 2001, Operations Research 49(3)',
		'Sensitivity: Triantaphyllou and Sanchez 1997, Decision Sciences 28(1)',
		'Agreement of weights: Goepel 2013, Proceedings of the ISAHP',
	],
	sentence: {
		alone: '{name} is the only choice. A comparison needs at least two.',
		tie: '{names} are level with {score}.',
		leads: '{first} leads with {score}, ahead of {second} with {secondScore}.',
		allSame: 'All three methods give the same ranking with {first} at the top.',
		sameWinner:
			'All three methods put {first} in first place. Behind it they differ (sum, TOPSIS, PROMETHEE): {moved}.',
		movedOne: '{name} {sum}, {topsis}, {promethee}',
		topsisDiffers:
			'TOPSIS puts {other} at the top: large distances to the best value weigh particularly heavily there, and {first} has its largest on “{criterion}”.',
		prometheeDiffers:
			'PROMETHEE puts {other} in front: it counts how often a choice is ahead, not how far. Against {first}, {other} is better on {share} of the weight and worse on {back}; the large lead of {first} on “{criterion}” counts no more than a small one.',
		stable: 'No single weight can change first place, however large or small it becomes.',
		tightBelow:
			'The most sensitive is “{criterion}”: if its weight falls from {weight} to below {limit}, another choice is in front.',
		tightAbove:
			'The most sensitive is “{criterion}”: if its weight rises from {weight} to above {limit}, another choice is in front.',
		change:
			'The smallest change that overturns first place: {alternative} on “{criterion}” from {from} to {to}. {winner} then draws level.',
		changeTie: 'First place is shared: the smallest change to a value decides.',
		changeAlone: 'With only one choice no value can overturn the ranking.',
		noChange: 'No single value can overturn first place as long as it stays on its scale.',
		open: 'With any weights, {name} is in front most often, in {share} of the draws.',
		openOrder: 'With this order of the criteria, {name} is in front most often, in {share} of the draws.',
		openAlone: 'With only one choice there is nothing to draw.',
		decided: 'The result hardly depends on the weights (openness {entropy} on a scale from 0 to 1).',
		halfOpen: 'The weights have a say (openness {entropy} on a scale from 0 to 1).',
		wideOpen: 'The weights decide almost alone (openness {entropy} on a scale from 0 to 1). Agree on them first.',
	},
	obstacle: {
		noCriteria: 'No criterion yet. Add one under “Criteria”.',
		noAlternatives: 'Enter on the left what there is to choose from ({many}). Then score criterion by criterion.',
		noneComplete:
			'As soon as all values of one choice are there, the ranking appears here. The nearest still lacks {n}.',
		noWeights: 'All weights are zero. Give weight to at least one criterion under “Criteria”.',
	},
	misfit: {
		needsBenefit:
			'“{criterion}” is a cost. Without conversion only benefits can be added up. Choose a conversion or change the direction.',
		needsPositive:
			'“{criterion}” is not above zero for {alternative}. The share of the best value needs values above zero. Change the value or choose the span.',
	},
};
