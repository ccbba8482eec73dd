/** `npm run publish:check`: what is missing or unfit before the site goes public, field by field. */
import { parseArgs } from 'node:util';
import { fill } from '../src/i18n/format';
import { localeOf } from '../src/i18n/locale';
import { publicationTexts } from '../src/i18n/publication';
import { checkContentReferences } from '../src/loaders/references';
import { InvalidContent } from '../src/loaders/validate';
import { publicationProblems } from '../src/publication/collect';
import type { Problem } from '../src/publication/problem';

const { values } = parseArgs({
	options: {
		lang: { type: 'string', default: 'de' },
		all: { type: 'boolean', default: false },
		json: { type: 'boolean', default: false },
		date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
	},
});
const t = publicationTexts(localeOf(values.lang));
const shown = values.all ? Number.POSITIVE_INFINITY : 20;

function print(title: string, problems: readonly Problem[]) {
	if (problems.length === 0) return;
	console.log(`\n${fill(title, { n: problems.length })}`);
	for (const { id, where, values } of problems.slice(0, shown))
		console.log(`  ${where}: ${fill(t.problems[id], values ?? {})}`);
	if (problems.length > shown) console.log(`  ${fill(t.more, { n: problems.length - shown })}`);
}

try {
	checkContentReferences();
	const problems = publicationProblems(values.date);
	const must = problems.filter(({ mustFix }) => mustFix);
	if (values.json) console.log(JSON.stringify(problems, null, '\t'));
	else {
		console.log(must.length > 0 ? fill(t.unfit, { n: must.length }) : t.fit);
		print(t.mustFix, must);
		print(
			t.look,
			problems.filter(({ mustFix }) => !mustFix),
		);
	}
	if (must.length > 0) process.exitCode = 1;
} catch (error) {
	if (!(error instanceof InvalidContent)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
