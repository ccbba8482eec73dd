import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nginxConfig } from '../../../src/hosting/nginx';

/** A web server that serves a folder for the length of a test. */
export type Host = { origin: string; stop(): void };

const modules = '/usr/lib/apache2/modules';

/** Copies a built site to where a server's own user may read it. */
function publicCopy(folder: string, path: string): { root: string; site: string } {
	const root = mkdtempSync(join(tmpdir(), 'host-'));
	chmodSync(root, 0o755);
	const site = join(root, 'www', path);
	mkdirSync(site, { recursive: true });
	cpSync(folder, site, { recursive: true });
	return { root, site };
}

async function started(server: ChildProcess, origin: string, root: string): Promise<Host> {
	const stop = () => {
		server.kill('SIGTERM');
		rmSync(root, { recursive: true, force: true });
	};
	for (let attempt = 0; attempt < 200; attempt++) {
		if (server.exitCode !== null) break;
		try {
			await fetch(origin);
			return { origin, stop };
		} catch {
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
	}
	stop();
	throw new Error('the server did not start');
}

/** Apache as plain web space has it: everything the site needs stands in its `.htaccess`. */
export async function startApache(folder: string, path: string, port: number): Promise<Host> {
	const { root } = publicCopy(folder, path);
	const load = [
		'mpm_event',
		'authz_core',
		'unixd',
		'dir',
		'mime',
		'headers',
		'deflate',
		'filter',
		'authn_core',
		'autoindex',
	];
	const config = `
ServerRoot ${root}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${root}/pid
ErrorLog ${root}/error.log
${load
	.filter((name) => existsSync(`${modules}/mod_${name}.so`))
	.map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`)
	.join('\n')}
User www-data
Group www-data
TypesConfig /etc/mime.types
DocumentRoot ${root}/www
<Directory ${root}/www>
	Options Indexes
	Require all granted
	AllowOverride AuthConfig FileInfo Indexes Limit
</Directory>
`;
	writeFileSync(join(root, 'apache.conf'), config);
	const server = spawn('/usr/sbin/apache2', ['-f', join(root, 'apache.conf'), '-DFOREGROUND'], { stdio: 'inherit' });
	return started(server, `http://127.0.0.1:${port}`, root);
}

/** nginx with the lines that `npm run hosting -- nginx` prints. */
export async function startNginx(folder: string, path: string, port: number): Promise<Host> {
	const { root, site } = publicCopy(folder, path);
	copyFileSync('/etc/nginx/mime.types', join(root, 'mime.types'));
	writeFileSync(
		join(root, 'nginx.conf'),
		`pid ${root}/pid;
error_log ${root}/error.log;
daemon off;
events {}
http {
	access_log off;
	default_type application/octet-stream;
	server {
		listen 127.0.0.1:${port};
		${nginxConfig(`/${path}/`, site)}
	}
}
`,
	);
	const server = spawn('/usr/sbin/nginx', ['-p', root, '-c', join(root, 'nginx.conf')], { stdio: 'inherit' });
	return started(server, `http://127.0.0.1:${port}`, root);
}

/** Whether the servers are there; Debian's packages are `apache2-bin` and `nginx-light`. */
export const haveHosts = (): boolean => {
	try {
		execFileSync('/usr/sbin/apache2', ['-v'], { stdio: 'ignore' });
		execFileSync('/usr/sbin/nginx', ['-v'], { stdio: 'ignore' });
		return true;
	} catch {
		return false;
	}
};
