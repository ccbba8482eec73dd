import { everyAnswer, hashedCaching, hashedFolder } from './rules';

/**
 * The file `_headers` that Netlify, Cloudflare Pages and their like read. They ask for pages again by themselves.
 *
 * @param base  path of the site on its host, with slashes at both ends
 */
export function headersFile(base: string): string {
	const rule = (path: string, headers: readonly (readonly [string, string])[]) =>
		`${path}\n${headers.map(([name, value]) => `  ${name}: ${value}`).join('\n')}\n`;
	return [rule(`${base}*`, everyAnswer), rule(`${base}${hashedFolder}*`, [['Cache-Control', hashedCaching]])].join(
		'\n',
	);
}
