import { fill, formatDate, formatNumber } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import type { DatedPlan, NumberedMeasure, PlannedMeasure } from './plan';
import type { RoadmapResultTexts } from './texts.de';

/** What the plan says, in words. */

/** Names that the sentence lists before it counts. */
const namedMeasures = 3;

/** Longest name in the sentence, in characters. */
const longestName = 48;

export const titleOf = ({ measure, number }: NumberedMeasure, t: RoadmapResultTexts): string =>
	measure.title.trim() || fill(t.untitled, { n: number });

/** A title short enough to stand in a sentence with others. */
function shortTitle(entry: NumberedMeasure, t: RoadmapResultTexts): string {
	const title = titleOf(entry, t);
	return title.length <= longestName ? title : `${title.slice(0, longestName).replace(/\s+\S*$/, '')} …`;
}

/** When the plan ends, and what its end depends on. */
export function planSentence(plan: DatedPlan, locale: Locale, t: RoadmapResultTexts): string {
	if (plan.measures.every(({ measure }) => measure.status === 'done')) return t.allDone;
	const quoted = plan.path.map((entry) => fill(t.quoted, { title: shortTitle(entry, t) }));
	const shown = quoted.length <= namedMeasures + 1 ? quoted : quoted.slice(0, namedMeasures);
	const rest = quoted.length - shown.length;
	const names =
		rest > 0
			? fill(t.namesAndMore, { names: shown.join(', '), n: rest })
			: shown.length > 1
				? fill(t.namesAndLast, { names: shown.slice(0, -1).join(', '), last: shown.at(-1)! })
				: shown[0]!;
	const sentence = fill(quoted.length === 1 ? t.endsOne : t.endsMany, {
		end: formatDate(plan.end, locale),
		days: daysText(plan.duration, locale, t),
		names,
	});
	const late = plan.measures.filter(({ overdue }) => overdue).length;
	return late === 0 ? sentence : `${sentence} ${late === 1 ? t.oneOverdue : fill(t.manyOverdue, { n: late })}`;
}

export const daysText = (days: number, locale: Locale, t: RoadmapResultTexts): string =>
	days === 1 ? t.oneDay : fill(t.days, { n: formatNumber(days, locale) });

export function barWords(entry: PlannedMeasure, locale: Locale, t: RoadmapResultTexts): string {
	const dates = entry.milestone
		? fill(t.milestoneText, { to: formatDate(entry.end, locale) })
		: fill(t.barText, { from: formatDate(entry.start, locale), to: formatDate(entry.end, locale) });
	return entry.critical ? dates : `${dates}, ${slackWords(entry.slack, locale, t)}`;
}

export const slackWords = (slack: number, locale: Locale, t: RoadmapResultTexts): string =>
	slack === 1 ? t.oneDaySlack : fill(t.slackText, { n: formatNumber(slack, locale) });
