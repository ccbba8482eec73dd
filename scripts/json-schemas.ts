/**
 * `npm run schemas`: writes the content contract as JSON Schemas, and where they apply, for editors such as VS Code.
 *
 * With the extension "YAML" (redhat.vscode-yaml) a file of `content/` then completes field names, shows allowed values and
 * underlines mistakes while one types; the build checks the same again, and more (references, dates, links).
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { editorFiles } from './json-schemas/files';

rmSync('.vscode/schemas', { recursive: true, force: true });
mkdirSync('.vscode/schemas', { recursive: true });
for (const [file, text] of editorFiles()) writeFileSync(file, text);
