import { fill, formatNumber, formatPercent } from '../../../../i18n/format';
import { throughWords } from '../../../../results/market-fit/words';
import { answerWords } from '../../../../results/resilience-check/words';
import { explains } from '../appendix';
import { checkOf, fitsOf } from '../computed';
import { demandSource } from '../sectors';
import { Cite, Heads, type PartProps, Table } from './frame';

/** What the points are made of: every requirement of the chosen markets, every answer of the check. */
export function AppendixPart({ input, numberOf }: PartProps) {
	const { records, data, content, context, shared } = input;
	const { locale } = data;
	const { dossier: t, fit: fitWords, resilience: words } = content.words;
	const detailed = explains(input, 'fit') ? fitsOf(input).detailed : [];
	const { answers, notes } = records['resilience-check'];
	const answered = explains(input, 'resilience') && Object.keys(answers).length > 0;
	const asked = answered ? checkOf(input).questionnaire.dimensions : [];
	const weight = (value: number) => formatNumber(value, locale, Number.isInteger(value) ? 0 : 1);
	return (
		<>
			<p>{t.appendix.lead}</p>
			{detailed.map((fit) => (
				<Table key={fit.sector.id} caption={fill(t.appendix.fitTitle, { label: fit.sector.label })}>
					<Heads
						names={[t.appendix.requirement, fitWords.weight, fitWords.yourCredit, t.appendix.by, t.appendix.points]}
						numbers={[1, 2, 4]}
					/>
					<tbody>
						{fit.contributions.map((entry) => (
							<tr key={`${entry.kind} ${entry.id}`}>
								<th scope="row">
									{context.nameOf(entry)}
									<Cite source={demandSource(fit.sector, entry)} numberOf={numberOf} />
								</th>
								<td class="num">{weight(entry.weight)}</td>
								<td class="num">{formatPercent(entry.credit, locale)}</td>
								<td>{throughWords(entry, records['competence-profile'], context, fitWords, shared.levels)}</td>
								<td class="num">{formatNumber(entry.points, locale, 1)}</td>
							</tr>
						))}
					</tbody>
				</Table>
			))}
			{detailed.length > 0 && <p class="muted">{t.appendix.fitNote}</p>}
			{asked.length > 0 && (
				<>
					<h4 class="block-title">{t.appendix.answersTitle}</h4>
					{asked.map((dimension) => (
						<Table key={dimension.id} caption={fill(t.appendix.answersCaption, { label: dimension.label })}>
							<Heads names={[words.question, words.level, words.answer]} numbers={[1]} />
							<tbody>
								{dimension.items.map((item) => {
									const answer = Object.hasOwn(answers, item.id) ? answers[item.id] : undefined;
									return (
										<tr key={item.id}>
											<th scope="row">{item.question}</th>
											<td class="num">{typeof answer === 'number' ? answer : '–'}</td>
											<td>
												{answerWords(item, answer, words)}
												{notes[item.id] && (
													<small>
														{words.noteHead}: {notes[item.id]}
													</small>
												)}
											</td>
										</tr>
									);
								})}
							</tbody>
						</Table>
					))}
				</>
			)}
		</>
	);
}
