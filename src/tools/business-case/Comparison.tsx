import { useMemo } from 'preact/hooks';
import { fill } from '../../i18n/format';
import type { Analysed } from '../../results/business-case/analysis';
import { compareScenarios } from '../../results/business-case/compare';
import type { CaseGroup } from '../../results/business-case/form';
import { printMoney } from '../../results/business-case/print';
import { TableScroll } from '../shared/TableScroll';
import type { CaseWords } from './data';

type Props = {
	record: Analysed['record'];
	results: Analysed['results'];
	groups: readonly CaseGroup[];
	words: CaseWords;
};

/** The scenarios side by side: their key figures, and the figures in which they differ. */
export function Comparison({ record, results: reckoned, groups, words }: Props) {
	const { t, locale } = words;
	const { names, results, differences, best, worst } = useMemo(
		() => compareScenarios({ record, results: reckoned }, groups, words),
		[record, reckoned, groups, words],
	);
	const table = (label: string, head: string, rows: { name: string; values: string[] }[]) => (
		<TableScroll label={label}>
			<table>
				<thead>
					<tr>
						<th scope="col">{head}</th>
						{names.map((name, i) => (
							<th key={i} scope="col" class="num">
								{name}
							</th>
						))}
					</tr>
				</thead>
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
			</table>
		</TableScroll>
	);
	return (
		<section>
			<h3>{t.compareTitle}</h3>
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
			<h4>{t.compareInputs}</h4>
			{differences.length > 0 ? table(t.compareInputs, t.figure, differences) : <p>{t.noDifference}</p>}
		</section>
	);
}
