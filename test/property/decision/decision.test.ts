import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	aggregateJudgments,
	ahp,
	consensus,
	type DecisionProblem,
	decisionEntropy,
	explainPromethee2,
	explainTopsis,
	explainWeightedSum,
	judgmentRepairs,
	type Normalisation,
	promethee2,
	type Ranked,
	rankAgreement,
	smaa,
	smallestChange,
	topsis,
	weightedSum,
	weightStability,
} from '../../../src/domain/decision';

/** Scores are whole numbers, so that sums taken in another order do not differ by rounding where it would matter. */
const problems = (smallest = 0, directions: ('benefit' | 'cost')[] = ['benefit', 'cost']) =>
	fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 6 })).chain(([m, n]) =>
		fc.record({
			criteria: fc
				.array(fc.record({ weight: fc.integer({ min: 1, max: 9 }), direction: fc.constantFrom(...directions) }), {
					minLength: m,
					maxLength: m,
				})
				.map((list) => list.map((criterion, j) => ({ id: `c${j}`, ...criterion }))),
			alternatives: fc
				.array(fc.array(fc.integer({ min: smallest, max: 20 }), { minLength: m, maxLength: m }), {
					minLength: n,
					maxLength: n,
				})
				.map((rows) => rows.map((scores, i) => ({ id: `a${i}`, scores }))),
		}),
	);

const methods: [string, (problem: DecisionProblem) => Ranked, number, ('benefit' | 'cost')[]][] = [
	['weightedSum minMax', (p) => weightedSum(p, { normalise: 'minMax' }), 0, ['benefit', 'cost']],
	['weightedSum max', (p) => weightedSum(p, { normalise: 'max' }), 1, ['benefit', 'cost']],
	['weightedSum none', (p) => weightedSum(p, { normalise: 'none' }), -20, ['benefit']],
	['topsis', topsis, -20, ['benefit', 'cost']],
	['promethee2', (p) => promethee2(p), -20, ['benefit', 'cost']],
	[
		'promethee2 linear',
		(p) =>
			promethee2(
				p,
				p.criteria.map(() => ({ kind: 'linear', q: 1, p: 5 })),
			),
		-20,
		['benefit', 'cost'],
	],
];

/** Score of every id, and rank. */
const byId = (ranked: Ranked) => new Map(ranked.map((entry) => [entry.id, entry]));

function expectSame(a: Ranked, b: Ranked): void {
	const other = byId(b);
	expect(a).toHaveLength(b.length);
	for (const entry of a) {
		expect(entry.rank).toBe(other.get(entry.id)?.rank);
		expect(entry.score).toBeCloseTo(other.get(entry.id)?.score ?? Number.NaN, 10);
	}
}

const shuffled = <T>(list: T[], order: number[]) =>
	list.map((item, i) => ({ item, key: order[i % order.length] ?? 0, i })).sort((a, b) => a.key - b.key || b.i - a.i);
const orders = fc.array(fc.integer(), { minLength: 6, maxLength: 6 });

