import { type ExchangeCoder, exchangeCoder } from '../../../../../src/domain/supply-chain';
import { ownFile } from '../../../../../src/tools/supply-chain/region/own-file';
import type { ExchangeParticipant, SupplyChainRecord, SupplyExchangeRecord } from '../../../../../src/workspace';
import { emptyExchange } from '../../../../../src/workspace/kinds/supply-exchange';

/** Few rounds: the tests are about the files, not about the key. */
export const coderOf = (exchange = 'Herbst', passphrase = 'zwoelf zeichen'): Promise<ExchangeCoder> =>
	exchangeCoder({ passphrase, exchange, rounds: 5 });

/** A firm with three suppliers, one of them abroad, a customer and an end market. */
export const chainOf = (own: string): SupplyChainRecord => ({
	asOf: '2026-10-31',
	sites: {
		self: { name: own, role: 'self', country: 'DE', region: 'Märkischer Kreis', vatId: `DE${own.length}00000000` },
		mill: { name: 'Walzwerk Geheim', role: 'supplier', country: 'DE', region: 'Ruhrgebiet', vatId: 'DE 123456789' },
		plater: { name: 'Galvanik Lenz', role: 'supplier', country: 'DE', region: 'märkischer kreis' },
		turner: { name: 'Dreherei Novak', role: 'supplier', country: 'CZ' },
		buyer: { name: 'Kunde Verschwiegen', role: 'customer', country: 'DE' },
		cars: { name: 'Endabsatz Pkw', role: 'market', sector: 'automotive' },
	},
	links: {
		l1: { from: 'mill', to: 'self', item: 'Federstahl 51CrV4', annualValue: 765_432 },
		l2: {
			from: 'plater',
			to: 'self',
			item: 'Verzinken',
			annualValue: 123_456,
			qualifiedAlternatives: 2,
			processes: ['zinklamelle'],
		},
		l3: { from: 'turner', to: 'self', item: 'Bolzen', annualValue: 50_000, processes: ['drehen-cnc', 'schleifen'] },
		l4: { from: 'turner', to: 'self', item: 'Buchsen', annualValue: 25_000, processes: ['schleifen', 'drehen-cnc'] },
		l5: { from: 'self', to: 'buyer', item: 'Lenker', annualValue: 4_321_000, processes: ['gesenkschmieden'] },
		l6: { from: 'buyer', to: 'cars', item: 'Achsen', annualValue: 9_000_000 },
	},
	decisions: {},
	mappings: {},
	scenarios: { entries: {}, order: [] },
	assumptions: { spareCapacity: 0.2, recoveryWeeks: 12 },
});

export const everything = { shares: true, customers: true, singleSources: true, needs: true, offer: true };
export const profile = { competences: { 'drehen-cnc': 4, schleifen: 2 }, standards: ['iso-9001'] };

export const fileOf = async (
	own: string,
	{ coder, include = everything }: { coder?: ExchangeCoder; include?: SupplyExchangeRecord['include'] } = {},
) =>
	ownFile({
		chain: chainOf(own),
		profile,
		settings: { label: `Deck ${own}`, near: [], include },
		coder: coder ?? (await coderOf()),
		day: '2026-11-22',
	});

export const participantOf = async (own: string, coder?: ExchangeCoder): Promise<ExchangeParticipant> =>
	(await fileOf(own, { coder })).participant;

export const empty = emptyExchange;
