import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

/**
 * Content of any size for measuring: the site's own content and invented briefs beside it.
 *
 * Each brief has the structure of a real one (how many facts, sources, demands, quotes of facts, links), but its words
 * are drawn by lot from the site's own prose, and its names say that they were generated.
 */

/** The same numbers for the same seed. */
function lot(seed) {
	let state = seed;
	const random = () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
	return (list) => list[Math.floor(random() * list.length)];
}

const inline = /<(?:Fact|Standard|Competence|Term)\b[^>]*\/>|\[[^\]]+\]\([^)]+\)/g;
const languages = ['de', 'en'];
const folderOf = { de: 'docs', en: 'docs/en' };

/** Sentences without figures and the words they consist of. */
function wordsOf(content, locale) {
	const folder = join(content, folderOf[locale]);
	const prose = ['maerkte', 'methoden', 'prozess', 'fallstudien']
		.flatMap((part) => readdirSync(join(folder, part)).map((name) => readFileSync(join(folder, part, name), 'utf8')))
		.flatMap((text) => text.replace(/^---[\s\S]*?\n---/, '').split('\n'))
		.filter((line) => /^[\p{L}*-]/u.test(line));
	const sentences = prose
		.flatMap((line) => line.replace(/^[-*\s]+|\*\*/g, '').split(/(?<=[.?]) (?=\p{Lu})/u))
		.filter((sentence) => /^\p{Lu}[^<>{}[\]\d*|]{40,200}[.?]$/u.test(sentence));
	const nouns = [...new Set(sentences.join(' ').match(/(?<=\p{Ll} )\p{Lu}\p{Ll}{4,10}\b/gu))];
	const others = [...new Set(sentences.join(' ').match(/\b\p{Ll}{5,12}\b/gu))];
	return { sentences, nouns, others };
}

/** @param {string} from  folder of content, @param {string} to  folder to write, @param {number} count  of briefs */
export function generateContent(from, to, count) {
	cpSync(from, to, { recursive: true });
	const words = { de: wordsOf(from, 'de'), en: wordsOf(from, 'en') };
	const region = parse(readFileSync(join(from, 'region.yaml'), 'utf8'));
	const templates = region.sectors.map((id) => ({
		data: parse(readFileSync(join(from, `data/sectors/${id}.yaml`), 'utf8')),
		pages: Object.fromEntries(languages.map((l) => [l, readPage(join(from, folderOf[l], `maerkte/${id}.mdx`))])),
	}));
	const ids = Array.from({ length: count }, (_, i) => `probe-${String(i + 1).padStart(5, '0')}`);
	for (const [i, id] of ids.entries()) {
		const draw = lot(i + 1);
		const template = templates[i % templates.length];
		const { data, newId } = newSector(template.data, id, i, draw, words);
		// Days stand in quotes, as editors write them.
		const text = stringify(data, { lineWidth: 0 }).replace(/(?<=: )\d{4}-\d\d-\d\d$/gm, '"$&"');
		writeFileSync(join(to, `data/sectors/${id}.yaml`), text);
		for (const locale of languages)
			writeFileSync(
				join(to, folderOf[locale], `maerkte/${id}.mdx`),
				newPage(template.pages[locale], {
					id,
					locale,
					label: data.label[locale],
					newId,
					draw,
					words: words[locale],
					ids,
				}),
			);
	}
	writeFileSync(join(to, 'region.yaml'), stringify({ ...region, sectors: [...region.sectors, ...ids] }));
}

const readPage = (file) =>
	readFileSync(file, 'utf8')
		.replace(/^---[\s\S]*?\n---\n/, '')
		.replace(/<\/?HomeRegion[^>]*>/g, '');

/** A name of the length of a heading; in German with a compound that no other brief has. */
const newLabel = (locale, draw, { nouns, others }) =>
	locale === 'de'
		? `${draw(nouns)}${draw(nouns).toLowerCase()} und ${draw(nouns)}`
		: `${draw(nouns)} ${draw(others)} ${draw(others)}`;

/** Prose of about the same length. */
function newProse(length, draw, { sentences }) {
	let text = draw(sentences);
	while (text.length < length) text += ` ${draw(sentences)}`;
	return text;
}

function newSector(template, id, index, draw, words) {
	const ownIds = new Map(
		[...template.facts, ...template.series].map((entry) => [
			entry.id,
			`${id}-${entry.id.replace(`${template.id}-`, '')}`,
		]),
	);
	const newId = (old) => ownIds.get(old) ?? old;
	let names = 0;
	const rewrite = (value, key) => {
		if (Array.isArray(value)) return value.map((one) => rewrite(one, key));
		if (typeof value === 'string') {
			if (['publisher', 'via', 'title', 'name', 'location', 'place'].includes(key)) return `Erzeugter Name ${++names}`;
			if (key === 'url') return `https://example.org/${id}/${++names}`;
			return newId(value);
		}
		if (typeof value !== 'object' || value === null) return value;
		if (Object.keys(value).join() === 'de,en')
			return Object.fromEntries(
				languages.map((locale) => [
					locale,
					value[locale].length < 60
						? newLabel(locale, draw, words[locale])
						: newProse(value[locale].length - 100, draw, words[locale]),
				]),
			);
		return Object.fromEntries(Object.entries(value).map(([field, one]) => [field, rewrite(one, field)]));
	};
	const data = rewrite(template, '');
	const number = index + 1;
	const label = { de: `Erzeugter Markt ${number}`, en: `Generated market ${number}` };
	return { data: { ...data, id, order: 100 + number, mark: 'XX', label }, newId };
}

function newPage(template, { id, locale, label, newId, draw, words, ids }) {
	const body = template
		.replace(/\b(id|series)="([^"]+)"/g, (_, name, old) => `${name}="${newId(old)}"`)
		.replace(/\/maerkte\/[a-z-]+\//g, (link) => (link.endsWith('/vergleich/') ? link : `/maerkte/${draw(ids)}/`))
		.split('\n')
		.map((line) => (line === '' || /^(#|<\/?\w+[^>]*>$)/.test(line) ? line : newLine(line, draw, words)))
		.join('\n');
	const front = {
		title: label,
		description: newProse(80, draw, words),
		kind: 'brief',
		sector: id,
		aliases: [newLabel(locale, draw, words)],
	};
	return `---\n${stringify(front)}---\n${body}`;
}

/** A paragraph or list item with the quotes and links of the old one between new sentences. */
function newLine(line, draw, words) {
	const start = /^- /.test(line) ? '- ' : '';
	const quotes = line.match(inline) ?? [];
	const sentences = newProse(Math.max(40, line.replace(inline, '').length - 80), draw, words).split(/(?<=[.?]) /);
	while (sentences.length < quotes.length) sentences.push(draw(words.sentences));
	return start + sentences.map((sentence, i) => (quotes[i] ? `${sentence} ${quotes[i]}` : sentence)).join(' ');
}
