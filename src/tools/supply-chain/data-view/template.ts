import type { CellObject, SheetData } from 'write-excel-file/universal';
import { download, fileName } from '../../shared/download';
import { localDay } from '../../shared/local-day';
import type { SupplyChainData } from '../data';
import type { DataTexts } from './ChainData';
import type { Field, Table } from './import/knowledge';
import { competencesOf, processText } from './process-names';

/** Columns of each sheet, in the order in which a person fills them in. */
const sheets: Record<Table, Field[]> = {
	customers: ['number', 'customer', 'country', 'region', 'sector', 'item', 'value', 'leadTime'],
	suppliers: [
		'number',
		'supplier',
		'vatId',
		'country',
		'region',
		'item',
		'group',
		'value',
		'leadTime',
		'stock',
		'alternatives',
		'recovery',
		'processes',
	],
	links: [
		'supplier',
		'customer',
		'item',
		'group',
		'value',
		'leadTime',
		'stock',
		'alternatives',
		'energyShare',
		'materialShare',
		'processes',
	],
	sites: ['firm', 'role', 'vatId', 'country', 'region', 'sector', 'recovery'],
};
/** Invented rows that show what belongs where. */
const examples: Record<Table, Partial<Record<Field, string | number>>[]> = {
	customers: [
		{
			number: '10010',
			customer: 'Beispiel Achsenwerk',
			country: 'DE',
			region: 'Hessen',
			sector: 'Automotive',
			item: '42CrMo4',
			value: 8_600_000,
			leadTime: 4,
		},
	],
	suppliers: [
		{
			number: '70010',
			supplier: 'Beispiel Stahlhandel',
			vatId: '',
			country: 'DE',
			item: 'C45',
			group: 'C45',
			value: 780_000,
			leadTime: 3,
			stock: 4,
			alternatives: 2,
			recovery: 3,
		},
		{
			supplier: 'Beispiel Lohndreherei',
			country: 'DE',
			item: 'Wellen, vorgedreht',
			value: 240_000,
			leadTime: 2,
			stock: 1,
			alternatives: 1,
			processes: 'drehen-cnc',
		},
	],
	links: [
		{
			supplier: 'Beispiel Stahlwerk',
			customer: 'Beispiel Stahlhandel',
			item: 'C45',
			value: 900_000,
			leadTime: 10,
			stock: 6,
			alternatives: 2,
		},
	],
	sites: [{ firm: 'Beispiel Stahlwerk', country: 'DE', recovery: 16 }],
};
const order: Table[] = ['customers', 'suppliers', 'links', 'sites'];

const text = (value: string, style: Partial<CellObject> = {}): CellObject => ({
	value,
	type: String,
	format: '@',
	...style,
});

type TemplateData = Pick<SupplyChainData, 'lists' | 'taxonomy' | 'otherNames'>;

/** The sheets of the template: an explanation, one list a sheet with invented rows, and the names of all processes. */
export function templateSheets(
	data: TemplateData,
	t: DataTexts,
): { sheet: string; data: SheetData; columns: { width: number }[] }[] {
	const label = (field: Field) => data.lists.columns.find(({ id }) => id === field)?.label ?? field;
	const { what, ...lines } = t.templateLines;
	const about = {
		sheet: t.templateAbout,
		data: [
			[text(what, { fontWeight: 'bold' })],
			[],
			...Object.values(lines).map((line) => [text(line, { wrap: true })]),
		],
		columns: [{ width: 90 }],
	};
	const tables = order.map((table) => ({
		sheet: t.tables[table],
		data: [
			sheets[table].map((field) => text(label(field), { fontWeight: 'bold' })),
			...examples[table].map((row) =>
				sheets[table].map((field): CellObject | null => {
					const value = row[field];
					if (value === undefined || value === '') return null;
					if (field === 'processes') return text(processText([String(value)], data));
					return typeof value === 'number' ? { value, type: Number } : text(value);
				}),
			),
		],
		columns: sheets[table].map((field) => ({ width: Math.max(14, label(field).length + 2) })),
	}));
	const competences = {
		sheet: label('processes'),
		data: [
			[t.templateName, t.templateCode].map((head) => text(head, { fontWeight: 'bold' })),
			...competencesOf(data).map(({ id, names: [name = id] }) => [text(name), text(id)]),
		],
		columns: [{ width: 60 }, { width: 40 }],
	};
	return [about, ...tables, competences];
}

/** Hands the person the template workbook. */
export async function saveTemplate(data: SupplyChainData, t: DataTexts): Promise<void> {
	const { default: writeWorkbook } = await import('write-excel-file/universal');
	const workbook = await writeWorkbook(templateSheets(data, t)).toBlob();
	download(workbook, fileName(`${t.templateFile} ${data.locale}`, localDay(new Date()), 'xlsx'), workbook.type);
}
