import { describe, expect, test } from 'vitest';
import type { Link, Network, Site } from '../../../../src/domain/supply-chain';
import * as supplyChain from '../../../../src/domain/supply-chain';

const sites: Site[] = [
	{ id: 's', name: 'Foundry', role: 'supplier' },
	{ id: 'f', name: 'Firm', role: 'self' },
];
const link: Link = { from: 's', to: 'f', item: 'castings', annualValue: 1 };
const sound: Network = { sites, links: [link] };
const options = { siteIds: ['s'], weeks: 1, lossShare: 1 };

/** Every function that takes a network, with the way its messages begin. */
const calls: [string, (network: Network) => unknown][] = [
	['singleSources: ', (network) => supplyChain.singleSources(network)],
	['sectorExposure: ', (network) => supplyChain.sectorExposure(network, 'cars')],
	['sectorExposure: ', (network) => supplyChain.whatIf(network, { sector: 'cars', fall: 0.1 })],
	['criticalSites: ', (network) => supplyChain.criticalSites(network)],
	['simulateOutage: ', (network) => supplyChain.simulateOutage(network, options)],
	['timeToSurvive: ', (network) => supplyChain.timeToSurvive(network, 's')],
	['riskRanking: ', (network) => supplyChain.riskRanking(network)],
	['mergeNetworks: networks[1].', (network) => supplyChain.mergeNetworks([sound, network])],
];

describe.each(calls)('%s', (name, call) => {
	const refuses = (network: Network, message: string) => {
		expect(() => call(network)).toThrow(RangeError);
		expect(() => call(network)).toThrow(name + message);
	};
	test('takes a sound network', () => expect(() => call(sound)).not.toThrow());
	test('does not change its input', () => {
		const before = JSON.stringify(sound);
		call(sound);
		expect(JSON.stringify(sound)).toBe(before);
	});
	test('names what is wrong and where', () => {
		refuses({ sites: [...sites, sites[0]], links: [] }, 'sites[2].id "s" is used twice');
		refuses({ sites, links: [link, { ...link, to: 'x' }] }, 'links[1].to "x" is not a site');
		refuses({ sites, links: [{ ...link, from: 'x' }] }, 'links[0].from "x" is not a site');
		refuses({ sites, links: [{ ...link, annualValue: Number.NaN }] }, 'links[0].annualValue must be a finite number');
		refuses({ sites, links: [{ ...link, annualValue: -1 }] }, 'links[0].annualValue must not be negative');
		refuses(
			{ sites, links: [{ ...link, stockWeeks: Number.POSITIVE_INFINITY }] },
			'links[0].stockWeeks must be a finite number',
		);
		refuses({ sites, links: [{ ...link, leadTimeWeeks: -1 }] }, 'links[0].leadTimeWeeks must not be negative');
		refuses(
			{ sites, links: [{ ...link, qualifiedAlternatives: -1 }] },
			'links[0].qualifiedAlternatives must not be negative',
		);
		refuses(
			{ sites: [{ ...sites[0], recoveryWeeks: -1 }, sites[1]], links: [] },
			'sites[0].recoveryWeeks must not be negative',
		);
		refuses(
			{ sites: [{ ...sites[0], role: 'other' as 'self' }, sites[1]], links: [] },
			'sites[0].role must be one of self, supplier, customer, market',
		);
	});
});

test('concentration', () => {
	expect(() => supplyChain.concentration([])).toThrow('concentration: values must not be empty');
	expect(() => supplyChain.concentration([0, 0])).toThrow('concentration: values must not all be 0');
	expect(() => supplyChain.concentration([1, -1])).toThrow('concentration: values[1] must not be negative');
	expect(() => supplyChain.concentration([1, Number.NaN])).toThrow('concentration: values[1] must be a finite number');
	// biome-ignore lint/suspicious/noSparseArray: a hole is what is tested
	expect(() => supplyChain.concentration([1, , 2] as number[])).toThrow(RangeError);
});

test('simulateOutage', () => {
	const refuses = (more: object, message: string) =>
		expect(() => supplyChain.simulateOutage(sound, { ...options, ...more })).toThrow(`simulateOutage: ${message}`);
	refuses({ siteIds: [] }, 'siteIds must not be empty');
	refuses({ siteIds: ['s', 'x'] }, 'siteIds[1] "x" is not a site');
	refuses({ siteIds: ['s', 'f', 's'] }, 'siteIds[2] "s" is used twice');
	refuses({ weeks: -1 }, 'weeks must be between 0 and 5200');
	refuses({ weeks: Number.NaN }, 'weeks must be a finite number');
	refuses({ weeks: 5201 }, 'weeks must be between 0 and 5200');
	refuses({ lossShare: 1.1 }, 'lossShare must be between 0 and 1');
	refuses({ lossShare: -0.1 }, 'lossShare must be between 0 and 1');
	refuses({ spareCapacity: -0.1 }, 'spareCapacity must not be negative');
	refuses({ spareCapacity: Number.POSITIVE_INFINITY }, 'spareCapacity must be a finite number');
	expect(() => supplyChain.simulateOutage({ sites: [sites[0]], links: [] }, options)).toThrow(
		'simulateOutage: sites must hold a site of role self',
	);
});

