/** `npm run check:texts`: texts of the site and its tools that no code uses. That none is missing, types and tests see to. */
import { keep } from './measures/measures.mjs';
import { unusedTexts } from './texts/unused';

const unused = unusedTexts(['src', 'scripts']);
for (const text of unused) console.error(text);
console.log(`${unused.length} unused texts`);
keep('texts', 'Texts of components and tools', [
	{ what: 'texts that no code uses', value: unused.length, unit: 'texts', most: 0 },
]);
