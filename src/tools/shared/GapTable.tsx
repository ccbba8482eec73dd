import type { ComponentChildren } from 'preact';
import type { Gap } from '../../domain/matching';
import { formatNumber } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import { Effort } from './Effort';
import type { FitContext } from './fit';
import { TableScroll } from './TableScroll';
import type { SharedTexts } from './texts.de';

type Props = {
	gaps: readonly Gap[];
	label: string;
	/** What stands for the gap in its row: a link on screen, a source number on paper. */
	name: (gap: Gap) => ComponentChildren;
	context: Pick<FitContext, 'standard'>;
	locale: Locale;
	t: SharedTexts;
};

/** What is missing, what it would bring, and what it takes where a source says so. */
export function GapTable({ gaps, label, name, context, locale, t }: Props) {
	return (
		<TableScroll label={label}>
			<table class="gaps">
				<thead>
					<tr>
						<th scope="col">{t.fit.gap}</th>
						<th scope="col" class="num">
							{t.fit.missingPoints}
						</th>
						<th scope="col">{t.fit.effort}</th>
					</tr>
				</thead>
				<tbody>
					{gaps.map((gap) => (
						<tr key={`${gap.kind} ${gap.id}`}>
							<th scope="row">{name(gap)}</th>
							<td class="num">{formatNumber(gap.missingPoints, locale, 1)}</td>
							<td>
								<Effort standard={gap.kind === 'standard' ? context.standard(gap.id) : undefined} t={t} />
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</TableScroll>
	);
}
