import { describe, expect, it } from 'vitest';
import { policyFor, policyOf, scriptHashes } from '../../../src/integrations/content-security-policy';
import { edited, readPage } from '../../../src/integrations/pages';

/** printf %s "alert('Hello, world.');" | openssl dgst -sha256 -binary | openssl base64 (the example of the CSP pages of MDN) */
const hello = "alert('Hello, world.');";
const helloHash = "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='";
/** SHA-256 of nothing. */
const emptyHash = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const page = (body: string) =>
	readPage(`<!doctype html><html><head><title>t</title><meta charset="utf-8"></head><body>${body}</body></html>`);

describe('scriptHashes', () => {
	it('gives the SHA-256 of an inline script as browsers compute it', () => {
		expect(scriptHashes(page(`<script>${hello}</script>`))).toEqual([helloHash]);
		expect(scriptHashes(page(`<script type="module">${hello}</script>`))).toEqual([helloHash]);
		expect(scriptHashes(page('<script></script>'))).toEqual([emptyHash]);
	});

	it('takes every byte as it stands: umlauts, blanks, characters that look like entities', () => {
		const hashes = scriptHashes(page('<script>"ä"</script><script> "ä"</script><script>"&auml;"</script>'));
		expect(new Set(hashes).size).toBe(3);
	});

	it('passes over scripts from files and scripts that are data', () => {
		const data = ['application/json', 'application/ld+json', 'text/template'].map(
			(type) => `<script type="${type}">${hello}</script>`,
		);
		expect(
			scriptHashes(page(`${data.join('')}<script src="/a.js"></script><script type="module" src="/b.js"></script>`)),
		).toEqual([]);
	});

	it('finds scripts in templates and in the head, and names each once, in a fixed order', () => {
		const one = `<script>1</script><template><script>${hello}</script></template>`;
		const hashes = scriptHashes(page(`${one}${one}`));
		expect(hashes).toHaveLength(2);
		expect(hashes).toContain(helloHash);
		expect(scriptHashes(page(`<script>${hello}</script><script>1</script>`))).toEqual(hashes);
	});

	it('is not misled by scripts in comments and attributes', () => {
		expect(scriptHashes(page(`<!-- <script>${hello}</script> --><p title="<script>1</script>">x</p>`))).toEqual([]);
	});
});

describe('policyFor', () => {
	const directives = (...of: Parameters<typeof policyFor>) =>
		new Map(
			policyFor(...of)
				.split('; ')
				.map((part) => [part.split(' ')[0]!, part.split(' ').slice(1)]),
		);

	it('lets scripts come from the site itself or by hash, and nothing else', () => {
		expect(directives(page(`<script>${hello}</script>`)).get('script-src')).toEqual([
			"'self'",
			"'wasm-unsafe-eval'",
			helloHash,
		]);
		const all = policyFor(page(''));
		expect(all).not.toContain("'unsafe-eval'");
		expect(all.replace(/style-src [^;]*/, '')).not.toContain('unsafe-inline');
		expect(all).not.toMatch(/\*|https?:/);
	});

	it('sends nothing anywhere', () => {
		const policy = directives(page(''));
		expect(policy.get('default-src')).toEqual(["'self'"]);
		expect(policy.get('connect-src')).toEqual(["'self'"]);
		expect(policy.get('form-action')).toEqual(["'none'"]);
		expect(policy.get('object-src')).toEqual(["'none'"]);
		expect(policy.get('base-uri')).toEqual(["'self'"]);
	});

	it('allows scripts that the page will have', () => {
		expect(policyFor(page('<script>1</script>'), [hello])).toBe(
			policyFor(page(`<script>1</script><script>${hello}</script>`)),
		);
	});

	it('can stand in an attribute', () => {
		expect(policyFor(page(`<script>${hello}</script>`))).not.toMatch(/["<>&]/);
	});
});

describe('policyOf', () => {
	it('puts the policy right after the character set and changes nothing else', () => {
		const before = page(`<script>${hello}</script>`);
		const meta = `<meta http-equiv="Content-Security-Policy" content="${policyFor(before)}">`;
		const placed = edited(before, [policyOf(before)]);
		expect(placed).toBe(before.html.replace('<meta charset="utf-8">', `<meta charset="utf-8">${meta}`));
		expect(placed).toContain(helloHash);
	});

	it.each(['<meta charset="utf-8"/>', '<meta charset="UTF-8" />'])('knows %s', (charset) => {
		const before = readPage(`<head>${charset}<title>t</title></head>`);
		expect(edited(before, [policyOf(before)])).toContain(`${charset}<meta http-equiv="Content-Security-Policy"`);
	});

	it('refuses a page without a character set and names it', () => {
		expect(() => policyOf(readPage('<html><head></head></html>', 'a/index.html'))).toThrow(/a\/index\.html.*charset/);
	});
});
