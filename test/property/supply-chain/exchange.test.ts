import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import {
	type ExchangeCoder,
	type ExchangeFile,
	encodeNetwork,
	exchangeCoder,
	type Network,
	sharedFirms,
	sharedSingleSources,
} from '../../../src/domain/supply-chain';
import { networks } from './arbitraries';

let coder: ExchangeCoder;
beforeAll(async () => {
	coder = await exchangeCoder({ passphrase: 'correct horse battery', exchange: 'spring', rounds: 1 });
});

/** Networks of different firms that share partners. */
const rounds = fc.array(networks({ loops: true }), { minLength: 1, maxLength: 5 }).map((list) =>
	list.map((network, i): Network => {
		const [own, ...partners] = network.sites;
		const rest = partners.map((site) => (site.role === 'self' ? { ...site, role: 'supplier' as const } : site));
		return { ...network, sites: [{ ...own!, name: `Own ${i}` }, ...rest] };
	}),
);
const encode = (list: readonly Network[]): Promise<ExchangeFile[]> =>
	Promise.all(list.map(async (network) => (await encodeNetwork(network, coder, { singleSources: true })).file));

describe('files of the exchange', () => {
	test('show no name, item, id or amount; marks only where the firm has them', async () => {
		await fc.assert(
			fc.asyncProperty(networks({ loops: true }), async (network) => {
				const { file, siteIds } = await encodeNetwork(network, coder, { singleSources: true });
				const text = JSON.stringify(file);
				for (const { name, id } of network.sites) {
					expect(text).not.toContain(name);
					expect(text).not.toContain(`"${id}"`);
				}
				expect(text).not.toMatch(/annualValue|item|stock|region|country|sector/);
				expect(new Set(siteIds).size).toBe(network.sites.length);
				for (const { band } of file.links) expect(band[0]).toBeLessThan(band[1]);
			}),
			{ numRuns: 40 },
		);
	});

	test('nothing about fewer participants than the minimum; the order of files does not matter', async () => {
		await fc.assert(
			fc.asyncProperty(rounds, fc.integer({ min: 2, max: 4 }), async (list, minimum) => {
				const files = await encode(list);
				const shared = sharedFirms(files, { minimum });
				const sources = sharedSingleSources(files, { minimum });
				for (const firm of shared.firms) {
					const knowing = files.filter(({ firms }) =>
						firms.some(({ nameCode, vatCode }) => firm.codes.includes(nameCode) || firm.codes.includes(vatCode ?? '')),
					).length;
					expect(knowing).toBeGreaterThanOrEqual(minimum);
					expect(firm.participants).toBe(knowing);
				}
				for (const source of sources.sources) {
					expect(source.participants).toBeGreaterThanOrEqual(minimum);
					const firm = shared.firms.find(({ key }) => key === source.key);
					expect(firm?.participants).toBeGreaterThanOrEqual(source.participants);
				}
				const reversed = [...files].reverse();
				expect(sharedSingleSources(reversed, { minimum })).toEqual(sources);
				expect(sharedFirms(reversed, { minimum })).toEqual(shared);
			}),
			{ numRuns: 40 },
		);
	});
});
