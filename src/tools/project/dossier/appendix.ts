import type { DossierInput } from './input';

/**
 * Whether the appendix shows the single values of a part: those of the parts that are in, or all where the dossier has
 * none of these parts.
 */
export function explains({ chosen }: Pick<DossierInput, 'chosen'>, part: 'fit' | 'resilience'): boolean {
	const neither = !chosen?.has('fit') && !chosen?.has('resilience');
	return neither || chosen!.has(part);
}
