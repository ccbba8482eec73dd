import { describe, expect, test } from 'vitest';
import { assessReadiness } from '../../../src/domain/readiness';

const levels = (count: number) => Array.from({ length: count }, (_, i) => ({ level: i + 1, asks: `level ${i + 1}` }));
const met = (...evidence: string[]) =>
	Object.fromEntries(evidence.map((text, i) => [i + 1, { met: true, evidence: text }]));

describe('assessReadiness (expected values derived by hand)', () => {
	test('ISO 16290 has nine technology levels, the MRL Deskbook ten: compared by share', () => {
		const scales = [
			{ id: 'trl', levels: levels(9) },
			{ id: 'mrl', levels: levels(10) },
		];
		const claims = { trl: met('a', 'b', 'c', 'd', 'e'), mrl: met('a', 'b', 'c', 'd', 'e') };
		const { dimensions, weakest, overall } = assessReadiness(scales, claims);
		expect(dimensions[0]).toEqual({
			id: 'trl',
			level: 5,
			proven: 5,
			top: 9,
			share: 5 / 9,
			withoutEvidence: [],
			skipped: [],
			next: { level: 6, asks: 'level 6' },
		});
		expect(weakest).toEqual(['mrl']);
		expect(overall).toBe(0.5);
	});

	test('a level counts only when all below it are met', () => {
		const { dimensions } = assessReadiness([{ id: 'team', levels: levels(5) }], {
			team: {
				1: { met: true, evidence: 'x' },
				2: { met: false, evidence: 'y' },
				3: { met: true },
				4: { met: true, evidence: 'z' },
			},
		});
		expect(dimensions[0]).toMatchObject({ level: 1, skipped: [3, 4], next: { level: 2 } });
	});

	test('a claim without evidence counts, but proves nothing beyond it', () => {
		const { dimensions } = assessReadiness([{ id: 'ip', levels: levels(4) }], {
			ip: {
				1: { met: true, evidence: 'search' },
				2: { met: true, evidence: '  ' },
				3: { met: true, evidence: 'filed' },
			},
		});
		expect(dimensions[0]).toMatchObject({ level: 3, proven: 1, withoutEvidence: [2], next: { level: 4 } });
	});

	test('nothing met, everything met, several weakest', () => {
		const scales = [
			{ id: 'a', levels: levels(2) },
			{ id: 'b', levels: levels(3) },
			{ id: 'c', levels: levels(2) },
		];
		const result = assessReadiness(scales, { b: met('1', '2', '3') });
		expect(result.dimensions[0]).toMatchObject({ level: 0, proven: 0, share: 0, next: { level: 1 } });
		expect(result.dimensions[1]).toMatchObject({ level: 3, proven: 3, share: 1, next: null });
		expect(result).toMatchObject({ weakest: ['a', 'c'], overall: 0 });
	});

	test('claims may be missing or empty', () => {
		expect(assessReadiness([{ id: 'a', levels: levels(1) }], { a: undefined }).overall).toBe(0);
		expect(assessReadiness([{ id: 'a', levels: levels(1) }], { a: { 1: undefined } }).overall).toBe(0);
	});
});
