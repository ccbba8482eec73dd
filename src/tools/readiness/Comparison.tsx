import { readinessOf } from '../../results/readiness/readiness';
import type { Scale } from '../../results/readiness/scale';
import { titleOf } from '../../results/readiness/words';
import type { ReadinessSubject } from '../../workspace';
import { TableScroll } from '../shared/TableScroll';
import type { ReadinessTexts } from './texts.de';

type Props = {
	subjects: readonly { id: string; value: ReadinessSubject }[];
	scales: readonly Scale[];
	t: ReadinessTexts;
};

/** All subjects side by side, where there is more than one. */
export function Comparison({ subjects, scales, t }: Props) {
	if (subjects.length < 2) return null;
	return (
		<>
			<h3>{t.compareTitle}</h3>
			<TableScroll label={t.compareTitle}>
				<table>
					<caption class="sr-only">{t.compareTitle}</caption>
					<thead>
						<tr>
							<th scope="col">{t.subject}</th>
							{scales.map((scale) => (
								<th key={scale.id} scope="col" class="num">
									{scale.label}
								</th>
							))}
							<th scope="col" class="num">
								{t.overall}
							</th>
						</tr>
					</thead>
					<tbody>
						{subjects.map(({ id, value }, i) => {
							const { sides, weakest } = readinessOf(value, scales);
							return (
								<tr key={id}>
									<th scope="row">{titleOf(value, i, t)}</th>
									{sides.map((side) => (
										<td key={side.id} class="num">
											{side.level}
										</td>
									))}
									<td class="num">
										<b>{weakest[0]!.level}</b>
									</td>
								</tr>
							);
						})}
					</tbody>
				</table>
			</TableScroll>
		</>
	);
}
