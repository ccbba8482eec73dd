import type { Contribution } from '../../domain/matching';
import { fill, formatNumber } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import type { FitResultTexts } from './texts.de';

/** What the market fit says, in words. */

/** The ranking in one sentence. */
export function rankingSentence(
	fits: readonly { fit: number; sector: { label: string } }[],
	locale: Locale,
	t: FitResultTexts,
): string {
	const [first, second] = fits;
	if (!first || first.fit === 0) return t.rankingZero;
	const print = (fit: number) => formatNumber(fit, locale, 0);
	if (!second) return fill(t.rankingAlone, { first: first.sector.label, fit: print(first.fit) });
	return fill(t.rankingSentence, {
		first: first.sector.label,
		fit: print(first.fit),
		second: fill(t.rankingSecond, { label: second.sector.label, fit: print(second.fit) }),
	});
}

/** Names of competences and standards. */
type Names = {
	competenceName(id: string): string;
	nameOf(entry: Pick<Contribution, 'kind' | 'id'>): string;
};

/** Through what a contribution comes about, in words. */
export function throughWords(
	contribution: Contribution,
	profile: { competences: Readonly<Record<string, number>> },
	context: Names,
	t: FitResultTexts,
	levels: readonly string[],
): string {
	const { kind, id, via } = contribution;
	if (kind === 'standard') {
		if (via === null) return t.missing;
		return via === id ? t.held : fill(t.basis, { name: context.nameOf({ kind, id: via }) });
	}
	if (via === null) return t.nothing;
	const level = levels[profile.competences[via] ?? 0] ?? '';
	return via === id ? fill(t.itself, { level }) : fill(t.related, { name: context.competenceName(via), level });
}
