import { everyAnswer, hashedCaching, hashedFolder, otherCaching, textTypes, types } from './rules';

/** Types that nginx's own list names already; naming them twice is warned of. */
const known = ['js', 'wasm'];

/**
 * Lines for a `server` block of nginx.
 *
 * @param base    path of the site on its host, with slashes at both ends
 * @param folder  folder on the server that holds the built files
 */
export function nginxConfig(base: string, folder: string): string {
	const headers = everyAnswer.map(([name, value]) => `\tadd_header ${name} "${value}" always;`).join('\n');
	const place = base === '/' ? `root ${folder};` : `alias ${folder}/;`;
	// nginx's own list calls scripts application/javascript, and packs text/html without being asked.
	const moreText = [...textTypes.filter((type) => type !== 'text/html'), 'application/javascript'].join(' ');
	const nested = headers.replace(/^\t/gm, '\t\t');
	return `# nginx: put these lines into the server block of your host.
location ${base} {
	${place}
	index index.html;
	charset utf-8;
	charset_types ${moreText};
	gzip on;
	gzip_types ${moreText};
	include mime.types;
	types {
${Object.entries(types)
	.filter(([ending]) => !known.includes(ending))
	.map(([ending, type]) => `\t\t${type} ${ending};`)
	.join('\n')}
	}
	error_page 404 ${base}404.html;
	absolute_redirect off;

${headers}
	add_header Cache-Control "${otherCaching}" always;

	location ${base}${hashedFolder} {
${nested}
		add_header Cache-Control "${hashedCaching}" always;
	}

	location ~ /\\.ht {
		deny all;
	}
}
`;
}