describe.each(methods)('%s', (_, method, smallest, directions) => {
	test('does not depend on the order of alternatives or criteria', () => {
		fc.assert(
			fc.property(problems(smallest, directions), orders, orders, (problem, first, second) => {
				const columns = shuffled(problem.criteria, second);
				const moved: DecisionProblem = {
					criteria: columns.map(({ item }) => item),
					alternatives: shuffled(problem.alternatives, first).map(({ item }) => ({
						id: item.id,
						scores: columns.map(({ i }) => item.scores[i]),
					})),
				};
				expectSame(method(problem), method(moved));
			}),
		);
	});

	test('weights rescale', () => {
		fc.assert(
			fc.property(problems(smallest, directions), fc.constantFrom(0.001, 3, 1e6, 1e300), (problem, factor) => {
				const criteria = problem.criteria.map((criterion) => ({ ...criterion, weight: criterion.weight * factor }));
				expectSame(method(problem), method({ ...problem, criteria }));
			}),
		);
	});

	test('who is nowhere worse never ranks behind', () => {
		fc.assert(
			fc.property(problems(smallest, directions), (problem) => {
				const ranked = byId(method(problem));
				for (const a of problem.alternatives) {
					for (const b of problem.alternatives) {
						const dominates = problem.criteria.every((criterion, j) =>
							criterion.direction === 'benefit' ? a.scores[j] >= b.scores[j] : a.scores[j] <= b.scores[j],
						);
						if (dominates) expect(ranked.get(a.id)?.rank).toBeLessThanOrEqual(ranked.get(b.id)?.rank ?? 0);
					}
				}
			}),
		);
	});

	test('best first, ranks 1 2 2 4, finite', () => {
		fc.assert(
			fc.property(problems(smallest, directions), (problem) => {
				const ranked = method(problem);
				ranked.forEach((entry, i) => {
					expect(Number.isFinite(entry.score)).toBe(true);
					const before = ranked.filter((other) => other.score > entry.score + 1e-9).length;
					expect(entry.rank).toBe(before + 1);
					if (i > 0) expect(entry.score).toBeLessThanOrEqual(ranked[i - 1].score + 1e-12);
				});
			}),
		);
	});

	test('a criterion of weight 0 changes nothing', () => {
		fc.assert(
			fc.property(
				problems(smallest, directions),
				fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 6 }),
				(p, extra) => {
					const wider: DecisionProblem = {
						criteria: [...p.criteria, { id: 'extra', weight: 0, direction: 'benefit' }],
						alternatives: p.alternatives.map((a, i) => ({ id: a.id, scores: [...a.scores, extra[i]] })),
					};
					expectSame(method(p), method(wider));
				},
			),
		);
	});
});

describe('bounds', () => {
	const anything = fc.double({ noNaN: true, noDefaultInfinity: true });

	test('the smallest and the largest numbers there are stay apart', () => {
		for (const scores of [
			[-5e-324, 0],
			[-1.7e308, 1.7e308],
		]) {
			const problem: DecisionProblem = {
				criteria: [{ id: 'a', weight: 1, direction: 'benefit' }],
				alternatives: scores.map((score, i) => ({ id: `${i}`, scores: [score] })),
			};
			expect(weightedSum(problem, { normalise: 'minMax' }).map(({ id, score }) => [id, score])).toEqual([
				['1', 1],
				['0', 0],
			]);
		}
	});

	test('any finite scores give finite results in their ranges', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(anything, anything), { minLength: 1, maxLength: 5 }), anything, (rows, weight) => {
				const problem: DecisionProblem = {
					criteria: [
						{ id: 'a', weight: Math.abs(weight), direction: 'benefit' },
						{ id: 'b', weight: 1, direction: 'cost' },
					],
					alternatives: rows.map((scores, i) => ({ id: `${i}`, scores })),
				};
				for (const { score } of weightedSum(problem, { normalise: 'minMax' })) {
					expect(score).toBeGreaterThanOrEqual(0);
					expect(score).toBeLessThanOrEqual(1 + 1e-12);
				}
				for (const { score } of topsis(problem)) {
					expect(score).toBeGreaterThanOrEqual(0);
					expect(score).toBeLessThanOrEqual(1);
				}
				for (const { score } of promethee2(problem)) expect(Math.abs(score)).toBeLessThanOrEqual(1 + 1e-12);
				const span = weightStability(problem, 'a');
				expect(span.from).toBeGreaterThanOrEqual(0);
				expect(span.to).toBeLessThanOrEqual(1);
				expect(span.from).toBeLessThanOrEqual(span.to);
			}),
			{ numRuns: 500 },
		);
	});

	test('tables add up: weighted sums, net flows, criterion flows, closeness', () => {
		fc.assert(
			fc.property(problems(1), (problem) => {
				const sums = explainWeightedSum(problem, { normalise: 'max' });
				sums.weighted.forEach((row, i) => {
					expect(row.reduce((a, b) => a + b, 0)).toBeCloseTo(sums.scores[i], 12);
				});
				const flows = explainPromethee2(problem);
				expect(flows.netFlow.reduce((a, b) => a + b, 0)).toBeCloseTo(0, 12);
				flows.criterionFlow.forEach((row, i) => {
					expect(row.reduce((sum, flow, j) => sum + flow * flows.weights[j], 0)).toBeCloseTo(flows.netFlow[i], 12);
					expect(flows.positiveFlow[i] - flows.negativeFlow[i]).toBeCloseTo(flows.netFlow[i], 12);
				});
				const table = explainTopsis(problem);
				table.weighted.forEach((row, i) => {
					expect(Math.hypot(...row.map((value, j) => value - table.ideal[j]))).toBeCloseTo(
						table.distanceToIdeal[i],
						12,
					);
				});
			}),
		);
	});
});

