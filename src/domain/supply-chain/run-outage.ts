import { LevelWave } from './level-wave';
import type { OutageModel } from './outage-model';

/** A level this close to 1 is full: rounding must not look like a loss. */
const FULL = 1 - 1e-9;
/** Less than this share of a week's need is rounding, too. */
const NOTHING = 1e-12;

/** Reports `count` weeks in a row with the same lost sales each; returns false to end the run. */
type OnWeeks = (lostPerWeek: number, count: number) => boolean;

/**
 * Runs outages on one model, week by week; see `simulateOutage` for the rules.
 *
 * Weeks in which nothing can change are taken in one step: until a stock runs out, or for ever.
 */
export class OutageRunner {
	private readonly supply: LevelWave;
	private readonly demand: LevelWave;
	private readonly stock: Float64Array;
	/** What each input group takes from its stock this week. */
	private readonly draw: Float64Array;
	/** Sites that draw on a stock this week, and those that have in this run. */
	private readonly drawing = new Set<number>();
	private readonly drawn = new Set<number>();
	private spareCapacity = 0;

	constructor(private readonly model: OutageModel) {
		this.supply = new LevelWave(model.supply, model.sites);
		this.demand = new LevelWave(model.demand, model.sites);
		this.stock = model.stock.slice();
		this.draw = new Float64Array(model.stock.length);
	}

	/** @param weeks  how many to run; may be Infinity: then until `onWeeks` ends it or nothing can change any more */
	run(sites: readonly number[], lossShare: number, spareCapacity: number, weeks: number, onWeeks: OnWeeks): void {
		const { supply, demand, model } = this;
		this.start(sites, lossShare, spareCapacity);
		let left = weeks;
		let lost = 0;
		while (left > 0) {
			for (let site = supply.first(); site >= 0; site = supply.next()) supply.set(site, this.outputOf(site));
			for (let site = demand.first(); site >= 0; site = demand.next()) demand.set(site, this.demandOf(site));
			const supplyMoved = supply.endWeek();
			const moved = demand.endWeek() || supplyMoved;
			if (moved) lost = this.lostSales();
			if (!onWeeks(lost, 1)) return;
			left--;
			if ((supply.quiet && demand.quiet) || lost === model.totalSales) {
				if (left > 0) onWeeks(lost, left);
				return;
			}
			if (moved) continue;
			const skip = Math.min(left, this.weeksOfStock());
			if (skip < 1) continue;
			this.drawFor(skip);
			left -= skip;
			if (!onWeeks(lost, skip)) return;
		}
	}

	private start(sites: readonly number[], lossShare: number, spareCapacity: number): void {
		const { groupStart, stock, buys } = this.model;
		this.supply.reset();
		this.demand.reset();
		for (const site of this.drawn) {
			for (let g = groupStart[site]; g < groupStart[site + 1]; g++) this.stock[g] = stock[g];
		}
		this.drawn.clear();
		this.drawing.clear();
		this.spareCapacity = spareCapacity;
		if (lossShare === 0) return;
		for (const site of sites) {
			this.supply.fail(site, 1 - lossShare);
			if (buys[site]) this.demand.fail(site, 1 - lossShare);
		}
	}

	/** Level of a site's output; takes what this week uses from its stocks. */
	private outputOf(site: number): number {
		const { groupStart, need, inflowStart, inflowAt, inflow } = this.model;
		const { stock, draw, spareCapacity } = this;
		const { levels, limit } = this.supply;
		const begin = groupStart[site];
		const end = groupStart[site + 1];
		let output = limit[site];
		for (let g = begin; g < end; g++) {
			let arriving = 0;
			let undisturbed = 0;
			for (let i = inflowStart[g], last = inflowStart[g + 1]; i < last; i++) {
				const level = levels[inflowAt[i]];
				arriving += inflow[i] * level;
				if (level >= FULL) undisturbed += inflow[i];
			}
			// For the moment only what arrives; below what the stock must add.
			draw[g] = arriving;
			const level = (arriving + stock[g] + undisturbed * spareCapacity) / need[g];
			if (level < FULL && level < output) output = level;
		}
		let draws = false;
		for (let g = begin; g < end; g++) {
			const missing = output * need[g] - draw[g];
			draw[g] = missing > NOTHING * need[g] ? Math.min(missing, stock[g]) : 0;
			if (draw[g] === 0) continue;
			stock[g] -= draw[g];
			draws = true;
		}
		if (draws) {
			this.drawing.add(site);
			this.drawn.add(site);
			this.supply.again(site);
		} else if (this.drawing.size > 0) this.drawing.delete(site);
		return output;
	}

	/** Level of the demand for a site's goods. */
	private demandOf(site: number): number {
		const { shareStart, shareAt, share } = this.model;
		const { levels, limit } = this.demand;
		const begin = shareStart[site];
		const end = shareStart[site + 1];
		let level = begin === end ? 1 : 0;
		for (let i = begin; i < end; i++) level += share[i] * levels[shareAt[i]];
		return limit[site] * (level >= 1 - NOTHING ? 1 : level);
	}

	private lostSales(): number {
		const supply = this.supply.levels;
		const demand = this.demand.levels;
		let lost = 0;
		for (const { from, to, flow } of this.model.sales) {
			const level = Math.min(supply[from], demand[to]);
			if (level < 1) lost += flow * (1 - level);
		}
		return lost;
	}

	/** Full weeks for which every stock in use lasts at this week's rate. */
	private weeksOfStock(): number {
		const { groupStart } = this.model;
		let weeks = Number.POSITIVE_INFINITY;
		for (const site of this.drawing) {
			for (let g = groupStart[site]; g < groupStart[site + 1]; g++) {
				if (this.draw[g] > 0) weeks = Math.min(weeks, Math.floor(this.stock[g] / this.draw[g]));
			}
		}
		return weeks;
	}

	private drawFor(weeks: number): void {
		const { groupStart } = this.model;
		for (const site of this.drawing) {
			for (let g = groupStart[site]; g < groupStart[site + 1]; g++) {
				if (this.draw[g] > 0) this.stock[g] = Math.max(0, this.stock[g] - weeks * this.draw[g]);
			}
		}
	}
}
