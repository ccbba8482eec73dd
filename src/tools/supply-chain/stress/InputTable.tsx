import { fill, formatNumber } from '../../../i18n/format';
import type { Locale } from '../../../i18n/locale';
import { printMoney, printPercent } from '../../../results/business-case/print';
import type { DearerInput } from '../../../results/supply-chain/stress';
import { TableScroll } from '../../shared/TableScroll';
import type { StressViewTexts } from './texts.de';

type Props = { inputs: readonly DearerInput[]; locale: Locale; t: StressViewTexts };

const most = 20;

/** Which purchases become dearer, and by how much. */
export function InputTable({ inputs, locale, t }: Props) {
	if (inputs.length === 0) return null;
	return (
		<>
			<TableScroll label={t.inputTable}>
				<table class="stress-weeks">
					<thead>
						<tr>
							<th scope="col">{t.input}</th>
							<th scope="col">{t.supplier}</th>
							<th scope="col" class="num">
								{t.valueInTime}
							</th>
							<th scope="col" class="num">
								{t.shareColumn}
							</th>
							<th scope="col" class="num">
								{t.addedCost}
							</th>
						</tr>
					</thead>
					<tbody>
						{inputs.slice(0, most).map(({ item, supplier, value, share, added }, i) => (
							<tr key={`${i} ${item}`}>
								<th scope="row">{item}</th>
								<td>{supplier}</td>
								<td class="num">{printMoney(value, locale)}</td>
								<td class="num">{share === null ? t.shareUnknown : printPercent(share, locale)}</td>
								<td class="num">{added === null ? '–' : printMoney(added, locale)}</td>
							</tr>
						))}
					</tbody>
				</table>
			</TableScroll>
			{inputs.length > most && (
				<p class="muted">
					{fill(t.inputsShown, { n: formatNumber(most, locale), all: formatNumber(inputs.length, locale) })}
				</p>
			)}
		</>
	);
}
