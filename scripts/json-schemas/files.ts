import { z } from 'zod';
import { folders, lists } from '../../src/loaders/files';
import { matching } from '../../src/schemas/matching';
import { region } from '../../src/schemas/region';
import { regionFiles } from '../../src/schemas/region-files';

/** What a content file must hold, and which files are meant: below `content/` and in the folder of another region. */
const contracts: { name: string; files: string; schema: z.ZodType }[] = [
	...Object.entries(lists).map(([name, { file, schema }]) => ({
		name,
		files: `**/${file}`,
		schema: z.array(schema as z.ZodType),
	})),
	...Object.entries(folders).map(([name, { folder, schema }]) => ({
		name,
		files: `**/${folder}/*.yaml`,
		schema: schema as z.ZodType,
	})),
	{ name: 'region', files: '**/region.yaml', schema: region },
	{ name: 'region-files', files: 'content/region-files.yaml', schema: regionFiles },
	{ name: 'matching', files: '**/data/matching.yaml', schema: matching },
];

const json = (value: unknown) => `${JSON.stringify(value, null, '\t')}\n`;

/** The files of the folder `.vscode`, by path. */
export function editorFiles(): Map<string, string> {
	const files = new Map<string, string>();
	for (const { name, schema } of contracts) {
		// What cannot be said in JSON Schema (refinements, transformations) is left to the build.
		const contract = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
		files.set(`.vscode/schemas/${name}.json`, json(contract));
	}
	const places = Object.fromEntries(contracts.map(({ name, files }) => [`.vscode/schemas/${name}.json`, files]));
	files.set(
		'.vscode/settings.json',
		json({ 'yaml.schemas': places, 'yaml.format.enable': false, 'files.associations': { '*.mdx': 'mdx' } }),
	);
	files.set(
		'.vscode/extensions.json',
		json({
			recommendations: ['redhat.vscode-yaml', 'astro-build.astro-vscode', 'unifiedjs.vscode-mdx', 'biomejs.biome'],
		}),
	);
	return files;
}