const normalisations = fc.constantFrom<Normalisation>('none', 'minMax', 'max');
const winnerAt = (problem: DecisionProblem, normalise: Normalisation) => weightedSum(problem, { normalise })[0].id;
const scoreOf = (problem: DecisionProblem, normalise: Normalisation, id: string) =>
	byId(weightedSum(problem, { normalise })).get(id)?.score ?? Number.NaN;

describe('weightStability', () => {
	/** The problem with another weight on one criterion, the others in proportion. */
	function reweighted(problem: DecisionProblem, j: number, weight: number): DecisionProblem {
		const rest = problem.criteria.reduce((sum, criterion, l) => (l === j ? sum : sum + criterion.weight), 0);
		return {
			...problem,
			criteria: problem.criteria.map((criterion, l) => ({
				...criterion,
				weight: l === j ? weight : (criterion.weight / rest) * (1 - weight),
			})),
		};
	}

	test('inside the span the winner is at least tied, outside it is not', () => {
		fc.assert(
			fc.property(
				problems(1, ['benefit']),
				normalisations,
				fc.nat(),
				fc.double({ min: 0, max: 1, noNaN: true }),
				(p, kind, pick, w) => {
					fc.pre(p.criteria.length > 1);
					const j = pick % p.criteria.length;
					const winner = winnerAt(p, kind);
					const { from, to } = weightStability(p, `c${j}`, { normalise: kind });
					const total = p.criteria.reduce((sum, criterion) => sum + criterion.weight, 0);
					expect(from).toBeLessThanOrEqual(p.criteria[j].weight / total);
					expect(to).toBeGreaterThanOrEqual(p.criteria[j].weight / total);
					const moved = reweighted(p, j, w);
					const lead = scoreOf(moved, kind, winner) - weightedSum(moved, { normalise: kind })[0].score;
					if (w >= from && w <= to) expect(lead).toBeGreaterThan(-1e-9);
					else if (w < from - 1e-6 || w > to + 1e-6) expect(lead).toBeLessThan(0);
				},
			),
			{ numRuns: 500 },
		);
	});
});

describe('smallestChange', () => {
	const withScore = (problem: DecisionProblem, id: string, j: number, score: number): DecisionProblem => ({
		...problem,
		alternatives: problem.alternatives.map((a) =>
			a.id === id ? { ...a, scores: a.scores.map((value, l) => (l === j ? score : value)) } : a,
		),
	});

	test('draws level exactly there, and no smaller change of any score does', () => {
		fc.assert(
			fc.property(
				problems(1, ['benefit', 'cost']),
				normalisations,
				fc.array(fc.tuple(fc.nat(), fc.nat(), fc.double({ min: -1, max: 1, noNaN: true })), {
					minLength: 20,
					maxLength: 20,
				}),
				(raw, kind, probes) => {
					const p: DecisionProblem =
						kind === 'none' ? { ...raw, criteria: raw.criteria.map((c) => ({ ...c, direction: 'benefit' })) } : raw;
					const winner = winnerAt(p, kind);
					const result = smallestChange(p, { normalise: kind });
					const limit = result === null ? 30 : Math.abs(result.change);
					if (result !== null) {
						const j = p.criteria.findIndex((criterion) => criterion.id === result.criterionId);
						expect(result.to - result.from).toBeCloseTo(result.change, 12);
						const column = p.alternatives.filter((a) => a.id !== result.alternativeId).map((a) => a.scores[j]);
						const jump = column.every((value) => value === column[0]) && column[0] === result.to;
						// Where all others are equal, the score of all jumps at their value: only the limit is a tie.
						if (!jump) {
							const changed = withScore(p, result.alternativeId, j, result.to);
							const lead = scoreOf(changed, kind, winner) - scoreOf(changed, kind, result.newWinner);
							expect(Math.abs(lead)).toBeLessThan(1e-9);
						}
					}
					for (const [i, l, share] of probes) {
						const alternative = p.alternatives[i % p.alternatives.length];
						const j = l % p.criteria.length;
						const score = alternative.scores[j] + share * limit * 0.999999;
						if (kind === 'max' && score <= 0) continue;
						const changed = withScore(p, alternative.id, j, score);
						const best = weightedSum(changed, { normalise: kind })[0].score;
						expect(scoreOf(changed, kind, winner)).toBeGreaterThan(best - 1e-9);
					}
				},
			),
			{ numRuns: 400 },
		);
	});
});

