import type { Link, Network, Site } from '../../../src/domain/supply-chain';

/** Random numbers 0..1 that are the same in every run (linear congruential generator of Numerical Recipes). */
export function randomNumbers(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
}

/**
 * A network in tiers as supplier networks are: raw material on the left, the firm near the right, customers and markets
 * behind it; a few links run against the stream and make loops.
 */
export function tieredNetwork(sites: number, links: number, seed = 1): Network {
	const random = randomNumbers(seed);
	const suppliers = Math.floor(sites * 0.85);
	const list: Site[] = Array.from({ length: sites }, (_, i) => ({
		id: `s${i}`,
		name: `Firm ${i}`,
		role: i < suppliers ? 'supplier' : i === suppliers ? 'self' : i % 5 === 0 ? 'market' : 'customer',
		...(i % 7 === 0 ? { recoveryWeeks: 1 + (i % 30) } : {}),
	}));
	const pick = (from: number, to: number) => from + Math.floor(random() * (to - from));
	const result: Link[] = Array.from({ length: links }, (_, i) => {
		let from = pick(0, sites - 1);
		let to = pick(from + 1, Math.min(sites, from + 1 + Math.ceil(sites / 5)));
		if (i % 10 === 0) from = pick(Math.max(0, suppliers - 30), suppliers);
		if (i % 10 === 0) to = suppliers;
		if (i % 15 === 1) {
			from = suppliers;
			to = pick(suppliers + 1, sites);
		}
		const against = i % 50 === 3;
		return {
			from: `s${against ? to : from}`,
			to: `s${against ? from : to}`,
			item: `item ${i % 40}`,
			annualValue: 1 + Math.floor(random() * 1000),
			stockWeeks: Math.floor(random() * 6),
		};
	});
	return { sites: list, links: result };
}

/** A network without any order: every link between two sites drawn at random. */
export function randomNetwork(sites: number, links: number, seed = 1): Network {
	const random = randomNumbers(seed);
	const roles = ['supplier', 'supplier', 'supplier', 'customer', 'market'] as const;
	return {
		sites: Array.from({ length: sites }, (_, i) => ({
			id: `s${i}`,
			name: `Firm ${i}`,
			role: i === 0 ? 'self' : roles[Math.floor(random() * roles.length)],
		})),
		links: Array.from({ length: links }, (_, i) => ({
			from: `s${Math.floor(random() * sites)}`,
			to: `s${Math.floor(random() * sites)}`,
			item: `item ${i % 9}`,
			annualValue: Math.floor(random() * 1000),
			stockWeeks: Math.floor(random() * 6),
		})),
	};
}

const WORDS =
	'Metallbau Giesserei Präzision Technik Kunststoff Draht Federn Werkzeug Blech Oberflächen Elektronik'.split(' ');
const FORMS = ['GmbH', 'GmbH & Co. KG', 'AG', 'KG', ''];

/** Names of firms; two lists with different seeds share about a third, some of them misspelt. */
export function firmNames(count: number, seed: number): { id: string; name: string }[] {
	const random = randomNumbers(seed);
	const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)];
	return Array.from({ length: count }, (_, i) => {
		const own = i % 3 === 0 ? i : i + seed * 1_000_000;
		const family = [...String(own * 7919)].map((digit) =>
			'balokimeturgansudero'.slice(2 * Number(digit), 2 * Number(digit) + 2),
		);
		let name = `${family.join('')} ${WORDS[own % WORDS.length]}`;
		if (random() < 0.2) {
			const at = Math.floor(random() * (name.length - 1));
			name = name.slice(0, at) + name.slice(at + 1);
		}
		return { id: String(i), name: `${name} ${pick(FORMS)}`.trim() };
	});
}
