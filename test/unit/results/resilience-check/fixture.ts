import type { Check } from '../../../../src/results/resilience-check/check';
import type { ResilienceQuestionnaire, Rule } from '../../../../src/results/resilience-check/questionnaire';
import { kinds } from '../../../../src/workspace/kinds';

/** A questionnaire small enough to compute by hand: two dimensions of five and two questions, one short each. */

const item = (id: string, short = false) => ({
	id,
	question: `Frage ${id}?`,
	levels: [0, 1, 2, 3, 4].map((level) => `${id} Stufe ${level}`),
	short,
});
const meanings = [
	{ upTo: 50, text: 'schwach' },
	{ upTo: 100, text: 'stark' },
];

export const rule = (id: string, dimension: string, rest: Partial<Rule> = {}): Rule => ({
	id,
	dimension,
	below: 75,
	label: id,
	text: '',
	methods: [],
	tools: [],
	contacts: [],
	step: '1-ausgangslage',
	...rest,
});

export const questionnaire: ResilienceQuestionnaire = {
	id: 'resilience',
	dimensions: [
		{
			id: 'kunden',
			label: 'Kunden',
			weight: 1,
			items: [item('k1', true), item('k2'), item('k3'), item('k4'), item('k5')],
			meanings,
		},
		{ id: 'geld', label: 'Geld', weight: 3, items: [item('g1', true), item('g2')], meanings },
	],
	rules: [
		rule('k-allgemein', 'kunden'),
		rule('k-zwei', 'kunden', { item: 'k2', atMost: 1 }),
		rule('g-allgemein', 'geld'),
	],
};

export const emptyCheck = (): Check => kinds['resilience-check'].empty();
export const checkWith = (answers: Check['answers'], rest: Partial<Check> = {}): Check => ({
	...emptyCheck(),
	answers,
	...rest,
});
