/** `npm run check:links`: every internal link and anchor of every built page; `-- <folder> <base>` for another build. */
import { checkLinks } from './links/broken';
import { keep } from './measures/measures.mjs';

const [folder = 'dist', base = '/'] = process.argv.slice(2);
const { pages, links, broken } = checkLinks(folder, base);
for (const link of broken) console.error(link);
console.log(`${pages} pages, ${links} links, ${broken.length} broken`);
keep('links', 'Links and anchors', [
	{ what: 'pages', value: pages, unit: 'pages', least: 1 },
	{ what: 'internal links and anchors that lead nowhere', value: broken.length, unit: 'links', most: 0 },
]);
