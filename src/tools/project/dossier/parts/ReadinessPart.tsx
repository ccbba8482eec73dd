import { fill } from '../../../../i18n/format';
import { levelText, nextLevels, readinessSentence } from '../../../../results/readiness/words';
import { Radar } from '../../../shared/Radar';
import { subjectsOf } from '../computed';
import { Heads, How, type PartProps, Picture, Table } from './frame';

/** Length of the radar's axes: a scale of another length is drawn to it. */
const rings = 9;

/** Every subject: how far it has come on each side, what shows it, and what comes next. */
export function ReadinessPart({ input }: PartProps) {
	const { dossier: t, readiness: words } = input.content.words;
	return (
		<>
			{subjectsOf(input).map(({ id, subject, title, readiness }) => {
				const weakest = new Set(readiness.weakest.map((side) => side.id));
				const evidence = readiness.sides.flatMap((side) =>
					side.scale.levels
						.filter(({ level }) => subject.claims[side.id]?.[level]?.met)
						.map(({ level, label }) => ({
							side,
							level,
							label,
							text: subject.claims[side.id]![level]!.evidence.trim(),
						})),
				);
				const next = nextLevels(id, title, readiness, words);
				return (
					<section key={id}>
						<h4 class="block-title">{title}</h4>
						<p class="sentence">
							{readiness.untouched ? t.readiness.nothing : readinessSentence(title, readiness, words)}
						</p>
						{!readiness.untouched && (
							<Picture caption={t.readiness.radar}>
								<Radar
									axes={readiness.sides.map((side) => ({
										id: side.id,
										label: side.scale.label,
										value: side.share * rings,
										...(side.target !== undefined && { target: (side.target / side.top) * rings }),
									}))}
									max={rings}
									rings={rings}
								/>
							</Picture>
						)}
						<Table caption={`${title}: ${words.tableTitle}`}>
							<Heads names={[words.side, words.level, words.proven, words.target]} numbers={[2, 3]} />
							<tbody>
								{readiness.sides.map((side) => (
									<tr key={side.id}>
										<th scope="row">
											{side.scale.label}
											{weakest.size < readiness.sides.length && weakest.has(side.id) && (
												<small>▼ {words.weakestMark}</small>
											)}
										</th>
										<td>
											{levelText(side, words)}
											{side.level > 0 && <small>{side.scale.levels[side.level - 1]!.label}</small>}
										</td>
										<td class="num">{side.proven}</td>
										<td class="num">{side.target ?? '–'}</td>
									</tr>
								))}
							</tbody>
						</Table>
						{evidence.length > 0 && (
							<Table caption={`${title}: ${words.evidenceTitle}`}>
								<Heads names={[words.side, words.level, words.evidence]} />
								<tbody>
									{evidence.map(({ side, level, label, text }) => (
										<tr key={`${side.id} ${level}`}>
											<th scope="row">{side.scale.label}</th>
											<td>
												{level} {label}
											</td>
											<td>{text || <span class="muted">{words.noEvidence}</span>}</td>
										</tr>
									))}
								</tbody>
							</Table>
						)}
						{next.length > 0 && (
							<>
								<h5 class="small-title">{words.nextTitle}</h5>
								<ol>
									{next.map(({ side, next: level }) => (
										<li key={side.id}>
											<b>{fill(words.nextLevel, { scale: side.scale.label, n: level.level, label: level.label })}.</b>{' '}
											{level.asks} <span class="muted">{fill(words.evidenceWould, { evidence: level.evidence })}</span>
										</li>
									))}
								</ol>
							</>
						)}
					</section>
				);
			})}
			<How rules={[words.howFormula, words.howProven, words.howWeakest, words.howSource]} t={t} />
		</>
	);
}