const judgment = fc.constantFrom(1 / 9, 1 / 7, 1 / 5, 1 / 3, 1 / 2, 1, 2, 3, 5, 7, 9);
const matrices = (n: number) =>
	fc.array(judgment, { minLength: (n * (n - 1)) / 2, maxLength: (n * (n - 1)) / 2 }).map((upper) => {
		const matrix = Array.from({ length: n }, () => new Array<number>(n).fill(1));
		let next = 0;
		for (let i = 0; i < n; i++) {
			for (let j = i + 1; j < n; j++) {
				matrix[i][j] = upper[next++];
				matrix[j][i] = 1 / matrix[i][j];
			}
		}
		return matrix;
	});
const anySize = fc.integer({ min: 1, max: 10 }).chain(matrices);

describe('ahp', () => {
	test('the weights are an eigenvector: matrix x weights = lambda x weights', () => {
		fc.assert(
			fc.property(anySize, (matrix) => {
				const { weights, lambdaMax, consistencyIndex, consistencyRatio } = ahp(matrix);
				expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
				expect(lambdaMax).toBeGreaterThan(matrix.length - 1e-9);
				expect(consistencyIndex).toBeGreaterThanOrEqual(0);
				expect(consistencyRatio).toBeGreaterThanOrEqual(0);
				matrix.forEach((row, i) => {
					const product = row.reduce((sum, value, j) => sum + value * weights[j], 0);
					expect(product / (lambdaMax * weights[i])).toBeCloseTo(1, 10);
				});
			}),
		);
	});

	test('does not depend on the order of rows', () => {
		fc.assert(
			fc.property(anySize, (matrix) => {
				const reversed = [...matrix].reverse().map((row) => [...row].reverse());
				ahp(reversed)
					.weights.reverse()
					.forEach((weight, i) => {
						expect(weight).toBeCloseTo(ahp(matrix).weights[i], 12);
					});
			}),
		);
	});

	test('a repaired judgment agrees with the weights that follow', () => {
		fc.assert(
			fc.property(fc.integer({ min: 3, max: 6 }).chain(matrices), (matrix) => {
				const repairs = judgmentRepairs(matrix);
				const ratios = repairs.map((repair) => repair.ratioAfter);
				expect(ratios.every((ratio, i) => i === 0 || ratio >= ratios[i - 1] - 2e-9)).toBe(true);
				const total = repairs.reduce((sum, repair) => sum + repair.contribution, 0);
				expect(Math.min(Math.abs(total - 1), total)).toBeLessThan(1e-9);
				for (const { row, column, repair } of repairs) {
					const repaired = matrix.map((cells) => [...cells]);
					repaired[row][column] = repair;
					repaired[column][row] = 1 / repair;
					const { weights } = ahp(repaired);
					expect(weights[row] / weights[column] / repair).toBeCloseTo(1, 8);
				}
			}),
			{ numRuns: 50 },
		);
	});

	test('joint judgments are valid, independent of the order of people, and between the extremes', () => {
		fc.assert(
			fc.property(fc.array(matrices(4), { minLength: 1, maxLength: 5 }), (people) => {
				const joint = aggregateJudgments(people);
				expect(() => ahp(joint)).not.toThrow();
				const reversed = aggregateJudgments([...people].reverse());
				for (let i = 0; i < 4; i++) {
					for (let j = 0; j < 4; j++) {
						const cells = people.map((matrix) => matrix[i][j]);
						expect(joint[i][j]).toBeCloseTo(reversed[i][j], 10);
						expect(joint[i][j]).toBeGreaterThanOrEqual(Math.min(...cells) * (1 - 1e-12));
						expect(joint[i][j]).toBeLessThanOrEqual(Math.max(...cells) * (1 + 1e-12));
					}
				}
			}),
		);
	});
});

