import { describe, expect, it } from 'vitest';
import { assessReadiness } from '../../../../src/domain/readiness';
import { readinessOf } from '../../../../src/results/readiness/readiness';
import { nextLevels, readinessSentence } from '../../../../src/results/readiness/words';
import { levelsOf, readinessRows } from '../../../../src/tools/readiness/model';
import { de } from '../../../../src/tools/readiness/texts.de';
import { en } from '../../../../src/tools/readiness/texts.en';
import { scales, subject } from './fixtures';

const lever = subject({ technik: ['a', 'b', 'c'], fertigung: ['a', ''], kunde: ['a'] });

describe('readinessOf', () => {
	it('gives what the domain computes', () => {
		const { sides, weakest, overall } = readinessOf(lever, scales);
		const expected = assessReadiness(scales, lever.claims);
		expect(sides.map(({ scale, target, ...dimension }) => dimension)).toEqual(expected.dimensions);
		expect(weakest.map(({ id }) => id)).toEqual(expected.weakest);
		expect(overall).toBe(expected.overall);
		expect(levelsOf(readinessOf(lever, scales))).toEqual({ technik: 3, fertigung: 2, kunde: 1 });
	});

	it('counts only what has evidence where that is asked for', () => {
		expect(readinessOf(lever, scales, true).sides.map(({ level, proven }) => [level, proven])).toEqual([
			[3, 3],
			[1, 1],
			[1, 1],
		]);
	});

	it('leaves out claims on scales and levels that the content no longer has', () => {
		const old = subject({ gone: ['a'], kunde: Array(10).fill('x') });
		expect(readinessOf(old, scales).sides.map(({ level }) => level)).toEqual([0, 0, 9]);
	});

	it('keeps targets within the scale', () => {
		const aimed = subject({}, { targets: { technik: 10, fertigung: 10 } });
		expect(readinessOf(aimed, scales).sides.map(({ target }) => target)).toEqual([9, 10, undefined]);
		expect(readinessOf(aimed, scales).untouched).toBe(true);
	});
});

describe('readinessSentence', () => {
	const sentence = (claims: Record<string, string[]>) =>
		readinessSentence('Lenker', readinessOf(subject(claims), scales), de);
	it('names the weakest and the strongest side and what lacks evidence', () => {
		expect(readinessSentence('Lenker', readinessOf(lever, scales), de)).toBe(
			'„Lenker“ ist so reif wie seine schwächste Seite: Kunde mit Stufe 1 von 9. Am weitesten: Technik mit Stufe 3 von 9. Für eine erreichte Stufe fehlt der Beleg.',
		);
		expect(readinessSentence('Lever', readinessOf(lever, scales), en)).toBe(
			'“Lever” is as ready as its weakest side: Kunde at level 1 of 9. Furthest ahead: Technik at level 3 of 9. Evidence is missing for one of the levels reached.',
		);
	});
	it('joins sides of scales of different length where they meet, at the bottom and at the top', () => {
		expect(sentence({ technik: ['x'] })).toBe(
			'„Lenker“ ist so reif wie seine schwächsten Seiten: Fertigung und Kunde mit Stufe 0. Am weitesten: Technik mit Stufe 1 von 9.',
		);
		expect(sentence({ technik: Array(9).fill('x'), fertigung: Array(10).fill('x'), kunde: Array(9).fill('x') })).toBe(
			'„Lenker“ steht auf allen Seiten gleich: der höchsten Stufe.',
		);
	});
	it('asks for a first tick where there is none', () => {
		expect(sentence({})).toBe(de.sentenceUntouched);
	});
});

describe('nextLevels', () => {
	it('takes the weakest side first and leaves out what is at its target or top', () => {
		const next = nextLevels(
			's1',
			'Lenker',
			readinessOf(
				subject({ technik: ['a', 'b', 'c'], kunde: Array(9).fill('x') }, { targets: { technik: 4 } }),
				scales,
			),
			de,
		);
		expect(next.map(({ side, next: level }) => [side.id, level.level])).toEqual([
			['fertigung', 1],
			['technik', 4],
		]);
		expect(next[1]!.suggestion).toEqual({
			title: 'Technik auf Stufe 4 bringen: Technik 4',
			note: 'Lenker. Erreicht, wenn: asks 4. Beleg: report 4',
			step: '7-umsetzen',
			origin: { tool: 'reifegrad', ref: 's1/technik/4' },
		});
		const done = subject({ technik: ['a'] }, { targets: { technik: 1, fertigung: 0 as number, kunde: 0 as number } });
		expect(nextLevels('s1', 'x', readinessOf(done, scales), de)).toEqual([]);
	});
});

describe('readinessRows', () => {
	it('holds every level of every subject, in as many columns as the head has', () => {
		const record = {
			subjects: { entries: { s1: subject({ kunde: ['Brief'] }, { targets: { kunde: 3 } }) }, order: ['s1'] },
		};
		const rows = readinessRows(record, scales, de);
		expect(rows).toHaveLength(28);
		for (const row of rows) expect(row).toHaveLength(de.csvHead.length);
		expect(rows[19]).toEqual(['Lenker', 'Kunde', '1', 'Kunde 1', 'ja', 'ja', 'Brief', '3']);
		expect(en.csvHead).toHaveLength(de.csvHead.length);
	});
});
