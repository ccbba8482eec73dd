import type { Plugin } from 'vite';
import { attributeOf, type HtmlAttributes, isInlineScript } from './html-tokens';
import type { BuiltPage, Edit } from './pages';

/** What each script file of the site imports before it can run, both by their addresses on the host. */
export type ScriptImports = ReadonlyMap<string, readonly string[]>;

/**
 * Asks for the page's script files once the page has been seen; they run in their order. The screen shows a frame a little
 * after it was asked for, hence the wait; a tab in the background paints nothing, there the files come at once.
 *
 * The same text on every page: its hash stands in the page's policy, the files stand in the element's attribute. When all
 * of them have run, the document's element says so with `data-ready`.
 */
const loader = `(() => {
	const files = document.currentScript.dataset.files.split(' ');
	let left = files.length;
	const settled = () => {
		if (--left === 0) document.documentElement.dataset.ready = '';
	};
	const load = () => {
		for (const file of files.splice(0)) {
			const script = document.createElement('script');
			Object.assign(script, { type: 'module', async: false, src: file, onload: settled, onerror: settled });
			document.head.append(script);
		}
	};
	document.addEventListener('visibilitychange', load, { once: true });
	if (document.hidden) load();
	else requestAnimationFrame(() => setTimeout(load, 100));
})();`;

/** Files in an order in which each comes after what it imports, so that all can be asked for at once. */
function withImports(files: readonly string[], imports: ScriptImports): string[] {
	const sorted = new Set<string>();
	const seen = new Set<string>();
	const add = (file: string) => {
		if (seen.has(file)) return;
		seen.add(file);
		imports.get(file)?.forEach(add);
		sorted.add(file);
	};
	files.forEach(add);
	return [...sorted];
}

/** Whether a script stops the parser where it stands, until all styles before it are there. */
const stopsParser = (attributes: HtmlAttributes) =>
	isInlineScript(attributes) && attributeOf(attributes, 'type') !== 'module';

/**
 * What makes the files of a page's module scripts be asked for by one script at its end.
 *
 * What stops the parser in the body goes to the end too, in its order: the page is read while its styles are on their way,
 * and the first frame shows all of it. Inline modules wait for the end anyway and stay where they are.
 *
 * @returns the edits, and the inline scripts that they add
 */
export function scriptsAfterPaint({ html, tokens }: BuiltPage, imports: ScriptImports) {
	const edits: Edit[] = [];
	const end = html.lastIndexOf('</body>');
	if (end === -1) return { edits, added: [] };
	const files: string[] = [];
	const scripts: string[] = [];
	let inBody = false;
	let opened: { from: number; attributes: HtmlAttributes } | undefined;
	for (const token of tokens) {
		if (token.kind === 'text') continue;
		if (token.name === 'body') inBody ||= token.kind === 'open';
		if (token.name !== 'script') continue;
		if (token.kind === 'open') {
			opened = token;
			continue;
		}
		const { from, attributes } = opened!;
		const file = attributeOf(attributes, 'type') === 'module' ? attributeOf(attributes, 'src') : undefined;
		if (file !== undefined) files.push(file);
		else if (inBody && stopsParser(attributes)) scripts.push(html.slice(from, token.to));
		else continue;
		edits.push({ from, to: token.to, text: '' });
	}
	if (files.length > 0)
		scripts.push(`<script data-files="${withImports(files, imports).join(' ')}">${loader}</script>`);
	if (scripts.length > 0) edits.push({ from: end, to: end, text: scripts.join('') });
	return { edits, added: files.length > 0 ? [loader] : [] };
}

/**
 * Notes what the script files of the site import while they are bundled.
 *
 * @param folder  of the site on its host, with its slashes
 * @param imports  is filled
 */
export const notingImports = (folder: string, imports: Map<string, readonly string[]>): Plugin => ({
	name: 'noting-imports',
	applyToEnvironment: ({ name }) => name === 'client',
	generateBundle(_, bundle) {
		for (const file of Object.values(bundle))
			if (file.type === 'chunk')
				imports.set(
					folder + file.fileName,
					file.imports.map((imported) => folder + imported),
				);
	},
});
