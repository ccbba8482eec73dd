import { createHash } from 'node:crypto';
import { isInlineScript } from './html-tokens';
import type { BuiltPage, Edit } from './pages';

/** The scripts that stand in a page itself. */
function inlineScripts({ html, tokens }: BuiltPage): string[] {
	const scripts: string[] = [];
	let inside: number | undefined;
	for (const token of tokens) {
		if (token.kind === 'text' || token.name !== 'script') continue;
		if (token.kind === 'open') inside = isInlineScript(token.attributes) ? token.to : undefined;
		else if (inside !== undefined) scripts.push(html.slice(inside, token.from));
	}
	return scripts;
}

const known = new Map<string, string>();

function hashOf(script: string): string {
	const hash = known.get(script) ?? `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
	known.set(script, hash);
	return hash;
}

/** SHA-256 sources of all inline scripts of a page and of further ones, sorted, each once. */
export const scriptHashes = (page: BuiltPage, added: readonly string[] = []): string[] =>
	[...new Set([...inlineScripts(page), ...added].map(hashOf))].sort();

/**
 * The policy of one page. Styles may be inline: Starlight and charts use style attributes.
 *
 * @param added  inline scripts that the page will have besides its own
 */
export function policyFor(page: BuiltPage, added: readonly string[] = []): string {
	return [
		"default-src 'self'",
		// The search runs WebAssembly; that is all 'wasm-unsafe-eval' allows.
		["script-src 'self' 'wasm-unsafe-eval'", ...scriptHashes(page, added)].join(' '),
		"style-src 'self' 'unsafe-inline'",
		"img-src 'self' data: blob:",
		"font-src 'self'",
		"connect-src 'self'",
		"worker-src 'self'",
		"object-src 'none'",
		"base-uri 'self'",
		"form-action 'none'",
	].join('; ');
}

/**
 * Gives a built page a content security policy of its own, as the first thing after the character set.
 *
 * Computed from the finished HTML, because the framework and Starlight add inline scripts that nobody can list
 * beforehand. Scripts run only from the site itself or when their hash is in the page's policy.
 *
 * @throws for a page that does not say its character set
 */
export function policyOf(page: BuiltPage, added: readonly string[] = []): Edit {
	const charset = /<meta charset="utf-8"\s*\/?>/i.exec(page.html);
	if (charset === null) throw new Error(`${page.name} has no <meta charset="utf-8">: cannot place its policy`);
	const at = charset.index + charset[0].length;
	return { from: at, to: at, text: `<meta http-equiv="Content-Security-Policy" content="${policyFor(page, added)}">` };
}
