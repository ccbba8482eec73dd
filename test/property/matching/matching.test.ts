import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certificatePath, marketFit, nextBestSteps } from '../../../src/domain/matching';
import { parameters, rail } from '../../fixtures/matching';

const competences = fc.dictionary(fc.constantFrom(...Object.keys(parameters.taxonomy)), fc.integer({ min: 0, max: 4 }));
const standards = fc.uniqueArray(fc.constantFrom('iso-9001', 'iso-22163', 'en-15085', 'iso-3834', 'iatf-16949'));
const profile = fc.record({ competences, standards });

describe('marketFit', () => {
	it('lies between 0 and 100, and its contributions add up to it', () => {
		fc.assert(
			fc.property(profile, (p) => {
				const { fit, coverage, readiness, contributions } = marketFit(p, rail, parameters);
				expect(fit).toBeGreaterThanOrEqual(0);
				expect(fit).toBeLessThanOrEqual(100 + 1e-9);
				expect(coverage).toBeLessThanOrEqual(1 + 1e-12);
				expect(readiness).toBeLessThanOrEqual(1 + 1e-12);
				expect(contributions.reduce((sum, c) => sum + c.points, 0)).toBeCloseTo(fit, 9);
			}),
		);
	});

	it('points earned and points missing add up to 100', () => {
		fc.assert(
			fc.property(profile, (p) => {
				const { fit, gaps } = marketFit(p, rail, parameters);
				expect(fit + gaps.reduce((sum, gap) => sum + gap.missingPoints, 0)).toBeCloseTo(100, 9);
			}),
		);
	});

	it('never falls when a level rises or a standard is added', () => {
		fc.assert(
			fc.property(
				profile,
				fc.constantFrom(...Object.keys(parameters.taxonomy)),
				fc.constantFrom('iso-9001', 'en-15085'),
				(p, id, standard) => {
					const before = marketFit(p, rail, parameters).fit;
					const raised = { ...p, competences: { ...p.competences, [id]: 4 } };
					const added = { ...p, standards: [...new Set([...p.standards, standard])] };
					expect(marketFit(raised, rail, parameters).fit).toBeGreaterThanOrEqual(before - 1e-9);
					expect(marketFit(added, rail, parameters).fit).toBeGreaterThanOrEqual(before - 1e-9);
				},
			),
		);
	});

	it('does not depend on the scale of the importances', () => {
		fc.assert(
			fc.property(profile, fc.double({ min: 0.01, max: 100, noNaN: true }), (p, factor) => {
				const scaled = { ...rail, demand: rail.demand.map((d) => ({ ...d, importance: d.importance * factor })) };
				expect(marketFit(p, scaled, parameters).fit).toBeCloseTo(marketFit(p, rail, parameters).fit, 9);
			}),
		);
	});
});

describe('nextBestSteps', () => {
	it('promises exactly what taking the step brings, largest first', () => {
		fc.assert(
			fc.property(profile, (p) => {
				const before = marketFit(p, rail, parameters).fit;
				const steps = nextBestSteps(p, rail, parameters, 20);
				for (const [i, step] of steps.entries()) {
					const after =
						step.kind === 'competence'
							? { ...p, competences: { ...p.competences, [step.id]: step.to } }
							: { ...p, standards: [...p.standards, step.id] };
					expect(marketFit(after, rail, parameters).fit - before).toBeCloseTo(step.gain, 9);
					expect(step.gain).toBeGreaterThan(0);
					if (i > 0) expect(steps[i - 1]!.gain).toBeGreaterThanOrEqual(step.gain);
				}
			}),
		);
	});
});

describe('certificatePath', () => {
	const ids = ['a', 'b', 'c', 'd', 'e'];
	// Each standard builds only on earlier letters, so no circle can arise.
	const graph = fc
		.tuple(...ids.map((_, i) => fc.subarray(ids.slice(0, i))))
		.map((bases) => Object.fromEntries(ids.map((id, i) => [id, bases[i]!])));

	it('never places a standard before what it builds on, and holds nothing superfluous', () => {
		fc.assert(
			fc.property(graph, fc.subarray(ids), fc.subarray(ids), (buildsOn, wanted, held) => {
				const path = certificatePath(wanted, held, buildsOn);
				const closure = (id: string): string[] => [id, ...buildsOn[id]!.flatMap(closure)];
				const have = new Set(held.flatMap(closure));
				for (const id of path) {
					expect(buildsOn[id]!.every((base) => have.has(base))).toBe(true);
					expect(have.has(id)).toBe(false);
					have.add(id);
				}
				expect(wanted.every((id) => have.has(id))).toBe(true);
				const needed = new Set(wanted.flatMap(closure));
				expect(path.every((id) => needed.has(id))).toBe(true);
			}),
		);
	});
});
