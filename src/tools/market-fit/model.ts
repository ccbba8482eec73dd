import { formatNumber } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import type { RecordData } from '../../workspace';
import type { FitContext, SectorFit } from '../shared/fit';
import type { FitTexts } from './texts.de';

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
