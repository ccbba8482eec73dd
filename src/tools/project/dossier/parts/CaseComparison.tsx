import { fill } from '../../../../i18n/format';
import { compareScenarios } from '../../../../results/business-case/compare';
import type { CaseGroup } from '../../../../results/business-case/form';
import { printMoney } from '../../../../results/business-case/print';
import type { CaseWords } from '../../../../results/business-case/words';
import type { caseOf } from '../computed';
import { Heads, Table } from './frame';

type Props = {
	found: NonNullable<ReturnType<typeof caseOf>>;
	groups: readonly CaseGroup[];
	words: CaseWords;
};

/** The scenarios side by side: their key figures, and the figures in which they differ. */
export function CaseComparison({ found: { record, results: analyses }, groups, words }: Props) {
	const { t, locale } = words;
	const { names, results, differences, best, worst } = compareScenarios({ record, results: analyses }, groups, words);
	const table = (caption: string, head: string, rows: typeof results) => (
		<Table caption={caption}>
			<Heads names={[head, ...names]} numbers={names.map((_, i) => i + 1)} />
			<tbody>
				{rows.map(({ name, values }) => (
					<tr key={name}>
						<th scope="row">{name}</th>
						{values.map((value, i) => (
							<td key={i} class="num">
								{value}
							</td>
						))}
					</tr>
				))}
			</tbody>
		</Table>
	);
	return (
		<section>
			<h5 class="small-title">{t.compareTitle}</h5>
			{best && worst && (
				<p>
					{fill(t.compareSentence, {
						best: best.name,
						npv: printMoney(best.npv, locale),
						worst: worst.name,
						low: printMoney(worst.npv, locale),
					})}
				</p>
			)}
			{table(t.compareTitle, t.compareKey, results)}
			{differences.length > 0 ? table(t.compareInputs, t.figure, differences) : <p>{t.noDifference}</p>}
		</section>
	);
}
