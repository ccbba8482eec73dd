import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Link = { from: string; to: string };

function* elements(node: Node): Generator<DefaultTreeAdapterTypes.Element> {
	if ('tagName' in node) yield node;
	if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child);
	if ('content' in node) yield* elements(node.content);
}

const addresses = new Set(['href', 'src', 'poster', 'action']);

/** Every address in a built site that leads to a page, a file or an anchor which is not there. */
export function checkLinks(folder: string, base: string): { pages: number; links: number; broken: string[] } {
	const files = new Set(
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, '/').length).replaceAll('\\', '/')),
	);
	const anchors = new Map<string, Set<string>>();
	const links: Link[] = [];
	for (const file of [...files].filter((name) => name.endsWith('.html')).sort()) {
		const ids = new Set<string>();
		for (const { attrs } of elements(parse(readFileSync(join(folder, file), 'utf8')))) {
			for (const { name, value } of attrs) {
				if (name === 'id') ids.add(value);
				if (addresses.has(name)) links.push({ from: file, to: value });
				if (name === 'srcset')
					for (const part of value.split(',')) links.push({ from: file, to: part.trim().split(/\s/)[0] ?? '' });
			}
		}
		anchors.set(file, ids);
	}

	const reasonOf = ({ from, to }: Link): string | undefined => {
		const url = URL.parse(to, `http://site${base}${from.replace(/(^|\/)index\.html$/, '$1')}`);
		if (!url) return 'not an address';
		if (url.host !== 'site') return undefined;
		if (!url.pathname.startsWith(base)) return `outside ${base}`;
		const path = decodeURIComponent(url.pathname.slice(base.length));
		const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
		if (!files.has(file))
			return files.has(`${file}/index.html`) ? 'lacks the slash at its end' : 'no such page or file';
		const anchor = decodeURIComponent(url.hash.slice(1));
		return anchor === '' || anchors.get(file)?.has(anchor) ? undefined : 'no such anchor';
	};

	const broken = new Map<string, string[]>();
	for (const link of links) {
		const reason = reasonOf(link);
		if (reason === undefined) continue;
		const what = `${link.to} (${reason})`;
		broken.set(what, [...(broken.get(what) ?? []), link.from]);
	}
	return {
		pages: anchors.size,
		links: links.length,
		broken: [...broken].map(([what, from]) => {
			const pages = [...new Set(from)];
			return `${what} in ${pages[0]}${pages.length > 1 ? ` and ${pages.length - 1} more` : ''}`;
		}),
	};
}
