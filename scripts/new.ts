/** `npm run new:brief -- <id>` and its like: skeleton files in both languages, valid and marked as drafts. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { editorTexts } from '../src/i18n/editors';
import { fill } from '../src/i18n/format';
import { localeOf } from '../src/i18n/locale';
import { loadFolder, loadList } from '../src/loaders/files';
import { contentFolder, overlayFolder, siteLanguages } from '../src/loaders/layers';
import { briefFiles } from './new/brief';
import { caseFiles } from './new/case';
import { filesForRegion, isId, type Known } from './new/files';
import { methodFiles } from './new/method';

const kinds = { brief: briefFiles, method: methodFiles, case: caseFiles };
const folder = { brief: 'maerkte', method: 'methoden', case: 'fallstudien' };

function known(): Known {
	return {
		unit: loadList('units')[0]!.id,
		factKind: loadList('factKinds')[0]!.id,
		competence: loadList('competences')[0]!.groups[0]!.competences[0]!.id,
		standard: loadList('standards')[0]!.id,
		method: loadFolder('methods')[0]!.id,
		step: loadList('process')[0]!.id,
		order: Math.max(...loadFolder('sectors', { drafts: true }).map(({ order }) => order)) + 1,
		today: new Date().toISOString().slice(0, 10),
	};
}

const { values, positionals } = parseArgs({
	options: { lang: { type: 'string', default: 'de' } },
	allowPositionals: true,
});
const t = editorTexts(localeOf(values.lang)).create;
const [kind, id] = positionals as [keyof typeof kinds, string | undefined];

function stop(message: string): never {
	console.error(message);
	process.exit(1);
}

if (!(kind in kinds) || id === undefined) stop(fill(t.usage, { kind }));
if (!isId(id)) stop(fill(t.badId, { id }));
const overlay = overlayFolder();
const target = overlay ?? contentFolder;
const languages = siteLanguages();
const made = kinds[kind](id, known());
const files = overlay === undefined ? made : filesForRegion(made, overlay, languages);
const taken = files.filter(({ path }) => existsSync(path));
if (taken.length > 0) stop(fill(t.taken, { id, paths: taken.map(({ path }) => path).join(', ') }));

for (const { path, text } of files) {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text, { flag: 'wx' });
}
const steps = [
	fill(t.fill, { path: files[0]!.path }),
	fill(t.preview, {
		languages: t.languages[languages.length > 1 ? 'both' : languages[0]!],
		address: `http://localhost:4321/${folder[kind]}/${id}/`,
	}),
	fill(t.publish[kind], { folder: target }),
	...(overlay !== undefined && kind === 'method' ? [fill(t.copyStep, { folder: target })] : []),
	fill(overlay === undefined ? t.test : t.testRegion, { folder: target }),
];
console.log(
	[
		t.created,
		...files.map(({ path }) => `  ${path}`),
		'',
		t.next,
		...steps.map((step, i) => `  ${i + 1}. ${step}`),
	].join('\n'),
);
