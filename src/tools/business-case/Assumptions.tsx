import { Fragment } from 'preact';
import type { CaseGroup } from '../../results/business-case/form';
import type { Reading } from '../../results/business-case/plan';
import { spanText } from '../../results/business-case/typed';
import type { CaseScenario } from '../../workspace/kinds/business-case';
import { TableScroll } from '../shared/TableScroll';
import type { CaseWords } from './data';

type Props = { scenario: CaseScenario; reading: Reading; groups: readonly CaseGroup[]; words: CaseWords };

/** Every figure with its value and where it comes from: what a bank reads second. */
export function Assumptions({ scenario, reading, groups, words }: Props) {
	const { t, locale } = words;
	return (
		<details class="assumptions">
			<summary>{t.assumptionsTitle}</summary>
			<h3 class="paper-only">{t.assumptionsTitle}</h3>
			<TableScroll label={t.assumptionsTitle}>
				<table>
					<thead>
						<tr>
							<th scope="col">{t.figure}</th>
							<th scope="col" class="num">
								{t.input}
							</th>
							<th scope="col">{t.source}</th>
						</tr>
					</thead>
					<tbody>
						{groups.map((group) => (
							<Fragment key={group.id}>
								<tr class="table-group">
									<th scope="rowgroup" colSpan={3}>
										{group.label}
									</th>
								</tr>
								{group.figures.map((field) => {
									const state = reading.states[field.figure];
									const typed = scenario.figures[field.figure];
									return (
										<tr key={field.figure}>
											<th scope="row">
												{field.label} <small class="muted">({field.unit})</small>
											</th>
											<td class="num">{state.ok ? spanText(state.span, locale) : '–'}</td>
											<td>{typed?.note || (state.ok && state.assumed ? field.assumption?.reason : t.noNote)}</td>
										</tr>
									);
								})}
							</Fragment>
						))}
					</tbody>
				</table>
			</TableScroll>
		</details>
	);
}
