import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { htmlTokens, isInlineScript } from './html-tokens';
import { eachPage } from './pages';

/**
 * Gives every built page a content security policy of its own.
 *
 * Computed from the finished HTML, because the framework and Starlight add inline scripts that nobody can list
 * beforehand. Scripts run only from the site itself or when their hash is in the page's policy.
 */
export function contentSecurityPolicy(): AstroIntegration {
	return {
		name: 'content-security-policy',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const pages = await eachPage(fileURLToPath(dir), ({ html }) => addPolicy(html));
				logger.info(`policy written into ${pages} pages`);
			},
		},
	};
}

/** SHA-256 sources of all inline scripts of a page, sorted, each once. */
export function inlineScriptHashes(html: string): string[] {
	const hashes = new Set<string>();
	let inside: number | undefined;
	for (const token of htmlTokens(html)) {
		if (token.kind === 'text' || token.name !== 'script') continue;
		if (token.kind === 'open') inside = isInlineScript(token.attributes) ? token.to : undefined;
		else if (inside !== undefined) {
			const text = html.slice(inside, token.from);
			hashes.add(`'sha256-${createHash('sha256').update(text).digest('base64')}'`);
		}
	}
	return [...hashes].sort();
}

/** The policy of one page. Styles may be inline: Starlight and charts use style attributes. */
export function policyFor(html: string): string {
	return [
		"default-src 'self'",
		// The search runs WebAssembly; that is all 'wasm-unsafe-eval' allows.
		["script-src 'self' 'wasm-unsafe-eval'", ...inlineScriptHashes(html)].join(' '),
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

/** The page with its policy as the first thing after the character set. */
export function addPolicy(html: string): string {
	const meta = `<meta http-equiv="Content-Security-Policy" content="${policyFor(html)}">`;
	const charset = /<meta charset="utf-8"\s*\/?>/i;
	if (!charset.test(html)) throw new Error('a page has no <meta charset="utf-8">: cannot place its policy');
	return html.replace(charset, (found) => found + meta);
}
