import type { AstroIntegration } from 'astro';
import { checkContentReferences } from '../loaders/references';

/** Stops a build whose content files quote ids that do not exist. */
export function checkReferences(): AstroIntegration {
	return { name: 'content-references', hooks: { 'astro:config:done': () => checkContentReferences() } };
}
