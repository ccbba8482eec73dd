/**
 * `npm run bench:scale`: builds the site with 100, 1,000 and 5,000 invented briefs, and beside each a bare Starlight site
 * with the same pages: time, memory, output, index, and how the search fares. `-- --briefs 100,1000` for a part.
 *
 * It takes long and wants a quiet machine. A build that wants more memory than is free is stopped; `-- --memory 4` allows so
 * many GB. A bare site is stopped when it has taken twice as long as ours. What was built stays in .cache/scale.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { keep, median } from './measures/measures.mjs';
import { layOutBareSite, layOutSite, measureBuild } from './scale/build.mjs';
import { measureSearch } from './scale/search.mjs';

const { values } = parseArgs({
	options: {
		briefs: { type: 'string', default: '100,1000,5000' },
		port: { type: 'string', default: '4327' },
		memory: { type: 'string', default: ((process.availableMemory() / 1e9) * 0.9).toFixed(1) },
	},
});

/**
 * Seconds and gigabytes per 1,000 pages; a site of fewer has as much as one of 1,000. `growth`: time per page against the
 * size before.
 */
const limits = { seconds: 25, memory: 1.5, besideBare: 1.15, growth: 1.1 };

const round = (value, digits = 0) => Number(value.toFixed(digits));
const mostMemory = Number(values.memory) * 1e9;
const rows = [];
const measures = [];

function note(what, value, unit, most) {
	measures.push({ what, value, unit, ...(most === undefined ? {} : { most }) });
}

/** The figures of a build, as they stand in the table. */
function row(site, { pages, seconds, processor, memory, bytes, html, index }) {
	rows.push({
		site,
		pages,
		s: round(seconds),
		'processor s': round(processor),
		's / 1,000 pages': round((seconds / pages) * 1000, 1),
		'memory GB': round(memory / 1e9, 2),
		'output kB / page': round(bytes / pages / 1000, 1),
		'HTML kB / page': round(html / pages / 1000, 1),
		'index kB / page': round(index / pages / 1000, 2),
	});
}

let before;
for (const briefs of values.briefs.split(',').map(Number)) {
	const site = join('.cache/scale', String(briefs), 'site');
	const bareSite = join('.cache/scale', String(briefs), 'bare');
	const expected = layOutSite(site, briefs) / 1000;
	// Half of the limit; the bundler's memory lies outside the heap.
	const heap = (limits.memory / 2) * Math.max(1, expected) * 1e9;
	const name = `${briefs.toLocaleString('en')} briefs`;
	const allowed = `${values.memory} GB, ${round(heap / 1e9, 1)} of them heap`;
	const ours = await measureBuild(site, heap, { memory: mostMemory, seconds: Infinity });
	if (ours === undefined) {
		note(`${name}: builds that want more than ${allowed}`, 1, 'builds', 0);
		break;
	}
	layOutBareSite(bareSite, join(site, 'dist'));
	const bare = await measureBuild(bareSite, heap, { memory: mostMemory, seconds: 2 * ours.seconds });
	row(name, ours);
	if (bare) row(`${name}, bare`, bare);
	else console.log(`${name}: the bare site was stopped at ${allowed}, or at twice our seconds`);

	const isLarge = ours.pages >= 1000;
	const thousands = isLarge ? ours.pages / 1000 : 1;
	const each = isLarge ? ' per 1,000 pages' : '';
	note(`${name}: time${each}`, round(ours.seconds / thousands, 1), 's', limits.seconds);
	note(`${name}: processor time${each}`, round(ours.processor / thousands, 1), 's');
	note(`${name}: memory${each}`, round(ours.memory / 1e9 / thousands, 2), 'GB', limits.memory);
	if (bare) {
		note(`${name}: time${each}, bare`, round(bare.seconds / thousands, 1), 's');
		note(`${name}: time beside the bare site`, round(ours.seconds / bare.seconds, 2), 'times', limits.besideBare);
		note(`${name}: processor time beside the bare site`, round(ours.processor / bare.processor, 2), 'times');
		note(`${name}: memory beside the bare site`, round(ours.memory / bare.memory, 2), 'times', limits.besideBare);
	}
	note(`${name}: output per page`, round(ours.bytes / ours.pages / 1000, 1), 'kB');
	note(`${name}: index per page`, round(ours.index / ours.pages / 1000, 2), 'kB');
	const perPage = ours.processor / ours.pages;
	if (before)
		note(
			`${name}: processor time per page against the size before`,
			round(perPage / before, 2),
			'times',
			limits.growth,
		);
	before = perPage;

	const search = await measureSearch(join(site, 'dist'), Number(values.port));
	note(`${name}: search, first result`, round(median(search.milliseconds)), 'ms');
	measures.at(-1).spread = [Math.min(...search.milliseconds), Math.max(...search.milliseconds)].map((one) =>
		round(one),
	);
	note(`${name}: search, fetched for the first results`, round(search.bytes / 1000), 'kB');
	note(`${name}: search, requests`, search.requests, 'requests');
	console.table(rows);
}
console.table(measures.map(({ what, value, unit, most }) => ({ what, value, unit, most })));
keep('scale', 'Scale: generated briefs beside a bare Starlight site', measures);
