import { fill } from '../../i18n/format';
import type { ReadinessSubject } from '../../workspace';
import type { Suggestion } from '../suggestion';
import type { Side, SubjectReadiness } from './readiness';
import type { Level } from './scale';
import type { ReadinessResultTexts } from './texts.de';

/** What the levels say, in words, and what comes next. */

export const levelText = ({ level, top }: Pick<Side, 'level' | 'top'>, t: ReadinessResultTexts): string =>
	fill(t.levelOf, { n: level, top });

/** The level that several sides share. Scales of different length only share the bottom and the top. */
function commonLevel(sides: readonly Side[], t: ReadinessResultTexts): string {
	const [first] = sides;
	if (sides.every(({ top }) => top === first!.top)) return levelText(first!, t);
	return first!.level === 0 ? fill(t.countLabel, { n: 0 }) : t.topLevel;
}

/** Where the subject is weakest and where it is strongest, in words. */
export function readinessSentence(title: string, readiness: SubjectReadiness, t: ReadinessResultTexts): string {
	const { sides, weakest } = readiness;
	if (readiness.untouched) return t.sentenceUntouched;
	const names = (list: readonly Side[]) =>
		list.length === 1
			? list[0]!.scale.label
			: fill(t.and, {
					names: list
						.slice(0, -1)
						.map(({ scale }) => scale.label)
						.join(', '),
					last: list.at(-1)!.scale.label,
				});
	if (weakest.length === sides.length) return fill(t.sentenceEven, { title, level: commonLevel(sides, t) });
	const best = Math.max(...sides.map(({ share }) => share));
	const strongest = sides.filter(({ share }) => share === best);
	const parts = [
		fill(weakest.length === 1 ? t.sentenceWeakest : t.sentenceWeakestMany, {
			title,
			names: names(weakest),
			level: commonLevel(weakest, t),
		}),
		fill(t.sentenceStrongest, { names: names(strongest), level: commonLevel(strongest, t) }),
	];
	const unproven = sides.reduce((sum, side) => sum + side.withoutEvidence.length, 0);
	if (unproven > 0) parts.push(unproven === 1 ? t.sentenceUnprovenOne : fill(t.sentenceUnproven, { n: unproven }));
	return parts.join(' ');
}

/** What to do on a side to reach its next level. */
export type NextLevel = { side: Side; next: Level; suggestion: Suggestion };

/** The next level of every side that is neither at its top nor at its target, the weakest first. */
export function nextLevels(
	id: string,
	title: string,
	readiness: SubjectReadiness,
	t: ReadinessResultTexts,
): NextLevel[] {
	return readiness.sides
		.flatMap((side) => {
			const { next, scale, target, level } = side;
			if (!next || (target !== undefined && level >= target)) return [];
			return [
				{
					side,
					next,
					suggestion: {
						title: fill(t.measureTitle, { scale: scale.label, n: next.level, label: next.label }),
						note: fill(t.measureNote, { title, asks: next.asks, evidence: next.evidence }),
						step: scale.step,
						origin: { tool: 'reifegrad', ref: `${id}/${scale.id}/${next.level}` },
					},
				},
			];
		})
		.sort((a, b) => a.side.share - b.side.share);
}

export const titleOf = (subject: ReadinessSubject, index: number, t: ReadinessResultTexts): string =>
	subject.title.trim() || fill(t.untitled, { n: index + 1 });
