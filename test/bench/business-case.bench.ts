import { expect, test } from 'vitest';
import { type BusinessCase, cashFlowModel, internalRateOfReturn, simulate } from '../../src/domain/business-case';
import { benchmarkReport } from './report';

const { show } = benchmarkReport('business-case');

/** Six ranges; everything else is known. */
const plan = (years: number): BusinessCase => ({
	years,
	depreciationYears: 8,
	volume: { kind: 'pert', min: 8000, mode: 12000, max: 15000 },
	ramp: [0.3, 0.7],
	price: { kind: 'pert', min: 38, mode: 42, max: 45 },
	priceChange: -0.01,
	variableCost: { kind: 'triangular', min: 22, mode: 25, max: 31 },
	fixedCost: { kind: 'triangular', min: 90000, mode: 100000, max: 130000 },
	fixedCostChange: 0.02,
	investment: { kind: 'pert', min: 350000, mode: 400000, max: 550000 },
	grantShare: 0.1,
	taxRate: 0.3,
	workingCapitalShare: { kind: 'triangular', min: 0.1, mode: 0.15, max: 0.25 },
	discountRate: 0.08,
});

/** Draws by rejection from the density, a new object a run, percentiles by a comparing sort. */
function naiveSimulate(years: number, runs: number): number[] {
	const { inputs, outcome } = cashFlowModel(plan(years));
	const outcomes: number[] = [];
	for (let run = 0; run < runs; run++) {
		const values = Object.fromEntries(
			Object.entries(inputs).map(([name, range]) => {
				if (typeof range === 'number') return [name, range];
				const span = range.max - range.min;
				const peak = (range.mode - range.min) / span;
				const density = (x: number) =>
					range.kind === 'pert'
						? x ** (4 * peak) * (1 - x) ** (4 - 4 * peak)
						: x < peak
							? x / peak
							: (1 - x) / (1 - peak);
				let x = Math.random();
				while (Math.random() * density(peak) > density(x)) x = Math.random();
				return [name, range.min + span * x];
			}),
		);
		outcomes.push(outcome(values));
	}
	outcomes.sort((a, b) => a - b);
	return [0.1, 0.5, 0.9].map((share) => outcomes[Math.floor(share * (runs - 1))]);
}

// Each version a fixed number of times: the median of fifteen is steady enough, and the whole takes seconds.
const options = { time: 0, iterations: 15, warmupTime: 0, warmupIterations: 3 };

test('simulate: 100,000 runs, 10 years, 6 ranges', async ({ bench }) => {
	const model = cashFlowModel(plan(10));
	const result = await bench.compare(
		bench('simulate', () => {
			simulate(model, { runs: 100_000, seed: 1 });
		}),
		bench('naive', () => {
			naiveSimulate(10, 100_000);
		}),
		options,
	);
	const latency = result.get('simulate').latency;
	show('simulate 100,000 runs x 10 years x 6 ranges', latency, result.get('naive').latency, 150);
	expect(latency.p50).toBeLessThanOrEqual(150);
}, 60_000);

test('simulate: growth with runs and years', async ({ bench }) => {
	const sizes: [number, number][] = [
		[10_000, 10],
		[50_000, 10],
		[200_000, 10],
		[100_000, 5],
		[100_000, 20],
	];
	for (const [runs, years] of sizes) {
		const model = cashFlowModel(plan(years));
		const name = `simulate ${runs} runs x ${years} years`;
		const result = await bench(name, () => {
			simulate(model, { runs, seed: 1 });
		}).run(options);
		show(name, result.latency);
	}
}, 60_000);

test('internalRateOfReturn: growth with the years', async ({ bench }) => {
	for (const years of [10, 30, 120, 360]) {
		const cashFlows = Array.from({ length: years + 1 }, (_, t) => (t === 0 ? -1000 : 1000 / years + 10 - (t % 7)));
		const name = `internalRateOfReturn, ${years} years`;
		const result = await bench(name, () => {
			internalRateOfReturn(cashFlows);
		}).run(options);
		show(name, result.latency);
	}
}, 60_000);
