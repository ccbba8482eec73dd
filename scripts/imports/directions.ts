import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

const belowTools = ['domain', 'workspace', 'results', 'i18n', 'schemas', 'styles'];
/** Astro components, content.ts and props.ts of a tool run at build time, where content and page code are at hand. */
const atBuildTime = [...belowTools, 'components', 'loaders', 'package.json'];
const layers: Record<string, string[]> = {
	domain: ['domain'],
	workspace: ['domain', 'workspace'],
	results: ['domain', 'workspace', 'i18n', 'results'],
};

/** "src/tools/canvas/x.ts" -> "tools/canvas", "src/domain/x.ts" -> "domain", "package.json" -> "package.json". */
function partOf(path: string): string {
	const [top = '', layer = '', tool = ''] = path.split('/');
	if (top !== 'src') return top;
	return layer === 'tools' ? `tools/${tool}` : layer;
}

/** Why a file must not import another one; undefined where it may. */
export function objection(from: string, to: string): string | undefined {
	const [own, other] = [partOf(from), partOf(to)];
	const allowed = layers[own];
	if (allowed) return allowed.includes(other) ? undefined : `${own} imports only ${allowed.join(', ')}`;
	if (!own.startsWith('tools/')) {
		if (!other.startsWith('tools/') || own === 'pages' || own === 'test') return undefined;
		return 'only pages import tools';
	}
	if (other.startsWith('tools/')) {
		if (other === own || other === 'tools/shared') return undefined;
		return own === 'tools/shared'
			? 'what tools share knows none of them'
			: 'a tool never imports another one: they meet in the workspace, in results and in tools/shared';
	}
	const can = /\.astro$|\/(content|props)\.ts$/.test(from) ? atBuildTime : belowTools;
	return can.includes(other)
		? undefined
		: `islands import only ${can.join(', ')}; page code goes into content.ts or props.ts`;
}

/** Relative addresses that a module loads: imports, exports, dynamic imports, workers. */
export function importsOf(source: string): string[] {
	const imports = ts.preProcessFile(source, true, true).importedFiles.map(({ fileName }) => fileName);
	const workers = [...source.matchAll(/new URL\(\s*['"]([^'"]+)['"],\s*import\.meta\.url/g)].map((match) => match[1]!);
	return [...imports, ...workers].filter((path) => path.startsWith('.'));
}

/** The code of a module; of an Astro component what stands between the fences, and its scripts. */
const codeOf = (file: string, source: string) =>
	file.endsWith('.astro')
		? [
				/^---\n([\s\S]*?)\n---/.exec(source)?.[1],
				...[...source.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1]),
			].join('\n')
		: source;

/** Every import below src that goes against the direction, and how many were looked at. */
export function wrongImports(): { imports: number; wrong: string[] } {
	const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
		.map((name) => `src/${name.replaceAll('\\', '/')}`)
		.filter((name) => /\.(tsx?|astro)$/.test(name));
	const found = files.flatMap((from) =>
		importsOf(codeOf(from, readFileSync(from, 'utf8'))).map((path) => {
			const to = posix.join(posix.dirname(from), path);
			const why = objection(from, to);
			return why && `${from}: ${path} – ${why}`;
		}),
	);
	return { imports: found.length, wrong: found.filter((each) => each !== undefined) };
}
