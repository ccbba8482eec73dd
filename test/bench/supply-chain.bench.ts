import { expect, test } from 'vitest';
import { criticalSites, matchFirms, type Network, riskRanking, sectorExposure } from '../../src/domain/supply-chain';
import { naiveExposure, naiveLosses, naiveMatches, textbookBrandes } from '../property/supply-chain/naive';
import { firmNames, randomNetwork, tieredNetwork } from '../property/supply-chain/networks';
import { benchmarkReport } from './report';

const { show } = benchmarkReport('supply-chain');

// Each version a fixed number of times; the naive ones, and what takes seconds, fewer.
const times = (iterations: number, warmupIterations = 1) => ({ time: 0, iterations, warmupTime: 0, warmupIterations });
const print = (text: string) => console.log(text);

/** Least processor time of a few runs, which other work on the machine hardly lengthens: what the floors are compared with. */
function processorTime(run: () => unknown, runs = 1): number {
	const times = Array.from({ length: runs }, () => {
		const before = process.cpuUsage();
		run();
		const { user, system } = process.cpuUsage(before);
		return (user + system) / 1000;
	});
	return Math.min(...times);
}

/** The tiered network without the links that run against the stream: the naive simulation knows no loops. */
function withoutLoops(network: Network): Network {
	const place = new Map(network.sites.map((site, i) => [site.id, i]));
	return {
		...network,
		links: network.links.filter((link) => (place.get(link.from) as number) < (place.get(link.to) as number)),
	};
}

function edgesOf(network: Network): [number, number][] {
	const place = new Map(network.sites.map((site, i) => [site.id, i]));
	return network.links.map((link) => [place.get(link.from) as number, place.get(link.to) as number]);
}

const growth = (sizes: number[], medians: number[]) =>
	medians
		.map(
			(median, i) =>
				`${sizes[i]}: ${median.toFixed(0)} ms${i > 0 ? ` (x ${(median / medians[i - 1]).toFixed(1)})` : ''}`,
		)
		.join(', ');

test('riskRanking: 500 sites, 2,000 links', async ({ bench }) => {
	const network = tieredNetwork(500, 2000);
	const plain = withoutLoops(tieredNetwork(120, 480));
	const result = await bench('ranking', () => void riskRanking(network)).run(times(9, 2));
	const fast = await bench('ranking without loops', () => void riskRanking(plain)).run(times(9));
	const naive = await bench('naive without loops', () => void naiveLosses(plain)).run(times(1, 0));
	const random = randomNetwork(500, 2000);
	const tangled = await bench('all links at random', () => void riskRanking(random)).run(times(9, 2));
	const tangledAlone = processorTime(() => riskRanking(random), 9);
	show('riskRanking, 500 sites, 2,000 links', result.latency, undefined, 100);
	show('riskRanking, 120 sites, without loops', fast.latency, naive.latency);
	show('riskRanking, 500 sites, all links at random', tangled.latency, undefined, 100);
	show('riskRanking, the same, processor time', tangledAlone, undefined, 100);
	expect(
		Math.min(
			result.latency.p50,
			processorTime(() => riskRanking(network)),
		),
	).toBeLessThan(100);
	expect(Math.min(tangled.latency.p50, tangledAlone)).toBeLessThan(100);
}, 300_000);

test('riskRanking: 2,000 sites, 8,000 links, and growth with size', async ({ bench }) => {
	const sizes = [500, 1000, 2000];
	const medians: number[] = [];
	for (const size of sizes) {
		const network = tieredNetwork(size, 4 * size);
		medians.push((await bench(`${size} sites`, () => void riskRanking(network)).run(times(3))).latency.p50);
	}
	const random = randomNetwork(2000, 8000);
	const tangled = await bench('all links at random', () => void riskRanking(random)).run(times(3));
	show('riskRanking, 2,000 sites, 8,000 links', medians[2], undefined, 2000);
	show('riskRanking, 2,000 sites, all links at random', tangled.latency, undefined, 2000);
	print(`riskRanking, growth with sites: ${growth(sizes, medians)}`);
	const network = tieredNetwork(2000, 8000);
	expect(
		Math.min(
			medians[2],
			processorTime(() => riskRanking(network)),
		),
	).toBeLessThan(2000);
	expect(
		Math.min(
			tangled.latency.p50,
			processorTime(() => riskRanking(random)),
		),
	).toBeLessThan(2000);
}, 300_000);

test('criticalSites: 10,000 sites, 40,000 links, and growth with size', async ({ bench }) => {
	const sizes = [2500, 5000, 10_000];
	const medians: number[] = [];
	for (const size of sizes) {
		const network = randomNetwork(size, 4 * size);
		medians.push((await bench(`${size} sites`, () => void criticalSites(network)).run(times(3, 0))).latency.p50);
	}
	const tiered = tieredNetwork(10_000, 40_000);
	const inTiers = await bench('in tiers', () => void criticalSites(tiered)).run(times(1, 0));
	const edges = edgesOf(randomNetwork(2500, 10_000));
	const naive = await bench('textbook, 2,500 sites', () => void textbookBrandes(2500, edges)).run(times(1, 0));
	show('criticalSites, 10,000 sites, 40,000 links', medians[2], undefined, 5000);
	show('criticalSites, 10,000 sites in tiers', inTiers.latency, undefined, 5000);
	show('criticalSites, 2,500 sites, 10,000 links', medians[0], naive.latency);
	print(`criticalSites, growth with sites: ${growth(sizes, medians)}`);
	const network = randomNetwork(10_000, 40_000);
	const alone = processorTime(() => criticalSites(network));
	show('criticalSites, processor time', alone, undefined, 5000);
	expect(Math.min(medians[2], alone)).toBeLessThan(5000);
}, 300_000);

test('matchFirms: 5,000 x 5,000 names, and growth with size', async ({ bench }) => {
	const sizes = [1250, 2500, 5000];
	const medians: number[] = [];
	for (const size of sizes) {
		const [left, right] = [firmNames(size, 1), firmNames(size, 2)];
		medians.push((await bench(`${size} names`, () => void matchFirms(left, right)).run(times(3))).latency.p50);
	}
	const [left, right] = [firmNames(300, 1), firmNames(300, 2)];
	const few = await bench('300 names', () => void matchFirms(left, right)).run(times(5));
	const naive = await bench('all pairs of 300', () => void naiveMatches(left, right)).run(times(1, 0));
	show('matchFirms, 5,000 x 5,000 names', medians[2], undefined, 5000);
	show('matchFirms, 300 x 300 names', few.latency, naive.latency);
	print(`matchFirms, growth with names: ${growth(sizes, medians)}`);
	const [a, b] = [firmNames(5000, 1), firmNames(5000, 2)];
	expect(
		Math.min(
			medians[2],
			processorTime(() => matchFirms(a, b)),
		),
	).toBeLessThan(5000);
}, 300_000);

test('sectorExposure: 2,000 sites, 8,000 links', async ({ bench }) => {
	const network = tieredNetwork(2000, 8000);
	const sites = network.sites.map((site, i) =>
		site.role === 'market' ? { ...site, sector: i % 2 ? 'cars' : 'rail' } : site,
	);
	const exact = await bench('exact', () => void sectorExposure({ ...network, sites }, 'cars')).run(times(9));
	const naive = await bench('repeated', () => void naiveExposure({ ...network, sites }, 'cars', 20)).run(times(1, 0));
	show('sectorExposure, 2,000 sites (naive: 20 rounds)', exact.latency, naive.latency);
	expect(exact.latency.p50).toBeLessThan(1000);
}, 300_000);
