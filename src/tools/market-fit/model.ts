import type { Contribution } from '../../domain/matching';
import { fill, formatNumber } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import type { RecordData } from '../../workspace';
import type { FitContext, SectorFit } from '../shared/fit';
import type { FitTexts } from './texts.de';

/** The ranking in one sentence. */
export function rankingSentence(fits: readonly SectorFit[], locale: Locale, t: FitTexts): string {
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

/** Sets a standard of a sector aside, or takes it back in. */
export function withConcern(
	record: RecordData<'market-fit'>,
	sector: string,
	standard: string,
	concerns: boolean,
): RecordData<'market-fit'> {
	const { [sector]: before = [], ...others } = record.notForUs;
	const rest = before.filter((id) => id !== standard);
	const after = concerns ? rest : [...rest, standard];
	return { ...record, notForUs: after.length > 0 ? { ...others, [sector]: after } : others };
}

/** Through what a contribution comes about, in words. */
export function throughWords(
	contribution: Contribution,
	profile: { competences: Readonly<Record<string, number>> },
	context: Pick<FitContext, 'competenceName' | 'nameOf'>,
	t: FitTexts,
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

/** All contributions of all sectors as rows of a table, for export. Numbers as the language writes them. */
export function fitRows(fits: readonly SectorFit[], context: FitContext, locale: Locale, t: FitTexts): string[][] {
	return fits.flatMap((fit) =>
		fit.contributions.map((c) => [
			fit.sector.label,
			c.kind === 'competence' ? t.competence : t.standard,
			context.nameOf(c),
			formatNumber(c.weight, locale, 0),
			formatNumber(c.credit, locale, 2),
			c.via === null ? '' : context.nameOf({ kind: c.kind, id: c.via }),
			formatNumber(c.points, locale, 1),
		]),
	);
}