test('timeToSurvive, riskRanking, whatIf', () => {
	expect(() => supplyChain.timeToSurvive(sound, 'x')).toThrow('timeToSurvive: siteId "x" is not a site');
	expect(() => supplyChain.timeToSurvive(sound, 's', { spareCapacity: -1 })).toThrow(RangeError);
	expect(() => supplyChain.riskRanking(sound, { recoveryWeeks: -1 })).toThrow(
		'riskRanking: recoveryWeeks must not be negative',
	);
	expect(() => supplyChain.riskRanking(sound, { spareCapacity: Number.NaN })).toThrow(RangeError);
	expect(() => supplyChain.riskRanking({ sites: [], links: [] })).toThrow(RangeError);
	expect(() => supplyChain.whatIf(sound, { sector: 'cars', fall: 1.5 })).toThrow(
		'whatIf: fall must be between 0 and 1',
	);
	expect(() => supplyChain.whatIf(sound, { sector: 'cars', fall: -1 })).toThrow(RangeError);
});

test('mergeNetworks', () => {
	expect(() => supplyChain.mergeNetworks([])).toThrow('mergeNetworks: networks must not be empty');
	const nameless = { sites: [sites[0], { ...sites[1], name: ' ' }], links: [] };
	expect(() => supplyChain.mergeNetworks([nameless])).toThrow(
		'mergeNetworks: networks[0].sites[1].name must not be empty',
	);
	const both = [
		{ a: 'x', b: 'y', same: true },
		{ a: 'y', b: 'x', same: false },
	];
	expect(() => supplyChain.mergeNetworks([sound], both)).toThrow(
		'mergeNetworks: decisions[1] contradicts an earlier one',
	);
	expect(supplyChain.mergeNetworks([{ sites: [], links: [] }]).network.sites).toEqual([]);
});

test('matchFirms and compareFirms', () => {
	const firm = { id: '1', name: 'Weber' };
	expect(() => supplyChain.matchFirms([firm, firm], [])).toThrow('matchFirms: left[1].id "1" is used twice');
	expect(() => supplyChain.matchFirms([], [firm, firm])).toThrow('matchFirms: right[1].id "1" is used twice');
	expect(() => supplyChain.matchFirms([], [{ id: '1', name: ' ' }])).toThrow(
		'matchFirms: right[0].name must not be empty',
	);
	expect(() => supplyChain.matchFirms([], [], { askFrom: 0.4 })).toThrow(
		'matchFirms: askFrom must be between 0.5 and 1',
	);
	expect(() => supplyChain.compareFirms(firm, { id: '2', name: '' })).toThrow('compareFirms: b.name must not be empty');
});

test('pseudonymise', async () => {
	const base = { passphrase: 'correct horse battery', exchange: 'spring', rounds: 1 };
	const refuses = async (more: object, message: string, network = sound) => {
		await expect(supplyChain.pseudonymise(network, { ...base, ...more })).rejects.toThrow(RangeError);
		await expect(supplyChain.pseudonymise(network, { ...base, ...more })).rejects.toThrow(`pseudonymise: ${message}`);
	};
	await refuses({ passphrase: 'short' }, 'passphrase must have at least 12 characters');
	await refuses({ passphrase: '🏭'.repeat(11) }, 'passphrase must have at least 12 characters');
	await refuses({ exchange: '' }, 'exchange must not be empty');
	await refuses({ rounds: 0 }, 'rounds must be');
	await refuses({ rounds: 1.5 }, 'rounds must be a whole number');
	await refuses({ bands: [0.5, 0.2] }, 'bands[1] must ascend between 0 and 1');
	await refuses({ bands: [0] }, 'bands[0] must ascend between 0 and 1');
	await refuses({ bands: [0.5, 1] }, 'bands[1] must ascend between 0 and 1');
	await refuses({ bands: [2] }, 'bands[0] must be between 0 and 1');
	await refuses({}, 'links[0].to "x" is not a site', { sites, links: [{ ...link, to: 'x' }] });
	await refuses({}, 'sites must hold a site of role self', { sites: [sites[0]], links: [] });
});
