import { fill, formatNumber } from '../../../../i18n/format';
import { gapRows, gapSentence } from '../../../../results/resilience-check/targets';
import { countWords, openWords } from '../../../../results/resilience-check/words';
import { Radar } from '../../../shared/Radar';
import { checkOf } from '../computed';
import { Heads, How, type PartProps, Picture, Table } from './frame';

/** Suggestions that a dossier prints. */
const shownSteps = 5;

/** Areas with points and targets, and what to do about the weakest. */
export function ResiliencePart({ input, appendix }: PartProps) {
	const { data, content } = input;
	const { dossier: t, resilience: words } = content.words;
	const { result, rules, questionnaire } = checkOf(input);
	const { targets } = input.records['resilience-check'];
	const gaps = gapRows(result, targets);
	const whole = (value: number | null) => (value === null ? '–' : formatNumber(value, data.locale, 0));
	const aimed = result.dimensions.every(({ id }) => Object.hasOwn(targets, id));
	return (
		<>
			<Picture caption={`${t.resilience.radar}.${aimed ? ` ${words.radarTarget}` : ''}`}>
				<Radar
					axes={result.dimensions.map(({ id, label, score }) => ({ id, label, value: score, target: targets[id] }))}
					max={100}
					rings={4}
				/>
			</Picture>
			<Table caption={words.tableLabel}>
				<Heads names={[words.dimension, words.points, words.meaning]} numbers={[1]} />
				<tbody>
					{result.dimensions.map((dimension) => (
						<tr key={dimension.id}>
							<th scope="row">
								{dimension.label}
								<small>{countWords(dimension, words)}</small>
							</th>
							<td class="num">{whole(dimension.score)}</td>
							<td>{dimension.meaning ?? openWords(dimension, words)}</td>
						</tr>
					))}
					{result.overall !== null && (
						<tr class="total">
							<th scope="row">{words.overall}</th>
							<td class="num">{whole(result.overall)}</td>
							<td />
						</tr>
					)}
				</tbody>
			</Table>
			{gaps.length > 0 && (
				<>
					<p>{gapSentence(gaps, data.locale, words)}</p>
					<Table caption={words.gapsTitle}>
						<Heads names={[words.dimension, words.points, words.target, words.gap]} numbers={[1, 2, 3]} />
						<tbody>
							{gaps.map(({ id, label, score, target, gap }) => (
								<tr key={id}>
									<th scope="row">{label}</th>
									<td class="num">{whole(score)}</td>
									<td class="num">{whole(target)}</td>
									<td class="num">{whole(gap)}</td>
								</tr>
							))}
						</tbody>
					</Table>
				</>
			)}
			{rules.length > 0 && (
				<>
					<h4 class="block-title">{words.stepsTitle}</h4>
					<ol class="suggested">
						{rules.slice(0, shownSteps).map((rule) => (
							<li key={rule.id}>
								<b>{rule.label}.</b> {rule.text}
								{rule.methods.length > 0 && (
									<small>
										{words.methods}:{' '}
										{rule.methods.map(({ label, url }, i) => (
											<span key={url}>
												{i > 0 && ', '}
												<a href={url}>{label}</a>
											</span>
										))}
									</small>
								)}
								{rule.contacts.length > 0 && (
									<small>
										{words.contacts}: {rule.contacts.map(({ name }) => name).join(', ')}
									</small>
								)}
							</li>
						))}
					</ol>
					{rules.length > shownSteps && (
						<p class="muted">{fill(t.resilience.stepsNote, { n: shownSteps, all: rules.length })}</p>
					)}
				</>
			)}
			<How
				rules={[
					words.howFormula,
					words.howEnough,
					fill(t.resilience.weights, {
						list: questionnaire.dimensions
							.map(
								({ label, weight }) =>
									`${label} ${formatNumber(weight, data.locale, Number.isInteger(weight) ? 0 : 1)}`,
							)
							.join(', '),
					}),
					t.resilience.source,
					...(appendix === undefined ? [] : [fill(t.seeSection, { n: appendix })]),
				]}
				t={t}
			/>
		</>
	);
}
