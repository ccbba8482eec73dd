import { requireLength, requireNonEmpty, requireNonNegative } from '../shared/check';
import { entropy } from './entropy';
import { rescaled } from './problem';

/**
 * How much the weights of several people agree: 0 (nothing in common) to 1 (the same weights).
 *
 * The Shannon entropy of the mean weights is split into the mean entropy within people and the rest between them. The
 * exponential of the rest is the number of distinct opinions, from 1 to the smaller of people and criteria, K. The
 * consensus is (1 / opinions - 1 / K) / (1 - 1 / K), and 1 for a single person or a single criterion.
 *
 * Source: Goepel 2013, Implementing the Analytic Hierarchy Process in corporate enterprises, Proceedings of the ISAHP;
 * beta diversity after Jost 2006. Unlike there, no largest value of the judgment scale is assumed.
 *
 * @param weights  one list a person with one weight a criterion; each list is rescaled to the sum 1
 * @throws RangeError  when there is no list, lists are empty or differ in length, a weight is negative or not finite, or
 *   all weights of a person are 0
 * @example consensus([[0.5, 0.3, 0.2], [0.5, 0.3, 0.2]]) // 1
 * @example consensus([[1, 0], [0, 1]]) // 0
 */
export function consensus(weights: readonly (readonly number[])[]): number {
	requireNonEmpty(weights, 'consensus: weights');
	requireNonEmpty(weights[0], 'consensus: weights[0]');
	const shares = weights.map((list, person) => {
		requireLength(list, weights[0].length, `consensus: weights[${person}]`, 'one weight per criterion');
		list.forEach((weight, j) => {
			requireNonNegative(weight, `consensus: weights[${person}][${j}]`);
		});
		return rescaled(list, `consensus: weights[${person}]`);
	});
	const people = shares.length;
	const most = Math.min(people, shares[0].length);
	if (most === 1) return 1;
	const mean = shares[0].map((_, j) => shares.reduce((sum, list) => sum + list[j], 0) / people);
	const within = shares.reduce((sum, list) => sum + entropy(list), 0) / people;
	const opinions = Math.exp(entropy(mean) - within);
	return Math.min(1, Math.max(0, (1 / opinions - 1 / most) / (1 - 1 / most)));
}
