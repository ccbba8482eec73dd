import { everyAnswer, hashedCaching, hashedFolder, otherCaching, packed, textTypes, types } from './rules';

/**
 * The `.htaccess` of the site: works on plain web space too, as nothing in it is needed for the pages to open.
 *
 * @param base  path of the site on its host, with slashes at both ends
 */
export function apacheConfig(base: string): string {
	const hashed = `${base}${hashedFolder}`.replace(/[.]/g, '\\.');
	return `# Written by the build. Apache 2.4; modules that the host does not have are passed over.
DirectoryIndex index.html
ErrorDocument 404 ${base}404.html
AddDefaultCharset utf-8

<Files ".ht*">
	Require all denied
</Files>

# Not "Options -Indexes": many hosts answer that with an error.
<IfModule mod_autoindex.c>
	IndexIgnore *
</IfModule>

<IfModule mod_mime.c>
	AddCharset utf-8 ${packed.map((ending) => `.${ending}`).join(' ')}
${Object.entries(types)
	.map(([ending, type]) => `\tAddType ${type} .${ending}`)
	.join('\n')}
</IfModule>

<IfModule mod_headers.c>
${everyAnswer.map(([name, value]) => `\tHeader always set ${name} "${value}"`).join('\n')}
	Header set Cache-Control "${otherCaching}"
	<If "%{REQUEST_URI} =~ m#^${hashed}#">
		Header set Cache-Control "${hashedCaching}"
	</If>
</IfModule>

<IfModule mod_deflate.c>
	AddOutputFilterByType DEFLATE ${textTypes.join(' ')}
</IfModule>
`;
}
