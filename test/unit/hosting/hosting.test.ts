import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { apacheConfig } from '../../../src/hosting/apache';
import { headersFile } from '../../../src/hosting/headers-file';
import { nginxConfig } from '../../../src/hosting/nginx';
import { everyAnswer, hashedCaching } from '../../../src/hosting/rules';

/** The blocks of a guide that are to be copied. */
const blocks = (guide: string) =>
	[...readFileSync(`hosting/${guide}.md`, 'utf8').matchAll(/^```[a-z]*\n([\s\S]*?)^```$/gm)].map(([, text]) => text);

describe.each(['/', '/unterordner/'])('in %s', (base) => {
	test.each([
		['Apache', apacheConfig(base)],
		['nginx', nginxConfig(base, '/var/www/site')],
		['_headers', headersFile(base)],
	])('%s sends every header and keeps hashed files', (_name, text) => {
		for (const [name, value] of everyAnswer) {
			expect(text).toContain(name);
			expect(text).toContain(value);
		}
		expect(text).toContain(hashedCaching);
		expect(text).toContain(`${base}_astro/`);
	});
});

test('_headers gives no file two values of one header', () => {
	const paths = headersFile('/').split('\n\n');
	const named = paths.map((rule) => [rule.split('\n')[0], [...rule.matchAll(/^ {2}([\w-]+):/gm)].map(([, n]) => n)]);
	const everywhere = named.find(([path]) => path === '/*')![1] as string[];
	for (const [path, names] of named)
		if (path !== '/*') for (const name of names) expect(everywhere).not.toContain(name);
});

test('the guide for nginx shows what the command prints', () => {
	expect(blocks('nginx')).toContain(nginxConfig('/', '/var/www/naechster-markt'));
});

test.each(['github-pages', 'gitlab-pages', 'netlify'])(
	'the guide for %s builds with the commands of package.json',
	(guide) => {
		const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
		const commands = blocks(guide).flatMap((block) => [...block.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name));
		expect(commands.length).toBeGreaterThan(0);
		for (const name of commands) expect(Object.keys(scripts)).toContain(name);
	},
);
