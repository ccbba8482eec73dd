import { pageStep } from './pages';

export const withoutIslandNames = (html: string) => html.replaceAll(/(<astro-island)( uid="[^"]*")/g, '$1');

/**
 * Takes the name off every island of the built pages.
 *
 * Astro reckons it from the folder that the project lies in, so that two copies of one commit would build different pages.
 * Nothing reads it: Preact goes by a number of its own.
 */
export const steadyIslands = () => pageStep('steady-islands', withoutIslandNames);
