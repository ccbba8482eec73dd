import type { Side } from './outage-model';

/** Smaller changes of a level are not passed on. */
const STILL = 1e-12;
/** All sites are computed after a week in which more than one in so many has changed. */
const ALL_FROM = 4;

/**
 * Levels of all sites in one direction, 1 is normal, week by week: only sites that hear of a change are computed again.
 *
 * A week is worked off by `for (let site = wave.first(); site >= 0; site = wave.next()) wave.set(site, ...)` and closed
 * by `endWeek`.
 */
export class LevelWave {
	/** This week's levels, then those of the week before. */
	readonly levels: Float64Array;
	/** Upper limit of a failed site. */
	readonly limit: Float64Array;
	private readonly dirty: Uint8Array;
	private readonly touched: number[] = [];
	private readonly changed: number[] = [];
	private readonly waiting: number[] = [];
	private from = 0;
	private pending = 0;
	/** So much has moved that all sites are computed this week: cheaper than asking who has heard of it. */
	private all = false;

	constructor(
		private readonly side: Side,
		private readonly sites: number,
	) {
		this.levels = new Float64Array(2 * sites).fill(1);
		this.limit = new Float64Array(sites).fill(1);
		this.dirty = new Uint8Array(side.order.length);
	}

	reset(): void {
		for (const site of this.touched) this.levels[site] = this.levels[site + this.sites] = this.limit[site] = 1;
		this.touched.length = this.changed.length = this.waiting.length = 0;
		this.dirty.fill(0);
		this.pending = 0;
		this.from = 0;
		this.all = false;
	}

	/** What a failed site does not ship or take is missing at once, in loops too. */
	fail(site: number, limit: number): void {
		if (this.side.position[site] < 0) return;
		this.limit[site] = this.levels[site + this.sites] = limit;
		this.touched.push(site);
		this.mark(this.side.position[site]);
		this.markAll(this.side.nextWeek, site);
	}

	/** Nothing is left to compute, next week too. */
	get quiet(): boolean {
		return this.pending === 0;
	}

	first(): number {
		return this.next();
	}

	next(): number {
		while (this.pending > 0) {
			if (!this.all) while (this.dirty[this.from] === 0) this.from++;
			this.dirty[this.from] = 0;
			this.pending--;
			const site = this.side.order[this.from++];
			// Levels only ever fall during an outage, so a site at 0 stays there.
			if (this.levels[site] > 0) return site;
		}
		return -1;
	}

	set(site: number, level: number): void {
		const fall = this.levels[site] - level;
		if (fall <= STILL) return;
		if (this.levels[site] === 1) this.touched.push(site);
		this.levels[site] = level;
		this.changed.push(site);
		if (!this.all) this.markAll(this.side.sameWeek, site);
	}

	/** Computes a site again next week, whatever its neighbours do. */
	again(site: number): void {
		this.waiting.push(site);
	}

	/** Makes this week the week before; returns whether any level has changed in it. */
	endWeek(): boolean {
		const { levels, sites, changed, side } = this;
		for (const site of changed) levels[site + sites] = levels[site];
		this.all = changed.length > side.order.length / ALL_FROM;
		if (this.all) {
			this.pending = side.order.length;
			this.from = 0;
		} else {
			for (const site of changed) this.markAll(side.nextWeek, site);
			for (const site of this.waiting) this.mark(side.position[site]);
		}
		const any = changed.length > 0;
		this.changed.length = this.waiting.length = 0;
		return any;
	}

	private markAll({ start, items }: Side['sameWeek'], site: number): void {
		for (let i = start[site], end = start[site + 1]; i < end; i++) this.mark(items[i]);
	}

	private mark(at: number): void {
		if (this.dirty[at] === 1) return;
		this.dirty[at] = 1;
		this.pending++;
		if (at < this.from) this.from = at;
	}
}
