import { describe, expect, it } from 'vitest';
import { loadFolder } from '../../../../src/loaders/files';
import { setupOf } from '../../../../src/results/scoring/problem';
import { tablesOf } from '../../../../src/results/scoring/table';
import { type RecordData, readRecord } from '../../../../src/workspace/kinds';

const sets = new Set(loadFolder('criteria').map(({ id }) => id));
const facts = new Set(loadFolder('sectors').flatMap((sector) => sector.keyFigures));
const sectors = new Set(loadFolder('sectors').map(({ id }) => id));

describe.each(loadFolder('examples'))('$id', ({ backup }) => {
	const records = (backup as { projects?: { records: Record<string, { version: number; data: unknown }> }[] })
		.projects![0]!.records;
	const read = readRecord('scoring', records.scoring!.version, records.scoring!.data);

	it('holds decision tables in the format', () => {
		expect(read).toMatchObject({ ok: true });
	});

	it('has a result in every table, and names templates, sectors and figures that exist', () => {
		const tables = tablesOf((read as { data: RecordData<'scoring'> }).data);
		expect(tables.length).toBeGreaterThan(0);
		for (const table of tables) {
			expect(sets).toContain(table.template);
			const setup = setupOf(table, 'me');
			expect(setup).toMatchObject({ obstacle: undefined, misfit: undefined });
			expect(setup.problem?.alternatives.length).toBe(setup.rows.length);
			for (const { alternative } of setup.rows) {
				if (alternative.sector) expect(sectors).toContain(alternative.sector);
				for (const { fact } of Object.values(alternative.scores)) if (fact) expect(facts).toContain(fact);
			}
		}
	});
});
