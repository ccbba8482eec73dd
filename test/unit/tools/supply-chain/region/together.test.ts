import { describe, expect, it } from 'vitest';
import {
	pastedCodes,
	readResult,
	resolveCodes,
	shortCode,
	writeResult,
} from '../../../../../src/tools/supply-chain/region/result-file';
import { teamsFor, together, withParticipant } from '../../../../../src/tools/supply-chain/region/together';
import { listKeyed, type SupplyExchangeRecord } from '../../../../../src/workspace';
import { readRecord } from '../../../../../src/workspace/kinds';
import { parameters, rail } from '../../../../fixtures/matching';
import { chainOf, coderOf, empty, participantOf } from './fixtures';

const add = (record: SupplyExchangeRecord, participant: Awaited<ReturnType<typeof participantOf>>) => {
	const outcome = withParticipant(record, participant);
	if (!outcome.ok) throw new Error(outcome.problem);
	return outcome.record;
};
const valuesOf = (record: SupplyExchangeRecord) => listKeyed(record.participants).map(({ value }) => value);
const firms = ['Alpha', 'Beta GmbH', 'Gamma KG'];
const three = async () => Promise.all(firms.map((name) => participantOf(name)));

describe('bringing files together', () => {
	it('takes files of one round, in a record that can be stored', async () => {
		const record = (await three()).reduce(add, empty());
		expect(valuesOf(record).map(({ label }) => label)).toEqual(['Deck Alpha', 'Deck Beta GmbH', 'Deck Gamma KG']);
		expect(readRecord('supply-exchange', 1, JSON.parse(JSON.stringify(record)))).toEqual({ ok: true, data: record });
	});

	it('refuses another round, another passphrase, the same firm twice', async () => {
		const record = add(empty(), await participantOf('Alpha'));
		const problem = async (name: string, coder = coderOf()) => {
			const outcome = withParticipant(record, await participantOf(name, await coder));
			return outcome.ok ? 'ok' : [outcome.problem, outcome.where];
		};
		expect(await problem('Beta', coderOf('Winter'))).toEqual(['otherExchange', 'Winter']);
		expect(await problem('Beta', coderOf('Herbst', 'zwoelf Zeichen'))).toEqual(['otherPassphrase', '']);
		expect(await problem('ALPHA')).toEqual(['sameFirm', 'Deck Alpha']);
		expect(await problem('Beta')).toBe('ok');
	});

	it('numbers a label that is taken, and takes no more than 40', async () => {
		const first = await participantOf('Alpha');
		let record = add(empty(), first);
		const other = { ...(await participantOf('Beta')), label: first.label };
		expect(withParticipant(record, other)).toMatchObject({ ok: true, label: 'Deck Alpha (2)' });
		for (let i = 1; i < 40; i++) {
			const firm = { role: 'self' as const, nameCode: String(i).padStart(64, '0') };
			record = add(record, { ...first, label: `P${i}`, network: { ...first.network, firms: [firm], links: [] } });
		}
		expect(withParticipant(record, other)).toMatchObject({ ok: false, problem: 'tooMany' });
	});
});

describe('what is shared', () => {
	it('shows suppliers, only sources, customers, bands and gaps of enough participants', async () => {
		const result = together(await three(), 3, parameters)!;
		expect(result.suppliers.map(({ participants, onlySource }) => [participants, onlySource])).toEqual([
			[3, 3],
			[3, 3],
			[3, undefined],
		]);
		expect(result.suppliers.flatMap(({ bands }) => bands).every(({ participants }) => participants === 3)).toBe(true);
		expect(result.customers).toHaveLength(1);
		expect(result.gaps.map(({ competence, buyers }) => [competence, buyers])).toEqual([
			['drehen-cnc', 3],
			['schleifen', 3],
		]);
		expect([result.hidden, result.hiddenSources, result.hiddenGaps]).toEqual([0, 0, 0]);
		expect([result.marking, result.buying, result.offering]).toEqual([3, 3, 3]);
	});

	it('shows nothing below the minimum, not even a role, a band or a mark', async () => {
		const participants = await three();
		const [, second, third] = participants;
		// Two know the mill as a supplier, the third as a customer; one band differs, one mark is missing.
		const mill = (await (await coderOf()).codes(chainOf('A').sites.mill!)).nameCode;
		third!.network.firms.find((firm) => firm.nameCode === mill)!.role = 'customer';
		for (const link of second!.network.links) delete link.singleSource;
		for (const link of second!.network.links) link.band = [0, 0.05];
		const result = together(participants, 3, parameters)!;
		expect(result.suppliers).toHaveLength(2);
		expect(result.suppliers.flatMap(({ bands, onlySource }) => [...bands, ...(onlySource ? [1] : [])])).toEqual([]);
		expect([result.hidden, result.hiddenSources]).toEqual([1, 2]);
		const none = together(participants, 4, parameters)!;
		expect([none.suppliers, none.customers, none.gaps]).toEqual([[], [], []]);
		expect(none.hidden).toBe(4);
	});

	it('says nothing without files', () => expect(together([], 3, parameters)).toBeUndefined());
});

