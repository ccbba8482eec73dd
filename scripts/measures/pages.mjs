import { existsSync, readdirSync } from 'node:fs';

/** Pages that stand for their kind, and every tool, with the dossier. */
export function measuredPages(folder = 'dist') {
	const tools = readdirSync(`${folder}/werkzeuge`, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => `/werkzeuge/${name}/`);
	return [
		'/',
		'/maerkte/bahntechnik/',
		'/maerkte/',
		'/maerkte/vergleich/',
		'/methoden/nutzwertanalyse/',
		'/methoden/',
		'/prozess/3-maerkte/',
		'/fallstudien/',
		'/wissen/glossar/',
		'/en/',
		...tools,
	].filter((path) => existsSync(`${folder}${path}index.html`));
}
