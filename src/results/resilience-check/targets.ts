import { targetGaps } from '../../domain/assessment';
import { fill, formatNumber } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import type { Check, CheckResult } from './check';
import type { ResilienceResultTexts } from './texts.de';

/** How far the scores are from the firm's own targets. */

/** The gaps to the targets, with names; targets of dimensions that the questionnaire no longer has are left aside. */
export function gapRows(result: CheckResult, targets: Check['targets']) {
	const labels = new Map(result.dimensions.map(({ id, label }) => [id, label]));
	const known = Object.fromEntries(Object.entries(targets).filter(([id]) => labels.has(id)));
	return targetGaps(result.score, known).map((gap) => ({ ...gap, label: labels.get(gap.id) ?? gap.id }));
}

/** Where the firm is furthest from its own target, in one sentence. */
export function gapSentence(gaps: ReturnType<typeof gapRows>, locale: Locale, t: ResilienceResultTexts): string {
	const [first] = gaps;
	if (!first) return t.noTargets;
	if (gaps.every(({ gap }) => gap === null)) return t.gapsOpen;
	if (!first.gap) return t.targetsReached;
	return fill(t.gapSentence, { label: first.label, gap: formatNumber(first.gap, locale, 0) });
}
