import { fill, formatDate } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import type { ToolSource } from '../../results/references';

type Props = { sources: readonly ToolSource[]; locale: Locale; read: string };

/** Where a limit or a method comes from. */
export function SourceList({ sources, locale, read }: Props) {
	if (sources.length === 0) return null;
	return (
		<ul class="supply-sources">
			{sources.map(({ publisher, title, url, date, read: day }) => (
				<li key={url + title}>
					{publisher}:{' '}
					<a href={url} rel="noopener">
						{title}
					</a>
					{date && `, ${formatDate(date, locale)}`} ({fill(read, { date: formatDate(day, locale) })})
				</li>
			))}
		</ul>
	);
}
