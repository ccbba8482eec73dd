import type { SubjectReadiness } from '../../results/readiness/readiness';
import type { ReadinessSubject } from '../../workspace';
import { TableScroll } from '../shared/TableScroll';
import type { ReadinessTexts } from './texts.de';

type Props = { subject: ReadinessSubject; readiness: SubjectReadiness; t: ReadinessTexts };

/** Every level that is ticked, with what shows it: what a customer or funding body asks to see. */
export function EvidenceTable({ subject, readiness, t }: Props) {
	const rows = readiness.sides.flatMap((side) =>
		side.scale.levels
			.filter(({ level }) => subject.claims[side.id]?.[level]?.met)
			.map(({ level, label }) => ({ side, level, label, evidence: subject.claims[side.id]![level]!.evidence.trim() })),
	);
	if (rows.length === 0) return null;
	return (
		<details class="evidence">
			<summary>{t.evidenceTitle}</summary>
			<h3 class="print-only">{t.evidenceTitle}</h3>
			<TableScroll label={t.evidenceTitle}>
				<table>
					<caption class="sr-only">{t.evidenceTitle}</caption>
					<thead>
						<tr>
							<th scope="col">{t.side}</th>
							<th scope="col">{t.level}</th>
							<th scope="col">{t.evidence}</th>
						</tr>
					</thead>
					<tbody>
						{rows.map(({ side, level, label, evidence }) => (
							<tr key={`${side.id} ${level}`}>
								<th scope="row">{side.scale.label}</th>
								<td>
									{level} {label}
								</td>
								<td>{evidence || <span class="muted">{t.noEvidence}</span>}</td>
							</tr>
						))}
					</tbody>
				</table>
			</TableScroll>
		</details>
	);
}
