import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../../../src/tools/supply-chain/data-view/import/lexicon';
import { processReader } from '../../../../../src/tools/supply-chain/data-view/import/processes';
import { processText, suggestProcesses } from '../../../../../src/tools/supply-chain/data-view/process-names';
import { knowledge, taxonomyOf } from './knowledge';
import { bytesOf, imported, noChain } from './lib';

const { processes } = lexicon(knowledge('de'));

describe('cells that name processes', () => {
	it.each([
		['CNC-Drehen', ['drehen-cnc']],
		['cnc-drehen', ['drehen-cnc']],
		['CNC turning', ['drehen-cnc']],
		['drehen-cnc', ['drehen-cnc']],
		['Tiefziehen, Temperguss', ['tiefziehen', 'temperguss']],
		['Tiefziehen / deep drawing; Temperguss', ['tiefziehen', 'temperguss']],
		['Tiefziehen\nTemperguss;', ['tiefziehen', 'temperguss']],
		// A name that holds the sign that divides names.
		['Ketten, Seile und Litzen, Tiefziehen', ['ketten-seile', 'tiefziehen']],
		// A synonym of one competence alone.
		['Kugelgraphitguss', ['sphaeroguss']],
		['', []],
		['–', []],
	] as const)('%s', (text, ids) => {
		expect(processes(text)).toEqual({ ids, unknown: [] });
	});

	it('what is not known is named, the rest is kept', () => {
		expect(processes('Tiefziehen, Zaubern; Temperguss / Hexen')).toEqual({
			ids: ['tiefziehen', 'temperguss'],
			unknown: ['Zaubern', 'Hexen'],
		});
	});

	it('a word that several competences share decides nothing', () => {
		expect(processes('Eisenguss')).toEqual({ ids: [], unknown: ['Eisenguss'] });
	});

	it('every competence is known by its code and by its names in both languages', () => {
		for (const { id, names } of knowledge('en').competences)
			for (const text of [id, ...names]) expect(processes(text), text).toEqual({ ids: [id], unknown: [] });
	});

	it('a long cell is read in a moment', () => {
		const started = performance.now();
		processes(';a,b/c'.repeat(500));
		expect(performance.now() - started).toBeLessThan(500);
	});

	it('without competences every word is unknown', () => {
		expect(processReader([])('Tiefziehen; Temperguss')).toEqual({ ids: [], unknown: ['Tiefziehen', 'Temperguss'] });
	});
});

describe('lists with processes', () => {
	const suppliers = (...rows: string[]) =>
		bytesOf(['Lieferant;Artikel;Einkaufswert;Fertigungsverfahren', ...rows].join('\n'));

	it('processes of a supplier’s items are taken over, added up over rows of one item', async () => {
		const { patch, preview } = await imported(
			suppliers(
				'Beispiel A;Wellen;100;"CNC-Drehen; Tiefziehen"',
				'Beispiel A;Wellen;50;Temperguss',
				'Beispiel B;Ringe;70;',
			),
		);
		expect(preview.settings.fields).toEqual(['firm', 'item', 'value', 'processes']);
		expect(Object.values(patch.links).map((link) => link.processes)).toEqual([
			['drehen-cnc', 'tiefziehen', 'temperguss'],
			undefined,
		]);
	});

	it('an unknown name is listed with its row, and the row is kept', async () => {
		const { session, issues, patch } = await imported(suppliers('Beispiel A;Wellen;100;CNC-Drehen, Zaubern'));
		expect(issues).toEqual(['2 unknownProcess (read)']);
		expect(session.issues()).toMatchObject([{ row: 2, field: 'processes', text: 'Zaubern' }]);
		expect(Object.values(patch.links)).toMatchObject([{ processes: ['drehen-cnc'], annualValue: 100 }]);
	});

	it('more than twenty are cut and said', async () => {
		const many = knowledge('de').competences.map(({ id }) => id);
		const { issues, patch } = await imported(suppliers(`Beispiel A;Wellen;100;"${many.slice(0, 22).join('; ')}"`));
		expect(issues).toEqual(['2 cutProcesses (read)']);
		expect(Object.values(patch.links)[0]!.processes).toHaveLength(20);
	});

	it('a list without the column leaves known processes alone, one with it replaces them', async () => {
		const chain = noChain();
		chain.sites = { self: { name: 'Wir', role: 'self' }, a: { name: 'Beispiel A', role: 'supplier' } };
		chain.links = { l: { from: 'a', to: 'self', item: 'Wellen', annualValue: 1, processes: ['tiefziehen'] } };
		const without = await imported(bytesOf('Lieferant;Artikel;Einkaufswert\nBeispiel A;Wellen;5'), { chain });
		expect(without.patch.links.l!.processes).toEqual(['tiefziehen']);
		const other = await imported(suppliers('Beispiel A;Wellen;5;CNC-Drehen'), { chain });
		expect(other.patch.links.l!.processes).toEqual(['drehen-cnc']);
	});
});

describe('names to choose from', () => {
	const data = taxonomyOf(knowledge('de'));
	it('all at first, after a separator those that are not in the cell yet', () => {
		expect(suggestProcesses('', data)).toContain('CNC-Drehen');
		const next = suggestProcesses('CNC-Drehen;', data);
		expect(next).toContain('CNC-Drehen; Tiefziehen');
		expect(next).not.toContain('CNC-Drehen; CNC-Drehen');
	});

	it('what a cell shows is read again as it was', () => {
		const ids = ['ketten-seile', 'drehen-cnc', 'sphaeroguss'];
		expect(processes(processText(ids, data))).toEqual({ ids, unknown: [] });
	});
});
