import {
	countryClosing,
	type Network,
	type PricedPurchase,
	priceShock,
	simulateOutage,
	timeToSurvive,
	whatIf,
} from '../../domain/supply-chain';
import type { SupplyChainRecord, SupplyScenario } from '../../workspace';

/** Weeks in a row in which the same is sold and lost. */
export type Spell = { from: number; to: number; sales: number; lost: number };

/** How long a failed site can be done without, and how long it takes to come back. */
export type Survival = { id: string; name: string; survive: number; recover: number; exposed: boolean };

/** What a dearer input costs. */
export type DearerInput = { item: string; supplier: string; value: number; share: number | null; added: number | null };

export type StressProblem = 'noFirm' | 'noSales' | 'noTarget';

export type StressOutcome =
	| { ok: false; problem: StressProblem }
	| {
			ok: true;
			kind: Exclude<SupplyScenario['kind'], 'cost'>;
			weeks: number;
			/** What the firm would sell in these weeks. */
			normalSales: number;
			lostSales: number;
			/** Full weeks before the first loss; null if there is none. */
			weeksUntilHit: number | null;
			timeline: Spell[];
			survival: Survival[];
	  }
	| {
			ok: true;
			kind: 'cost';
			weeks: number;
			normalSales: number;
			addedCost: number;
			/** Of the addition, what comes from the firm's own bill. */
			ownCost: number;
			inputs: DearerInput[];
			/** Purchases that have no share and are not in the sum. */
			unknown: { inputs: number; value: number };
	  };

/** What the firm buys, with the shares of cost that have been entered. */
export type Input = { item: string; supplier: string; value: number; energy?: number; material?: number };

/** Everything the stress tests are reckoned from; plain data, so that a worker can take it. */
export type StressQuestion = {
	network: Network;
	inputs: Input[];
	scenarios: { id: string; scenario: SupplyScenario }[];
	spareCapacity: number;
	recoveryWeeks: number;
};

/** The survival of so many failed sites is reckoned one by one; more would be nothing to read. */
const mostSurvivals = 20;

const weeksOfYear = 52;

/** What the firm buys from others, largest first. */
export function inputsOf({ sites, links }: Pick<SupplyChainRecord, 'sites' | 'links'>): Input[] {
	const own = (id: string) => sites[id]?.role === 'self';
	return Object.values(links)
		.filter(({ from, to }) => own(to) && sites[from] && !own(from))
		.map(({ from, item, annualValue, energyShare, materialShare }) => ({
			item,
			supplier: sites[from]!.name,
			value: annualValue,
			energy: energyShare,
			material: materialShare,
		}))
		.sort((a, b) => b.value - a.value);
}

/**
 * What a stress test comes to.
 *
 * A failed site, a lost customer and a closed country are outages of the domain; a slump is `whatIf` in proportion to
 * the weeks; a dearer input is `priceShock`. Targets that are gone from the data are left out.
 */
export function stressOutcome(question: StressQuestion, scenario: SupplyScenario): StressOutcome {
	const { network, spareCapacity } = question;
	const sites = new Map(network.sites.map((site) => [site.id, site]));
	const own = (id: string) => sites.get(id)?.role === 'self';
	if (!network.sites.some(({ role }) => role === 'self')) return { ok: false, problem: 'noFirm' };
	const annualSales = network.links
		.filter(({ from, to }) => own(from) && !own(to))
		.reduce((sum, { annualValue }) => sum + annualValue, 0);
	const weeks = Math.ceil(scenario.weeks);
	const normalSales = (annualSales * weeks) / weeksOfYear;
	if (scenario.kind === 'cost') return dearer(question, scenario, weeks, annualSales);
	if (annualSales === 0) return { ok: false, problem: 'noSales' };
	const lossShare = Math.min(1, scenario.share);
	const common = { ok: true as const, kind: scenario.kind, weeks, normalSales };

	if (scenario.kind === 'sector') {
		const [sector] = scenario.targets;
		if (!sector) return { ok: false, problem: 'noTarget' };
		const lost = whatIf(network, { sector, fall: lossShare }).lostValue / weeksOfYear;
		const sales = annualSales / weeksOfYear - lost;
		return {
			...common,
			lostSales: lost * weeks,
			weeksUntilHit: lost > 0 && weeks > 0 ? 0 : null,
			timeline: weeks > 0 ? [{ from: 1, to: weeks, sales, lost }] : [],
			survival: [],
		};
	}
	if (scenario.kind === 'country') {
		const [country] = scenario.targets;
		const there = network.sites.some((site) => site.country === country && site.role !== 'self');
		if (!country || !there) return { ok: false, problem: 'noTarget' };
		const outage = countryClosing(network, { country, weeks, spareCapacity });
		return { ...common, ...asOutcome(outage), survival: [] };
	}
	const siteIds = [...new Set(scenario.targets)].filter((id) => sites.has(id));
	if (siteIds.length === 0) return { ok: false, problem: 'noTarget' };
	const outage = simulateOutage(network, { siteIds, weeks, lossShare, spareCapacity });
	const survival =
		scenario.kind === 'customer'
			? []
			: siteIds.slice(0, mostSurvivals).map((id): Survival => {
					const site = sites.get(id)!;
					const survive = timeToSurvive(network, id, { spareCapacity });
					const recover = site.recoveryWeeks ?? question.recoveryWeeks;
					return { id, name: site.name, survive, recover, exposed: recover > survive };
				});
	return { ...common, ...asOutcome(outage), survival };
}

function asOutcome({ lostValue, weeksUntilHit, timeline }: ReturnType<typeof simulateOutage>) {
	const spells: Spell[] = [];
	for (const { week, sales, lostValue: lost } of timeline) {
		const last = spells.at(-1);
		if (last && last.lost === lost) last.to = week;
		else spells.push({ from: week, to: week, sales, lost });
	}
	return {
		lostSales: lostValue,
		weeksUntilHit: Number.isFinite(weeksUntilHit) ? weeksUntilHit : null,
		timeline: spells,
	};
}

function dearer(
	{ inputs }: StressQuestion,
	scenario: SupplyScenario,
	weeks: number,
	annualSales: number,
): StressOutcome {
	const part = weeks / weeksOfYear;
	const purchases = inputs.map(
		({ value, energy, material }): PricedPurchase => ({
			value: value * part,
			share: (scenario.targets[0] === 'material' ? material : energy) ?? scenario.costShare,
		}),
	);
	const shock = priceShock(purchases, { rise: scenario.share, sales: annualSales * part });
	const ownCost = (scenario.ownCost ?? 0) * scenario.share * part;
	return {
		ok: true,
		kind: 'cost',
		weeks,
		normalSales: annualSales * part,
		addedCost: shock.addedCost + ownCost,
		ownCost,
		inputs: inputs
			.map(({ item, supplier }, i) => ({
				item,
				supplier,
				value: purchases[i]!.value,
				share: purchases[i]!.share ?? null,
				added: shock.added[i]!,
			}))
			.sort((a, b) => (b.added ?? -1) - (a.added ?? -1) || b.value - a.value),
		unknown: { inputs: shock.added.filter((added) => added === null).length, value: shock.unknownValue },
	};
}

/** All stress tests by id. */
export const stressOutcomes = (question: StressQuestion): Record<string, StressOutcome> =>
	Object.fromEntries(question.scenarios.map(({ id, scenario }) => [id, stressOutcome(question, scenario)]));
