import type { SubjectReadiness } from '../../results/readiness/readiness';
import { levelText } from '../../results/readiness/words';
import { TableScroll } from '../shared/TableScroll';
import type { ReadinessTexts } from './texts.de';

type Props = { readiness: SubjectReadiness; t: ReadinessTexts };

/** The radar in numbers. */
export function SideTable({ readiness, t }: Props) {
	const weakest = new Set(readiness.weakest.map(({ id }) => id));
	const allWeakest = weakest.size === readiness.sides.length;
	return (
		<TableScroll label={t.tableTitle}>
			<table class="side-table">
				<caption class="sr-only">{t.tableTitle}</caption>
				<thead>
					<tr>
						<th scope="col">{t.side}</th>
						<th scope="col">{t.level}</th>
						<th scope="col" class="num">
							{t.proven}
						</th>
						<th scope="col" class="num">
							{t.target}
						</th>
					</tr>
				</thead>
				<tbody>
					{readiness.sides.map((side) => (
						<tr key={side.id} class={!allWeakest && weakest.has(side.id) ? 'weakest' : ''}>
							<th scope="row">
								{side.scale.label}
								{!allWeakest && weakest.has(side.id) && <small>▼ {t.weakestMark}</small>}
							</th>
							<td>
								<span class="level-cells" aria-hidden="true">
									{side.scale.levels.map(({ level }) => (
										<i key={level} class={level <= side.proven ? 'proven' : level <= side.level ? 'reached' : ''} />
									))}
								</span>
								{levelText(side, t)}
								{side.level > 0 && <small class="muted">{side.scale.levels[side.level - 1]!.label}</small>}
							</td>
							<td class="num">{side.proven}</td>
							<td class="num">
								{side.target ?? '–'}
								{side.target !== undefined && side.level >= side.target && (
									<small class="muted">✓ {t.reachedTarget}</small>
								)}
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</TableScroll>
	);
}
