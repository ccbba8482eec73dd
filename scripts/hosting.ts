/** `npm run hosting -- nginx`: the configuration of a host, to copy. */
import { parseArgs } from 'node:util';
import { apacheConfig } from '../src/hosting/apache';
import { folderOnHost } from '../src/hosting/folder';
import { headersFile } from '../src/hosting/headers-file';
import { nginxConfig } from '../src/hosting/nginx';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		base: { type: 'string', default: process.env.BASE_PATH || '/' },
		folder: { type: 'string', default: '/var/www/naechster-markt' },
	},
});
const base = folderOnHost(values.base);
const kinds: Record<string, () => string> = {
	apache: () => apacheConfig(base),
	nginx: () => nginxConfig(base, values.folder.replace(/\/+$/, '')),
	headers: () => headersFile(base),
};
const kind = positionals[0] ?? '';
if (Object.hasOwn(kinds, kind)) console.log(kinds[kind]!());
else {
	console.error(
		`Name the host: ${Object.keys(kinds).join(', ')}. With --base /folder/ and --folder /path/on/the/server.`,
	);
	process.exitCode = 1;
}