describe('smaa', () => {
	test('rows and columns add up to 1; the same seed gives the same result; weights of the problem do not matter', () => {
		fc.assert(
			fc.property(problems(1), fc.integer(), (problem, seed) => {
				const options = { samples: 600, seed };
				const result = smaa(problem, options);
				const n = problem.alternatives.length;
				for (let i = 0; i < n; i++) {
					expect(result.acceptability[i].reduce((a, b) => a + b, 0)).toBeCloseTo(1, 10);
					expect(result.acceptability.reduce((sum, row) => sum + row[i], 0)).toBeCloseTo(1, 10);
					const total = result.centralWeights[i].reduce((a, b) => a + b, 0);
					expect(total).toBeCloseTo(result.acceptability[i][0] > 0 ? 1 : 0, 10);
					expect(result.confidence[i]).toBe(result.acceptability[i][0] > 0 ? 1 : 0);
				}
				const ignored = { ...problem, criteria: problem.criteria.map((c) => ({ ...c, weight: -c.weight })) };
				expect(smaa(ignored, options)).toEqual(result);
				const entropy = decisionEntropy(result.acceptability);
				expect(entropy.winner).toBeGreaterThanOrEqual(0);
				expect(entropy.ranking).toBeLessThanOrEqual(1);
			}),
			{ numRuns: 50 },
		);
	});

	test('a stream belongs to its criterion: the order of criteria does not matter, but for rounding', () => {
		const problem: DecisionProblem = {
			criteria: ['a', 'b', 'c'].map((id) => ({ id, weight: 1, direction: 'benefit' })),
			alternatives: [
				{ id: 'x', scores: [9, 2, 5] },
				{ id: 'y', scores: [3, 8, 6] },
			],
		};
		const turned: DecisionProblem = {
			criteria: [...problem.criteria].reverse(),
			alternatives: problem.alternatives.map(({ id, scores }) => ({ id, scores: [...scores].reverse() })),
		};
		expect(smaa(turned, { samples: 5000, seed: 1 }).acceptability).toEqual(
			smaa(problem, { samples: 5000, seed: 1 }).acceptability,
		);
	});

	test('a dominated alternative is never first; ordered weights respect the order', () => {
		fc.assert(
			fc.property(problems(1), (problem) => {
				const order = problem.criteria.map((criterion) => criterion.id).reverse();
				const { centralWeights, acceptability } = smaa(problem, { samples: 300, seed: 2, weights: { order } });
				centralWeights.forEach((weights, i) => {
					if (acceptability[i][0] === 0) return;
					const ordered = [...weights].reverse();
					expect(ordered.every((weight, k) => k === 0 || weight <= ordered[k - 1] + 1e-12)).toBe(true);
				});
			}),
			{ numRuns: 50 },
		);
	});
});

const rankings = fc
	.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 8 })
	.map((values) =>
		values.map((value, i) => ({ id: `${i}`, score: -value, rank: 1 + values.filter((other) => other < value).length })),
	);

describe('agreement', () => {
	test('symmetric, between -1 and 1, 1 with itself', () => {
		fc.assert(
			fc.property(rankings, fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 8, maxLength: 8 }), (a, keys) => {
				const values = keys.slice(0, a.length);
				const b = values.map((value, i) => ({
					id: `${i}`,
					score: 0,
					rank: 1 + values.filter((v) => v < value).length,
				}));
				const forth = rankAgreement(a, b);
				expect(rankAgreement(b, a)).toEqual(forth);
				for (const value of Object.values(forth)) expect(Math.abs(value)).toBeLessThanOrEqual(1 + 1e-12);
				expect(rankAgreement(a, a).weightedSpearman).toBe(1);
				expect(rankAgreement(a, a).kendallTauB).toBeCloseTo(1, 12);
			}),
		);
	});

	test('consensus is between 0 and 1, independent of people and scale, and full for one opinion', () => {
		const list = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 3 });
		fc.assert(
			fc.property(fc.array(list, { minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 5 }), (people, factor) => {
				const value = consensus(people);
				expect(value).toBeGreaterThanOrEqual(0);
				expect(value).toBeLessThanOrEqual(1);
				expect(consensus([...people].reverse())).toBeCloseTo(value, 12);
				expect(consensus(people.map((weights) => weights.map((weight) => weight * factor)))).toBeCloseTo(value, 12);
				expect(consensus(people.map(() => people[0]))).toBeCloseTo(1, 12);
			}),
		);
	});
});
