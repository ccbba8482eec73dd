import { fill, formatDate } from '../../src/i18n/format';
import type { Locale } from '../../src/i18n/locale';
import type { RegionTexts } from '../../src/i18n/region';
import type { RegionInput, RegionReport } from './report';

/** The report as lines of text. */
export function printRegionReport(
	input: RegionInput,
	report: RegionReport,
	t: RegionTexts,
	locale: Locale,
	upstreamFile: string,
): string {
	const part = (heading: string, lines: readonly string[], none?: string) =>
		lines.length > 0
			? [`\n${fill(heading, { n: lines.length })}`, ...lines.map((line) => `  ${line}`)]
			: none
				? [`\n${none}`]
				: [];
	const hidden = report.hides.map(({ kind, id }) => {
		if (kind === 'sectors') return fill(t.sector, { id });
		if (kind === 'pages') return fill(t.page, { id });
		return fill(t.entry, { kind: t.kinds[kind as keyof RegionTexts['kinds']], id });
	});
	const foreign = [
		...input.foreign,
		...input.foreignEntries.map((entry) => fill(t.foreignEntries, entry)),
		...(input.foreignCases > 0 ? [fill(t.foreignCases, { n: input.foreignCases })] : []),
	];
	const { upstream } = report;
	const since = upstream && [
		...part(t.upstreamReplaced, upstream.replaced),
		...part(t.upstreamChanged, upstream.changed),
		...part(t.upstreamNew, upstream.added),
		...part(t.upstreamGone, upstream.gone),
	];
	return [
		fill(t.title, { name: input.name[locale], folder: input.folder }),
		fill(t.languages, {
			list: input.languages.map((language) => t.languageNames[language as 'de' | 'en']).join(', '),
		}),
		...part(t.replaces, report.replaces, t.replacesNone),
		...part(t.adds, report.adds, t.addsNone),
		...part(t.hides, hidden, t.hidesNone),
		...part(t.foreign, foreign),
		...part(t.inherits, input.inherit),
		...(upstream === undefined
			? [`\n${fill(t.never, { file: upstreamFile })}`]
			: [
					`\n${fill(t.upstream, { date: formatDate(upstream.date, locale) })}`,
					...(since!.length > 0 ? since! : [t.upstreamNothing]),
				]),
	].join('\n');
}
