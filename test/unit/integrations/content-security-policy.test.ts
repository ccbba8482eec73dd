import { describe, expect, it } from 'vitest';
import { addPolicy, inlineScriptHashes, policyFor } from '../../../src/integrations/content-security-policy';

/** printf %s "alert('Hello, world.');" | openssl dgst -sha256 -binary | openssl base64 (the example of the CSP pages of MDN) */
const hello = "alert('Hello, world.');";
const helloHash = "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='";
/** SHA-256 of nothing. */
const emptyHash = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const page = (body: string) =>
	`<!doctype html><html><head><title>t</title><meta charset="utf-8"></head><body>${body}</body></html>`;

describe('inlineScriptHashes', () => {
	it('gives the SHA-256 of an inline script as browsers compute it', () => {
		expect(inlineScriptHashes(page(`<script>${hello}</script>`))).toEqual([helloHash]);
		expect(inlineScriptHashes(page(`<script type="module">${hello}</script>`))).toEqual([helloHash]);
		expect(inlineScriptHashes(page('<script></script>'))).toEqual([emptyHash]);
	});

	it('takes every byte as it stands: umlauts, blanks, characters that look like entities', () => {
		const hashes = inlineScriptHashes(page('<script>"ä"</script><script> "ä"</script><script>"&auml;"</script>'));
		expect(new Set(hashes).size).toBe(3);
	});

	it('passes over scripts from files and scripts that are data', () => {
		const data = ['application/json', 'application/ld+json', 'text/template'].map(
			(type) => `<script type="${type}">${hello}</script>`,
		);
		expect(
			inlineScriptHashes(
				page(`${data.join('')}<script src="/a.js"></script><script type="module" src="/b.js"></script>`),
			),
		).toEqual([]);
	});

	it('finds scripts in templates and in the head, and names each once, in a fixed order', () => {
		const one = `<script>1</script><template><script>${hello}</script></template>`;
		const hashes = inlineScriptHashes(page(`${one}${one}`));
		expect(hashes).toHaveLength(2);
		expect(hashes).toContain(helloHash);
		expect(inlineScriptHashes(page(`<script>${hello}</script><script>1</script>`))).toEqual(hashes);
	});

	it('is not misled by scripts in comments and attributes', () => {
		expect(inlineScriptHashes(page(`<!-- <script>${hello}</script> --><p title="<script>1</script>">x</p>`))).toEqual(
			[],
		);
	});
});

describe('policyFor', () => {
	const directives = (html: string) =>
		new Map(
			policyFor(html)
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

	it('can stand in an attribute', () => {
		expect(policyFor(page(`<script>${hello}</script>`))).not.toMatch(/["<>&]/);
	});
});

describe('addPolicy', () => {
	it('puts the policy right after the character set and changes nothing else', () => {
		const html = page(`<script>${hello}</script>`);
		const meta = `<meta http-equiv="Content-Security-Policy" content="${policyFor(html)}">`;
		const placed = addPolicy(html);
		expect(placed).toBe(html.replace('<meta charset="utf-8">', `<meta charset="utf-8">${meta}`));
		expect(placed).toContain(helloHash);
	});

	it.each(['<meta charset="utf-8"/>', '<meta charset="UTF-8" />'])('knows %s', (charset) => {
		expect(addPolicy(`<head>${charset}<title>t</title></head>`)).toContain(
			`${charset}<meta http-equiv="Content-Security-Policy"`,
		);
	});

	it('refuses a page without a character set', () => {
		expect(() => addPolicy('<html><head></head></html>')).toThrow('charset');
	});
});
