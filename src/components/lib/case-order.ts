import { type CaseStudy, caseOutcomes } from '../../schemas/case';

/** Cases of the own region first, then from success to setback, then by title. */
export function compareCases(a: CaseStudy, b: CaseStudy): number {
	return (
		Number(b.ownRegion) - Number(a.ownRegion) ||
		caseOutcomes.indexOf(a.outcome) - caseOutcomes.indexOf(b.outcome) ||
		a.title.de.localeCompare(b.title.de, 'de')
	);
}
