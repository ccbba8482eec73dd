import { describe, expect, it } from 'vitest';
import { ahp, promethee2, smaa, topsis, weightedSum, weightStability } from '../../../../src/domain/decision';
import { isQuick, openWeightsOf, samples, seed } from '../../../../src/results/scoring/open-weights';
import { meanWeightsOfOrder, ownWeights } from '../../../../src/results/scoring/people';
import { portfolioOf } from '../../../../src/results/scoring/portfolio';
import { setupOf } from '../../../../src/results/scoring/problem';
import { leaders, resultsOf, smallestChangeOf, stabilityOf } from '../../../../src/results/scoring/results';
import {
	changeSentence,
	labelsOf,
	listed,
	methodsSentence,
	misfitSentence,
	obstacleSentence,
	openSentence,
	rankingSentence,
	short,
	stabilitySentence,
} from '../../../../src/results/scoring/sentences';
import { withWords } from '../../../../src/results/scoring/table';
import { judgmentAt, judgmentWords, nearestJudgment, pairsOf, positionOf } from '../../../../src/tools/scoring/pairs';
import { withCell, withCriterion, withJudgment } from '../../../../src/tools/scoring/table';
import { de } from '../../../../src/tools/scoring/texts.de';
import { en } from '../../../../src/tools/scoring/texts.en';
import { idOf, set, tableOf } from './fixture';

const rows = { A: [4, 3, 1], B: [2, 1, 4], C: [1, 2, 2] };
const table = withWords(tableOf(rows), set, []);
const setup = setupOf(table, 'ich');
const problem = setup.problem!;
const results = resultsOf(problem, setup.criteria, 'minMax');
const words = { locale: 'de' as const, t: de, label: labelsOf(table) };

