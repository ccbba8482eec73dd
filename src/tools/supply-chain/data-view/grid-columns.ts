import type { SupplyChainRecord } from '../../../workspace';
import type { SupplyChainData } from '../data';
import type { DataTexts } from './ChainData';
import { type LinkKey, linkKeys, type SiteKey, siteKeys } from './cells';
import type { GridColumn } from './GridCell';
import { suggestProcesses } from './process-names';

const siteWidths: Record<SiteKey, string> = {
	name: '15rem',
	role: '9rem',
	country: '4.5rem',
	region: '10rem',
	sector: '11rem',
	recoveryWeeks: '7rem',
	vatId: '9rem',
	number: '7rem',
};

/** Columns of the table of firms. The firm itself stays the firm itself. */
export function siteColumns({ sites }: SupplyChainRecord, { sectors }: SupplyChainData, t: DataTexts): GridColumn[] {
	const roles = (['supplier', 'customer', 'market', 'self'] as const).map((value) => ({
		value,
		label: t.roles[value],
	}));
	return siteKeys.map((key): GridColumn => {
		const column = { key, label: t.siteColumns[key], width: siteWidths[key] };
		if (key === 'role')
			return { ...column, kind: 'select', options: roles, locked: (id) => sites[id]?.role === 'self' };
		if (key === 'sector') {
			const options = [{ value: '', label: t.noSector }, ...sectors.map(({ id, label }) => ({ value: id, label }))];
			return { ...column, kind: 'select', options };
		}
		return { ...column, kind: key === 'recoveryWeeks' ? 'number' : 'text' };
	});
}

const textKeys: readonly LinkKey[] = ['from', 'to', 'item', 'inputGroup'];

/** Columns of the table of flows; `names` is the id of the list of firms. */
export function linkColumns(
	names: string,
	data: Pick<SupplyChainData, 'taxonomy' | 'otherNames'>,
	t: DataTexts,
): GridColumn[] {
	return linkKeys.map((key): GridColumn => {
		if (key === 'processes') {
			const suggest = (typed: string) => suggestProcesses(typed, data);
			return { key, label: t.linkColumns[key], kind: 'text', width: '18rem', suggest };
		}
		const isText = textKeys.includes(key);
		return {
			key,
			label: t.linkColumns[key],
			kind: isText ? 'text' : 'number',
			width: isText ? '13rem' : key === 'annualValue' ? '9rem' : '7rem',
			...((key === 'from' || key === 'to') && { list: names }),
		};
	});
}
