import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

function* elements(node: Node): Generator<DefaultTreeAdapterTypes.Element> {
	if ('tagName' in node) yield node;
	if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child);
}

/** Every internal address and anchor of a built site that leads nowhere. */
export function brokenLinks(folder: string, base: string): string[] {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
	const anchors = new Map<string, Set<string>>();
	const links: { from: string; to: string }[] = [];
	for (const file of files) {
		const ids = new Set<string>();
		for (const element of elements(parse(readFileSync(join(folder, file), 'utf8')))) {
			for (const { name, value } of element.attrs) {
				if (name === 'id') ids.add(value);
				if (name === 'href' || name === 'src') links.push({ from: `/${file}`, to: value });
			}
		}
		anchors.set(file, ids);
	}
	return links.flatMap(({ from, to }) => {
		const url = new URL(to, `http://site${base.replace(/\/$/, '')}${from}`);
		if (url.host !== 'site') return [];
		if (!url.pathname.startsWith(base)) return [`${from} -> ${to} (outside ${base})`];
		const path = decodeURIComponent(url.pathname.slice(base.length));
		const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
		if (!existsSync(join(folder, file))) return [`${from} -> ${to}`];
		const anchor = decodeURIComponent(url.hash.slice(1));
		return anchor === '' || anchors.get(file)?.has(anchor) ? [] : [`${from} -> ${to} (no such anchor)`];
	});
}
