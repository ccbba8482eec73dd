/** `npm run check:imports`: imports go one way (CONTRIBUTING.md), and no tool imports another one. */
import { wrongImports } from './imports/directions';
import { keep } from './measures/measures.mjs';

const { imports, wrong } = wrongImports();
for (const each of wrong) console.error(each);
console.log(`${imports} imports, ${wrong.length} in the wrong direction`);
keep('imports', 'Directions of imports', [
	{ what: 'imports in the wrong direction', value: wrong.length, unit: 'imports', most: 0 },
]);