describe('teams', () => {
	it('are of those that gave a profile', async () => {
		const sector = { ...rail, label: 'Bahn', url: '/' };
		const [a, b, c] = await three();
		const offered = (competences: Record<string, number>) => ({ offer: { competences, standards: [] } });
		const list = [
			{ ...a!, ...offered({ forging: 4 }) },
			{ ...b!, ...offered({ turning: 4 }) },
			{ ...c!, offer: undefined },
		];
		const { best, pairs, threes } = teamsFor(list, sector, parameters);
		expect(best).toEqual({ label: 'Deck Alpha', coverage: 0.5 });
		expect(pairs.map(({ firms: members }) => members)).toEqual([['Deck Alpha', 'Deck Beta GmbH']]);
		expect(threes).toEqual([]);
		expect(teamsFor(list.slice(0, 1), sector, parameters)).toEqual({ best: undefined, pairs: [], threes: [] });
	});
});

describe('the way back to the firms', () => {
	const about = {
		source: { site: 'Beispielregion', appVersion: '0.1.0' },
		day: '2026-11-22',
		exchange: 'Herbst',
		check: 'a'.repeat(64),
		minimum: 3,
		participants: 3,
	};

	it('resolves the result file with the firm’s own partners only', async () => {
		const text = writeResult(together(await three(), 3, parameters)!, about);
		const read = readResult(text);
		if (!read.ok) throw new Error(read.problem);
		const coder = await coderOf();
		const { resolved, unknown } = await resolveCodes(chainOf('Alpha'), coder, read.file.firms);
		expect(unknown).toBe(0);
		expect(resolved.map(({ name }) => name).sort()).toEqual([
			'Dreherei Novak',
			'Galvanik Lenz',
			'Kunde Verschwiegen',
			'Walzwerk Geheim',
		]);
		const { sites } = chainOf('Alpha');
		const fewer = { sites: { self: sites.self!, plater: sites.plater! } };
		expect(await resolveCodes(fewer, coder, read.file.firms)).toMatchObject({ unknown: 3 });
		const other = await coderOf('Herbst', 'another passphrase');
		expect((await resolveCodes(chainOf('Alpha'), other, read.file.firms)).resolved).toEqual([]);
	});

	it('finds codes in pasted text, whole or by their beginning', async () => {
		const { nameCode } = await (await coderOf()).codes({ name: 'Galvanik Lenz' });
		const short = shortCode(nameCode);
		expect(short).toMatch(/^[0-9a-f]{4} [0-9a-f]{4} [0-9a-f]{4}$/);
		const found = pastedCodes(`Code\tBetriebe\n${short}\t3\n${nameCode}\nkein Code: 12345, abcdef`);
		expect(found.map(({ codes }) => codes)).toEqual([[short.replaceAll(' ', '')], [nameCode]]);
		const { resolved } = await resolveCodes(chainOf('Alpha'), await coderOf(), found);
		expect(resolved.map(({ name }) => name)).toEqual(['Galvanik Lenz', 'Galvanik Lenz']);
		expect(pastedCodes('nichts')).toEqual([]);
	});

	it('refuses what is no result', () => {
		expect(readResult('{"type":"naechster-markt/supply-exchange","version":1}')).toMatchObject({ problem: 'foreign' });
		const good = JSON.parse(writeResult({ suppliers: [], customers: [] }, about));
		expect(readResult(JSON.stringify({ ...good, minimum: 1 }))).toMatchObject({ problem: 'damaged', where: 'minimum' });
	});
});
