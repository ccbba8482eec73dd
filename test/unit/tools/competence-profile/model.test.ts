import { describe, expect, it } from 'vitest';
import {
	buildEntries,
	isEmpty,
	isPicked,
	type Part,
	parts,
	pickedByPart,
	profileRows,
	search,
	withLevel,
	withStandard,
} from '../../../../src/tools/competence-profile/model';
import { de } from '../../../../src/tools/competence-profile/texts.de';
import { de as shared } from '../../../../src/tools/shared/texts.de';
import { profile, toolData } from '../../../fixtures/tool-data';

const entries = buildEntries(toolData.taxonomy, toolData.standards);
const found = (part: Part, query: string) => search(entries, part, query).map((entry) => entry.id);

describe('buildEntries', () => {
	it('holds every competence and every standard once', () => {
		expect(entries).toHaveLength(7 + 4);
		expect(entries.filter((entry) => entry.part === 'standards').map((entry) => entry.label)).toEqual([
			'ISO 9001',
			'ISO 22163',
			'ISO 3834',
			'EN 15085',
		]);
	});
});

describe('search', () => {
	it('puts names that begin with the query first, then words of the name, then parts of words, then synonyms and groups', () => {
		expect(found('process', 'drehen')).toEqual(['drehen', 'hartdrehen', 'langdrehen']);
		expect(found('process', 'spanen')).toEqual(['hartdrehen', 'langdrehen', 'drehen']);
	});

	it('finds parts of words', () => {
		expect(found('process', 'pressen')).toEqual(['fliesspressen']);
		expect(found('process', 'schmied')).toEqual(['gesenkschmieden']);
	});

	it.each(['Fließpressen', 'fliesspressen', 'FLIESS', 'Kaltfließ', 'kaltfliess'])(
		'does not mind how umlauts and ß are written: %s',
		(query) => {
			expect(found('process', query)).toEqual(['fliesspressen']);
		},
	);

	it('finds synonyms, English ones too, and names of groups', () => {
		expect(found('process', 'turning')).toEqual(['langdrehen', 'drehen']);
		expect(found('process', 'massivumformen')).toEqual(['gesenkschmieden', 'fliesspressen']);
		expect(found('material', 'v2a')).toEqual(['edelstahl']);
		expect(found('standards', 'iris')).toEqual(['iso-22163']);
		expect(found('standards', 'schweissen')).toEqual(['en-15085']);
	});

	it('wants every word of the query, in any order', () => {
		expect(found('process', 'forging drop')).toEqual(['gesenkschmieden']);
		expect(found('process', 'drop turning')).toEqual([]);
		expect(found('standards', 'iso-9001')).toEqual(['iso-9001']);
	});

	it('keeps to its part and finds nothing for nothing', () => {
		expect(found('material', 'drehen')).toEqual([]);
		expect(found('process', '')).toEqual([]);
		expect(found('process', ' – ')).toEqual([]);
	});
});

describe('changing the profile', () => {
	it('sets and changes levels; level 0 takes the competence out', () => {
		const one = withLevel(profile({}), 'drehen', 3);
		expect(one.competences).toEqual({ drehen: 3 });
		expect(withLevel(one, 'drehen', 4).competences).toEqual({ drehen: 4 });
		expect(withLevel(one, 'drehen', 0).competences).toEqual({});
		expect(withLevel(one, 'other', 0).competences).toEqual({ drehen: 3 });
		expect(one.competences).toEqual({ drehen: 3 });
	});

	it('adds a standard once and removes it', () => {
		const one = withStandard(profile({}, ['a']), 'b', true);
		expect(one.standards).toEqual(['a', 'b']);
		expect(withStandard(one, 'b', true).standards).toEqual(['a', 'b']);
		expect(withStandard(one, 'a', false).standards).toEqual(['b']);
		expect(withStandard(one, 'x', false).standards).toEqual(['a', 'b']);
	});

	it('knows what is picked and when nothing is', () => {
		const picked = profile({ drehen: 1 }, ['iso-9001']);
		expect(isPicked(picked, { id: 'drehen', part: 'process' })).toBe(true);
		expect(isPicked(picked, { id: 'drehen', part: 'standards' })).toBe(false);
		expect(isPicked(picked, { id: 'iso-9001', part: 'standards' })).toBe(true);
		expect(isPicked(picked, { id: 'toString', part: 'process' })).toBe(false);
		expect([profile({}), picked, profile({}, [], 'x'), profile({}, ['a'])].map(isEmpty)).toEqual([
			true,
			false,
			false,
			false,
		]);
	});
});

describe('pickedByPart', () => {
	it('sorts by level, then by name', () => {
		const picked = pickedByPart(
			profile({ langdrehen: 3, drehen: 3, gesenkschmieden: 4, edelstahl: 2 }, ['iso-9001', 'en-15085']),
			entries,
		);
		expect(picked.process.map((entry) => [entry.id, entry.level])).toEqual([
			['gesenkschmieden', 4],
			['drehen', 3],
			['langdrehen', 3],
		]);
		expect(picked.material.map((entry) => entry.id)).toEqual(['edelstahl']);
		expect(picked.standards.map((entry) => entry.label)).toEqual(['EN 15085', 'ISO 9001']);
	});

	it('keeps what the catalogue no longer has, under its id', () => {
		const picked = pickedByPart(profile({ gone: 2 }, ['also-gone']), entries);
		expect(picked.process).toEqual([expect.objectContaining({ id: 'gone', label: 'gone', level: 2 })]);
		expect(picked.standards).toEqual([expect.objectContaining({ id: 'also-gone', label: 'also-gone' })]);
	});

	it('loses nothing: as many entries as the profile has', () => {
		const picked = pickedByPart(
			profile({ drehen: 1, gone: 2, kleinserie: 3, 'iso-9001': 1 }, ['iso-9001', 'drehen']),
			entries,
		);
		expect(parts.flatMap((part) => picked[part])).toHaveLength(6);
	});
});

describe('profileRows', () => {
	it('gives a row for each entry, as wide as the head of the table', () => {
		const rows = profileRows(profile({ drehen: 3, gone: 1 }, ['iso-9001']), entries, {
			parts: de.parts,
			levels: shared.levels,
			held: de.held,
		});
		expect(rows).toEqual([
			['Verfahren', 'Drehen', 'Drehen (CNC)', '3', 'Serie'],
			['Verfahren', '', 'gone', '1', 'über Partner'],
			['Zertifikate', 'Qualitätsmanagement', 'ISO 9001', '', 'vorhanden'],
		]);
		for (const row of rows) expect(row).toHaveLength(de.csvHead.length);
		expect(profileRows(profile({}), entries, { parts: de.parts, levels: shared.levels, held: de.held })).toEqual([]);
	});
});
