type LinkNode = { url: string };
type Context = { setProperty(node: LinkNode, key: 'url', value: string): void };

/**
 * Markdown plugin: puts the base path in front of links that editors write from the root ("/maerkte/…"), so that the
 * site works in a sub-folder.
 */
export function baseLinks(base: string) {
	const prefix = base.replace(/\/$/, '');
	return {
		name: 'base-links',
		link(node: LinkNode, ctx: Context) {
			if (prefix && /^\/(?!\/)/.test(node.url)) ctx.setProperty(node, 'url', prefix + node.url);
		},
	};
}
