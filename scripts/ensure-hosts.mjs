/** Makes sure that Apache and nginx are there for the tests of hosting; without them these tests are passed over. */
import { existsSync } from 'node:fs';
import { installDebianPackages } from './debian-packages.mjs';

const servers = ['/usr/sbin/apache2', '/usr/sbin/nginx'];
const there = () => servers.every((server) => existsSync(server));

if (!there()) installDebianPackages('apache2-bin', 'nginx-light', 'media-types');
console.log(there() ? 'Apache and nginx: found' : 'No Apache or nginx: the tests of hosting are passed over.');
