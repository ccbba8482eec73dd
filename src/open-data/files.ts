import { readContent } from './content';
import { datasets } from './datasets';
import { readEnvelope } from './envelope';
import { toCsv, toJson } from './write';

const formats = ['json', 'csv'] as const;
type Format = (typeof formats)[number];

/** A published file: its dataset's name, its form, its address below the site's root. */
type OpenFile = { name: string; format: Format; address: string };

/** Every file of the open data. */
export const openFiles: readonly OpenFile[] = datasets.flatMap(({ name }) =>
	formats.map((format) => ({ name, format, address: `data/open/${name}.${format}` })),
);

const sizes = new Map<string, number>();

/** Writes one file. The texts of all together would be as large as the content several times over. */
export function openFileText({ name, format, address }: OpenFile): string {
	const dataset = datasets.find((one) => one.name === name)!;
	const content = readContent();
	const text = format === 'json' ? toJson(dataset, content, readEnvelope()) : toCsv(dataset, content);
	sizes.set(address, Buffer.byteLength(text));
	return text;
}

/** Bytes of a file; it is written for that only where nobody has done so. */
export function openFileSize(file: OpenFile): number {
	const known = import.meta.env.DEV ? undefined : sizes.get(file.address);
	return known ?? Buffer.byteLength(openFileText(file));
}
