import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'parse5';

/**
 * The same pages as a bare Starlight site: what our finished pages say, as plain Markdown, without our components,
 * tools, glossary marks, search preparation, policy and offline worker. Search is Starlight's own.
 */

const config = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
	trailingSlash: 'always',
	devToolbar: { enabled: false },
	integrations: [
		starlight({
			title: 'Bare',
			locales: { root: { label: 'Deutsch', lang: 'de-DE' }, en: { label: 'English', lang: 'en-GB' } },
			credits: false,
			sidebar: ['prozess', 'maerkte', 'methoden', 'fallstudien', 'werkzeuge', 'wissen'],
		}),
	],
});
`;

const collections = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** Writes the sources of the bare site into a folder, from a built site. */
export function writeBareSite(built, folder) {
	// Astro looks here for packages that bring Astro components.
	const dependencies = { '@astrojs/starlight': '*', astro: '*' };
	write(join(folder, 'package.json'), JSON.stringify({ name: 'bare', private: true, type: 'module', dependencies }));
	write(join(folder, 'astro.config.mjs'), config);
	write(join(folder, 'src/content.config.ts'), collections);
	for (const name of readdirSync(built, { recursive: true, encoding: 'utf8' })) {
		if (!name.endsWith('index.html') || /(^|\/)404\//.test(name)) continue;
		const page = markdownOf(readFileSync(join(built, name), 'utf8'));
		if (page !== undefined) write(join(folder, 'src/content/docs', name.replace(/\.html$/, '.mdx')), page);
	}
}

function write(file, text) {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
}

const attribute = (node, name) => node.attrs?.find((attr) => attr.name === name)?.value;
const hasClass = (node, name) => attribute(node, 'class')?.split(/\s+/).includes(name) ?? false;

function find(node, test) {
	if (test(node)) return node;
	for (const child of node.childNodes ?? []) {
		const found = find(child, test);
		if (found) return found;
	}
	return undefined;
}

/** The page as MDX with title and description; undefined for what is no page, such as a redirect. */
export function markdownOf(html) {
	const document = parse(html);
	const content = find(document, (node) => hasClass(node, 'sl-markdown-content'));
	const title = find(document, (node) => node.tagName === 'h1');
	if (!content || !title) return undefined;
	const description = find(document, (node) => attribute(node, 'name') === 'description');
	const front = {
		title: plain(title),
		description: description && attribute(description, 'content'),
	};
	return `---\n${Object.entries(front)
		.filter(([, value]) => value)
		.map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
		.join('\n')}\n---\n\n${blocks(content)
		.join('\n\n')
		.replace(/^(?=import|export)/gm, '&#8203;')}\n`;
}

const plain = (node) =>
	(node.nodeName === '#text' ? node.value : (node.childNodes ?? []).map(plain).join('')).replace(/\s+/g, ' ').trim();

const skipped = new Set(['script', 'style', 'svg', 'template', 'input', 'button', 'select', 'label', '#comment']);
const inlineTags = new Set(
	'#text a abbr b strong i em small span data time code sub sup br q cite mark wbr'.split(' '),
);
const isSkipped = (node) =>
	skipped.has(node.nodeName) || hasClass(node, 'term-notes') || hasClass(node, 'sl-anchor-link');

const escaped = (text) =>
	text
		.replace(/\s+/g, ' ')
		.replace(/[\\`*_{}[\]<>|#~]/g, '\\$&')
		.replace(/^(\s*)([-+]|\d+[.)])(?=\s)/, '$1&#8203;$2');

/** Text of a paragraph or cell, on one line. */
function inlineText(node) {
	if (node.nodeName === '#text') return escaped(node.value);
	if (isSkipped(node)) return '';
	const inner = (node.childNodes ?? []).map(inlineText).join('');
	const text = inner.trim();
	if (text === '') return inner;
	if (node.tagName === 'a' && !inner.includes(']('))
		return `[${text}](${encodeURI(decodeURI(attribute(node, 'href') ?? ''))})`;
	if (node.tagName === 'strong' || node.tagName === 'b') return `**${text.replaceAll('**', '')}**`;
	return inlineTags.has(node.nodeName) ? inner : ` ${text} `;
}

/** What stands below an element as Markdown blocks. */
function blocks(node) {
	const found = [];
	let line = '';
	const endLine = () => {
		if (line.trim() !== '') found.push(line.trim());
		line = '';
	};
	for (const child of node.childNodes ?? []) {
		if (isSkipped(child)) continue;
		if (inlineTags.has(child.nodeName)) {
			line += inlineText(child);
			continue;
		}
		endLine();
		found.push(...blockOf(child));
	}
	endLine();
	return found;
}

function blockOf(node) {
	if (/^h[1-6]$/.test(node.tagName)) return [`${'#'.repeat(Number(node.tagName[1]))} ${inlineText(node).trim()}`];
	if (node.tagName === 'table') return tableOf(node);
	if (node.tagName !== 'ul' && node.tagName !== 'ol') return blocks(node);
	const items = node.childNodes.filter((child) => child.tagName === 'li').map((item) => inlineText(item).trim());
	const list = items.filter(Boolean).map((item) => `${node.tagName === 'ol' ? '1.' : '-'} ${item}`);
	return list.length > 0 ? [list.join('\n')] : [];
}

function tableOf(table) {
	const rows = [];
	const collect = (node) => {
		if (node.tagName === 'tr')
			rows.push(
				node.childNodes
					.filter(({ tagName }) => tagName === 'td' || tagName === 'th')
					.map((cell) => inlineText(cell).trim()),
			);
		else for (const child of node.childNodes ?? []) collect(child);
	};
	collect(table);
	if (rows.length === 0) return [];
	const width = Math.max(...rows.map((row) => row.length));
	const line = (cells) => `| ${Array.from({ length: width }, (_, i) => cells[i] || ' ').join(' | ')} |`;
	return [[line(rows[0]), line(Array(width).fill('---')), ...rows.slice(1).map(line)].join('\n')];
}