describe('a table as a problem', () => {
	it('gives the methods what stands in it', () => {
		expect(problem.criteria.map(({ weight, direction }) => [weight, direction])).toEqual([
			[50, 'benefit'],
			[30, 'cost'],
			[20, 'benefit'],
		]);
		expect(problem.alternatives.map(({ scores }) => scores)).toEqual(Object.values(rows));
	});

	it('takes weights that are being dragged instead of the stored ones', () => {
		expect(setupOf(table, '', { aufwand: 0 }).weights).toEqual([50, 0, 20]);
	});

	it('leaves alternatives with gaps out and says how many values they lack', () => {
		const gaps = setupOf(tableOf({ ...rows, D: [1, null, null] }), '');
		expect(gaps.problem!.alternatives).toHaveLength(3);
		expect(gaps.rows.map(({ missing }) => missing)).toEqual([0, 0, 0, 2]);
	});

	it('names what is in the way', () => {
		expect(setupOf(tableOf({}), '').obstacle).toBe('noAlternatives');
		expect(setupOf(tableOf({ A: [1, null, 2] }), '').obstacle).toBe('noneComplete');
		expect(setupOf(table, '', { bedarf: 0, aufwand: 0, passung: 0 }).obstacle).toBe('noWeights');
		expect(setupOf({ ...table, criteria: { entries: {}, order: [] } }, '').obstacle).toBe('noCriteria');
		for (const t of [de, en])
			for (const broken of [
				tableOf({}),
				tableOf({ A: [1, null, 2] }),
				{ ...table, criteria: { entries: {}, order: [] } },
			])
				expect(obstacleSentence(setupOf(broken, ''), 'Märkte', t)).not.toMatch(/\{|NaN|undefined|Infinity/);
	});

	it('says which score does not suit the way of comparing', () => {
		expect(setupOf({ ...table, normalise: 'none' }, '').misfit).toEqual({ kind: 'needsBenefit', criterion: 'aufwand' });
		const zero = { ...withWords(tableOf({ ...rows, D: [0, 1, 1] }), set, []), normalise: 'max' as const };
		const misfit = setupOf(zero, '');
		expect(misfit.misfit).toEqual({ kind: 'needsPositive', criterion: 'bedarf', alternative: idOf(zero, 'D') });
		expect(misfitSentence(misfit, de)).toContain('„Bedarf“ ist bei D nicht größer als null');
		expect(setupOf({ ...table, normalise: 'max' }, '').misfit).toBeUndefined();
	});
});

describe('results', () => {
	it('are those of the methods', () => {
		expect(results.sum.ranked).toEqual(weightedSum(problem, { normalise: 'minMax' }));
		expect(results.topsis.ranked).toEqual(topsis(problem));
		expect(results.promethee.ranked).toEqual(promethee2(problem));
		expect(stabilityOf(results).map(({ from, to }) => ({ from, to }))).toEqual(
			problem.criteria.map(({ id }) => weightStability(problem, id)),
		);
	});

	it('use thresholds that make sense and no others', () => {
		const within = (threshold: { q: number; p: number }) =>
			resultsOf(problem, [{ ...setup.criteria[0]!, threshold }, ...setup.criteria.slice(1)], 'minMax').promethee.ranked;
		expect(within({ q: 1, p: 3 })).toEqual(
			promethee2(problem, [{ kind: 'linear', q: 1, p: 3 }, { kind: 'usual' }, { kind: 'usual' }]),
		);
		expect(within({ q: 2, p: 2 })).toEqual(results.promethee.ranked);
	});

	it('find the smallest change, which does draw the new winner level', () => {
		for (const scale of ['levels', 'number'] as const) {
			const criteria = setup.criteria.map((criterion) => ({ ...criterion, scale }));
			const change = smallestChangeOf(results, criteria)!;
			const changed = {
				...problem,
				alternatives: problem.alternatives.map((alternative) => ({
					...alternative,
					scores: alternative.scores.map((score, j) =>
						alternative.id === change.alternativeId && problem.criteria[j]!.id === change.criterionId
							? change.to
							: score,
					),
				})),
			};
			const after = weightedSum(changed, { normalise: 'minMax' });
			const score = (id: string) => after.find((entry) => entry.id === id)!.score;
			expect(score(change.newWinner)).toBeCloseTo(score(leaders(results.sum.ranked)[0]!), 9);
			expect(change.to).toBeGreaterThanOrEqual(0);
			expect(change.to).toBeLessThanOrEqual(4);
		}
	});

	it('weigh by order with the mean of all weights that keep it', () => {
		const weights = meanWeightsOfOrder(3);
		// Centroid of the region w1 >= w2 >= w3: 11/18, 5/18, 2/18.
		for (const [j, share] of [11 / 18, 5 / 18, 2 / 18].entries()) expect(weights[j]).toBeCloseTo(share, 2);
		expect(ownWeights({ ...table, weighting: 'ranking' })).toEqual(weights);
	});

	it('weigh by pairs as AHP does', () => {
		const judgments = withJudgment(withJudgment({}, 'bedarf', 'aufwand', 2), 'bedarf', 'passung', 4);
		expect(ownWeights({ ...table, weighting: 'pairwise', judgments })).toEqual(
			ahp([
				[1, 2, 4],
				[0.5, 1, 1],
				[0.25, 1, 1],
			]).weights,
		);
	});

	it('leave the weights open as SMAA does', () => {
		const { acceptability } = smaa(problem, { samples, seed });
		expect(openWeightsOf({ problem, normalise: 'minMax' }).acceptability).toEqual(acceptability);
		const order = problem.criteria.map(({ id }) => id);
		expect(openWeightsOf({ problem, normalise: 'minMax', order }).acceptability).toEqual(
			smaa(problem, { samples, seed, weights: { order } }).acceptability,
		);
		expect(isQuick(problem)).toBe(true);
	});
});

describe('portfolio', () => {
	it('is the weighted mean of each axis, costs turned round', () => {
		const { points, without } = portfolioOf(setup);
		expect(without).toEqual([]);
		// A: attractiveness (50 × 4/4 + 30 × (1 − 3/4)) / 80, strength 1/4.
		expect(points[0]!.attractiveness).toBeCloseTo(57.5 / 80, 12);
		expect(points[0]!.strength).toBeCloseTo(0.25, 12);
		expect(points.map(({ zone }) => zone)).toEqual(['choose', 'grow', 'choose']);
	});

	it('names the axis that has no criterion with weight', () => {
		expect(portfolioOf(setupOf(withCriterion(table, 'passung', { axis: 'none' }), '')).without).toEqual(['strength']);
		expect(portfolioOf(setupOf(table, '', { passung: 0 })).without).toEqual(['strength']);
	});
});

describe('pairwise comparison', () => {
	it('maps the slider to the scale and back', () => {
		for (let position = -8; position <= 8; position++) expect(positionOf(judgmentAt(position))).toBe(position);
		expect([0.01, 0.4, 1, 1.3, 2.6, 40].map(nearestJudgment)).toEqual([1 / 9, nearestJudgment(0.4), 1, 1, 3, 9]);
		expect(judgmentWords(5, 'Preis', 'Nähe', 'de', de)).toBe('Preis ist deutlich wichtiger (5)');
		expect(judgmentWords(1 / 3, 'Preis', 'Nähe', 'de', de)).toBe('Nähe ist etwas wichtiger (3)');
		expect(judgmentWords(1, 'Preis', 'Nähe', 'de', de)).toBe('gleich wichtig');
	});

	it('marks the judgment that contradicts the others and offers one that mends it', () => {
		let judgments = withJudgment({}, 'a', 'b', 3);
		judgments = withJudgment(judgments, 'b', 'c', 3);
		judgments = withJudgment(judgments, 'c', 'a', 5);
		const view = pairsOf(judgments, ['a', 'b', 'c']);
		expect(view.ratio).toBeGreaterThan(0.1);
		expect(view.pairs.some(({ disturbing }) => disturbing)).toBe(true);
		const { a, b, judgment, ratioAfter } = view.repair!;
		expect(pairsOf(withJudgment(judgments, a, b, judgment), ['a', 'b', 'c']).ratio).toBeCloseTo(ratioAfter, 12);
		expect(ratioAfter).toBeLessThan(view.ratio);
	});

	it('has nothing to mend while the judgments agree', () => {
		const view = pairsOf({}, ['a', 'b', 'c']);
		expect(view).toMatchObject({ judged: 0, ratio: 0, repair: undefined });
		expect(view.pairs).toHaveLength(3);
	});
});

describe('sentences', () => {
	it('name the leader, a tie, a single one', () => {
		expect(rankingSentence(results, words)).toMatch(/^(A|B) führt mit \d+,\d von 100 Punkten, vor (A|B) mit/);
		const tie = resultsOf(setupOf(tableOf({ X: [1, 1, 1], Y: [1, 1, 1] }), '').problem!, setup.criteria, 'minMax');
		expect(rankingSentence(tie, { ...words, label: (id) => id })).toContain('gleichauf');
		const alone = resultsOf(setupOf(tableOf({ X: [1, 1, 1] }), '').problem!, setup.criteria, 'minMax');
		expect(rankingSentence(alone, { ...words, label: () => 'X' })).toContain('allein');
		expect(changeSentence(smallestChangeOf(alone, setup.criteria), alone, setup.criteria, words)).toBe(
			de.sentence.changeAlone,
		);
	});

	it('leave no gap open in either language', () => {
		const random = (seedOf: number) => {
			let state = seedOf;
			return () => {
				state = (state * 1103515245 + 12345) % 2147483648;
				return state / 2147483648;
			};
		};
		for (let n = 1; n <= 60; n++) {
			const next = random(n);
			const names = ['A', 'B', 'C', 'D'].slice(0, 1 + (n % 4));
			const made = withWords(
				tableOf(Object.fromEntries(names.map((name) => [name, [0, 1, 2].map(() => Math.round(next() * 4))]))),
				set,
				[],
			);
			const s = setupOf(made, '');
			const r = resultsOf(s.problem!, s.criteria, 'minMax');
			for (const locale of ['de', 'en'] as const) {
				const w = { locale, t: locale === 'de' ? de : en, label: labelsOf(made) };
				const sentences = [
					rankingSentence(r, w),
					methodsSentence(r, w),
					stabilitySentence(stabilityOf(r), w),
					changeSentence(smallestChangeOf(r, s.criteria), r, s.criteria, w),
					openSentence(openWeightsOf({ problem: s.problem!, normalise: 'minMax' }), r, n % 2 === 0, w),
				];
				for (const sentence of sentences) {
					expect(sentence).not.toMatch(/\{|\}|NaN|undefined|Infinity|–/);
					expect(sentence.trim()).toMatch(/[.)]$/);
				}
			}
		}
	});

	it('lists names and shortens numbers', () => {
		expect(listed(['A', 'B', 'C'], de)).toBe('A, B und C');
		expect(listed([], de)).toBe('');
		expect([2, 2.5, 2.256, -0].map((value) => short(value, 'de'))).toEqual(['2', '2,5', '2,26', '0']);
	});
});

it('keeps a broken number out of the calculation', () => {
	const broken = withCell(table, idOf(table, 'A'), 'bedarf', { value: null, text: 'viel' });
	expect(setupOf(broken, '').problem!.alternatives).toHaveLength(2);
});
