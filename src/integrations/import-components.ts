import { basename, resolve } from 'node:path';

type Block = { type: string };
type Context = {
	source: string;
	sourceFormat: string;
	insertBefore(node: Block, content: { type: 'mdxjsEsm'; value: string }): void;
};

/** Import lines for those of the components that an MDX text names as tags. */
export function importLines(source: string, paths: readonly string[]): string[] {
	const used = new Set(Array.from(source.matchAll(/<([A-Z]\w*)/g), ([, name]) => name));
	return paths
		.map((path) => ({ path, name: basename(path, '.astro') }))
		.filter(({ name }) => used.has(name))
		.map(({ path, name }) => `import ${name} from ${JSON.stringify(resolve(path))};`);
}

/**
 * Markdown plugin: editors use the components of these paths without an import line. A page imports those that it uses
 * only, so that it loads their styles only.
 */
export function importComponents(paths: readonly string[]) {
	return {
		name: 'import-components',
		before(root: { children: Block[] }, ctx: Context) {
			const first = root.children.find(({ type }) => type !== 'yaml' && type !== 'toml');
			const lines = ctx.sourceFormat === 'mdx' ? importLines(ctx.source, paths) : [];
			if (first && lines.length > 0) ctx.insertBefore(first, { type: 'mdxjsEsm', value: lines.join('\n') });
		},
	};
}
