import type { Simulation } from '../../../../domain/business-case';
import { fill } from '../../../../i18n/format';
import type { Outcome } from '../../../../results/business-case/plan';
import { printMoney, printPercent } from '../../../../results/business-case/print';
import {
	type CaseWords,
	lossSentence,
	paybackWords,
	quantityWords,
	rateWords,
} from '../../../../results/business-case/words';
import type { DossierTexts } from '../texts.de';
import { Heads, Table } from './frame';

type Props = { outcome: Outcome; risk: Simulation | undefined; words: CaseWords; t: DossierTexts };

/** The figures a bank asks for first, with what they mean. */
export function KeyFigureTable({ outcome, risk, words, t: dossier }: Props) {
	const { t, locale } = words;
	const rate = rateWords(outcome.irr, words);
	const rows: [name: string, value: string, meaning: string][] = [
		[t.npv, printMoney(outcome.npv, locale), fill(t.npvNote, { rate: printPercent(outcome.discountRate, locale) })],
		[t.irr, rate.value, rate.note],
		[t.payback, paybackWords(outcome.payback, words), ''],
		[t.discountedPayback, paybackWords(outcome.discountedPayback, words), ''],
		[
			t.breakEven,
			quantityWords(outcome.breakEven, words),
			outcome.breakEven === null
				? ''
				: fill(t.breakEvenNote, { full: quantityWords(outcome.breakEvenWithDepreciation, words) }),
		],
	];
	if (risk) rows.push([t.probabilityOfLoss, printPercent(risk.probabilityOfLoss, locale), lossSentence(risk, words)]);
	return (
		<Table caption={dossier.businessCase.keyFigures}>
			<Heads names={[dossier.businessCase.figure, t.input, dossier.businessCase.meaning]} numbers={[1]} />
			<tbody>
				{rows.map(([name, value, meaning]) => (
					<tr key={name}>
						<th scope="row">{name}</th>
						<td class="num">
							<b>{value}</b>
						</td>
						<td>{meaning}</td>
					</tr>
				))}
			</tbody>
		</Table>
	);
}
