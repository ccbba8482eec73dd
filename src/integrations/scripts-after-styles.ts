import { pageStep } from './pages';

/** The page with its script files asked for behind all that it needs to be seen; scripts of that kind wait in any case. */
export const withPatientScripts = (html: string) =>
	html.replaceAll('<script type="module" src=', '<script type="module" fetchpriority="low" src=');

/** On a slow line styles and text come first: none of the pages' script files has anything to do before they are there. */
export const scriptsAfterStyles = () => pageStep('scripts-after-styles', withPatientScripts);
