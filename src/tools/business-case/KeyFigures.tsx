import type { Simulation } from '../../domain/business-case';
import { fill } from '../../i18n/format';
import type { Outcome } from '../../results/business-case/plan';
import { printMoney, printPercent } from '../../results/business-case/print';
import { lossSentence, paybackWords, quantityWords, rateWords } from '../../results/business-case/words';
import type { CaseWords } from './data';

type Props = { outcome: Outcome; risk: Simulation | undefined; words: CaseWords };

/** The figures a bank asks for first. */
export function KeyFigures({ outcome, risk, words }: Props) {
	const { t, locale } = words;
	const rate = rateWords(outcome.irr, words);
	const figures: { name: string; value: string; note?: string; negative?: boolean }[] = [
		{
			name: t.npv,
			value: printMoney(outcome.npv, locale),
			note: fill(t.npvNote, { rate: printPercent(outcome.discountRate, locale) }),
			negative: outcome.npv < 0,
		},
		{ name: t.irr, value: rate.value, note: rate.note },
		{ name: t.payback, value: paybackWords(outcome.payback, words) },
		{ name: t.discountedPayback, value: paybackWords(outcome.discountedPayback, words) },
		{
			name: t.breakEven,
			value: quantityWords(outcome.breakEven, words),
			note:
				outcome.breakEven === null
					? undefined
					: fill(t.breakEvenNote, { full: quantityWords(outcome.breakEvenWithDepreciation, words) }),
		},
		...(risk
			? [
					{
						name: t.probabilityOfLoss,
						value: printPercent(risk.probabilityOfLoss, locale),
						note: lossSentence(risk, words),
					},
				]
			: []),
	];
	return (
		<dl class="bc-figures">
			{figures.map(({ name, value, note, negative }) => (
				<div key={name}>
					<dt>{name}</dt>
					<dd class={negative ? 'negative' : ''}>{value}</dd>
					{note && <dd class="muted">{note}</dd>}
				</div>
			))}
		</dl>
	);
}
