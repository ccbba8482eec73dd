import { afterEach, describe, expect, it } from 'vitest';
import { countEntries, localDay, localMoment, recordWords } from '../../../../src/tools/project/model';
import { de } from '../../../../src/tools/project/texts.de';
import { en } from '../../../../src/tools/project/texts.en';
import { kindNames, kinds } from '../../../../src/workspace/kinds';
import { profile } from '../../../fixtures/tool-data';

describe('countEntries', () => {
	it('counts competences and standards', () => {
		expect(countEntries(profile({ a: 1, b: 2 }, ['c'], 'remarks'))).toBe(3);
		expect(countEntries(profile({}))).toBe(0);
	});
});

describe('recordWords', () => {
	const project = (firm: string, title: string) => ({ firm, title, author: '', example: false });

	it('says in words what a record holds', () => {
		expect(recordWords('project', project('Schmiede', 'Bahn'), de)).toBe('Vorhaben „Schmiede, Bahn“');
		expect(recordWords('project', project('', 'Bahn'), en)).toBe('Project “Bahn”');
		expect(recordWords('project', project('', ''), de)).toBe('');
		expect(recordWords('competence-profile', profile({ a: 1 }, ['b']), de)).toBe('Kompetenzprofil mit 2 Einträgen');
		expect(recordWords('market-fit', { chosen: ['x', 'y'], notes: {}, notForUs: {} }, en)).toBe(
			'Market fit with 2 chosen markets',
		);
		expect(recordWords('method-favourites', { methods: ['kano'] }, de)).toBe('Favoriten unter den Methoden: 1');
	});

	it('has words for every kind, also while it is empty', () => {
		for (const kind of kindNames)
			for (const t of [de, en]) expect(recordWords(kind, kinds[kind].empty(), t)).not.toMatch(/undefined|[{}]/);
	});
});

describe('localMoment', () => {
	it('is the day and the minute, and nothing where the time cannot be read', () => {
		const at = new Date(2026, 10, 22, 8, 5).toISOString();
		expect(localMoment(at, 'de')).toBe('22.11.2026, 08:05');
		expect(localMoment(at, 'en')).toBe('22 November 2026, 08:05');
		expect(localMoment('gestern', 'de')).toBe('');
	});
});

describe('localDay', () => {
	const zone = process.env.TZ;
	afterEach(() => {
		if (zone === undefined) delete process.env.TZ;
		else process.env.TZ = zone;
	});

	it.each([
		['UTC', '31.12.2026', '31 December 2026'],
		['Europe/Berlin', '01.01.2027', '1 January 2027'],
		['America/New_York', '31.12.2026', '31 December 2026'],
	])('is the day on the calendar in %s', (TZ, german, english) => {
		process.env.TZ = TZ;
		const newYear = new Date('2026-12-31T23:30:00Z');
		expect(localDay(newYear, 'de')).toBe(german);
		expect(localDay(newYear, 'en')).toBe(english);
	});
});
