import { formatNumber } from '../../i18n/format';
import { gapRows, gapSentence } from '../../results/resilience-check/targets';
import { TableScroll } from '../shared/TableScroll';
import type { CheckContext } from './use-check';

type Props = { context: CheckContext };

/** How far each dimension is from the firm's own target, the widest gap first. */
export function GapTable({ context }: Props) {
	const { check, data, result, t } = context;
	const gaps = gapRows(result, check.targets);
	const print = (value: number | null) => (value === null ? '–' : formatNumber(value, data.locale, 0));
	return (
		<>
			<p role="status">{gapSentence(gaps, data.locale, t)}</p>
			{gaps.length > 0 && (
				<TableScroll label={t.gapsTitle}>
					<table>
						<thead>
							<tr>
								<th scope="col">{t.dimension}</th>
								<th scope="col" class="num">
									{t.points}
								</th>
								<th scope="col" class="num">
									{t.target}
								</th>
								<th scope="col" class="num">
									{t.gap}
								</th>
							</tr>
						</thead>
						<tbody>
							{gaps.map(({ id, label, score, target, gap }) => (
								<tr key={id}>
									<th scope="row">{label}</th>
									<td class="num">{print(score)}</td>
									<td class="num">{print(target)}</td>
									<td class="num">{print(gap)}</td>
								</tr>
							))}
						</tbody>
					</table>
				</TableScroll>
			)}
		</>
	);
}
