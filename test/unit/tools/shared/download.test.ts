import { describe, expect, it } from 'vitest';
import { fileName } from '../../../../src/tools/shared/download';

describe('fileName', () => {
	it.each([
		['Schmiede Größe & Söhne GmbH', 'schmiede-groesse-soehne-gmbh-2026-11-22.json'],
		['Übermaß', 'uebermass-2026-11-22.json'],
		['Crème', 'creme-2026-11-22.json'],
		['../../etc/passwd', 'etc-passwd-2026-11-22.json'],
		['CON:\\a|b*?', 'con-a-b-2026-11-22.json'],
		['', '2026-11-22.json'],
		['„…“', '2026-11-22.json'],
		['東京', '2026-11-22.json'],
	])('%s', (title, name) => {
		expect(fileName(title, '2026-11-22', 'json')).toBe(name);
	});

	it('cuts long titles without leaving a hyphen', () => {
		expect(fileName('x'.repeat(100), '2026-11-22', 'csv')).toBe(`${'x'.repeat(60)}-2026-11-22.csv`);
		expect(fileName(`${'x'.repeat(59)} yz`, '2026-11-22', 'csv')).toBe(`${'x'.repeat(59)}-2026-11-22.csv`);
	});
});
