import { fill, formatNumber } from '../../../../i18n/format';
import {
	changeSentence,
	listed,
	methodsSentence,
	obstacleSentence,
	percent,
	rankingSentence,
	short,
	stabilitySentence,
} from '../../../../results/scoring/sentences';
import { PortfolioPicture } from '../../../shared/PortfolioPicture';
import { ScoreBars } from '../../../shared/ScoreBars';
import { type Decision, decisionsOf } from '../computed';
import { reasonsOf } from '../reasons';
import { Cite, Heads, How, type PartProps, Picture, Table } from './frame';

/** Alternatives that fit side by side on a page. */
const abreast = 6;

/** Every decision table: who leads, how firmly, from which values, and why these. */
export function ScoringPart(props: PartProps) {
	const { input } = props;
	const { dossier: t, scoring: words } = input.content.words;
	const decisions = decisionsOf(input);
	const first = reasonsOf(decisions, input.content.figures);
	return (
		<>
			{decisions.map((decision, i) => (
				<DecisionBlock key={decision.id} decision={decision} reasons={first[i]!} {...props} />
			))}
			<How
				rules={[
					...words.howFormulas.slice(0, 2),
					fill(t.scoring.source, { names: words.howSourceList.slice(0, 3).join('; ') }),
				]}
				t={t}
			/>
		</>
	);
}

type BlockProps = PartProps & { decision: Decision; reasons: ReturnType<typeof reasonsOf>[number] };

function DecisionBlock({ decision, reasons, input, numberOf }: BlockProps) {
	const { table, setup, results, label, set, stability, change, portfolio } = decision;
	const { locale } = input.data;
	const { dossier: t, scoring: words } = input.content.words;
	const say = { locale, t: words, label };
	const total = setup.weights.reduce((sum, weight) => sum + weight, 0);
	const incomplete = setup.rows.filter(({ missing }) => missing > 0);
	const groups = Array.from({ length: Math.ceil(setup.rows.length / abreast) }, (_, i) =>
		setup.rows.slice(i * abreast, (i + 1) * abreast),
	);
	return (
		<section>
			<h4 class="block-title">{table.title}</h4>
			{results ? (
				<>
					<p class="sentence">
						{rankingSentence(results, say)}{' '}
						{results.problem.alternatives.length > 1 && stabilitySentence(stability, say)}
					</p>
					<Picture caption={`${t.scoring.figure}: ${table.title}`}>
						<ScoreBars results={results} label={label} locale={locale} />
					</Picture>
					{results.problem.alternatives.length > 1 && (
						<p>
							{changeSentence(change, results, setup.criteria, say)} {methodsSentence(results, say)}
						</p>
					)}
				</>
			) : (
				<p>{obstacleSentence(setup, set?.alternatives.many ?? '', words)}</p>
			)}
			{incomplete.length > 0 && (
				<p class="muted">
					{fill(words.incomplete, {
						names: listed(
							incomplete.map(({ alternative, missing }) =>
								fill(words.incompleteOne, { name: alternative.label, n: missing }),
							),
							words,
						),
					})}
				</p>
			)}
			{groups.map((rows, g) => (
				<Table
					key={g}
					caption={`${table.title}: ${t.scoring.values}${groups.length > 1 ? ` (${g + 1}/${groups.length})` : ''}`}
				>
					<Heads
						names={[words.criterion, words.weight, ...rows.map(({ alternative }) => alternative.label)]}
						numbers={[1, ...rows.map((_, i) => i + 2)]}
					/>
					<tbody>
						{setup.criteria.map((criterion, j) => (
							<tr key={criterion.id}>
								<th scope="row">
									{criterion.label}
									{criterion.unit && ` (${criterion.unit})`}
									{criterion.direction === 'cost' && ' ↓'}
								</th>
								<td class="num">{total > 0 ? percent(setup.weights[j]! / total, locale) : '–'}</td>
								{rows.map(({ alternative, values }) => {
									const value = values[j] ?? null;
									const reason = reasons.find(
										(entry) => entry.alternative === alternative.id && entry.criterion === criterion.id,
									);
									return (
										<td key={alternative.id} class="num">
											{value === null ? '–' : short(value, locale)}
											{reason && (
												<a class="note-mark" href={`#dossier-note-${reason.number}`}>
													N{reason.number}
												</a>
											)}
										</td>
									);
								})}
							</tr>
						))}
					</tbody>
				</Table>
			))}
			<p class="muted">
				{fill(t.scoring.weightingIs, {
					way: words.weightings[table.weighting],
					normalise: words.normalises[table.normalise],
				})}{' '}
				{setup.criteria.some(({ direction }) => direction === 'cost') && `↓ ${words.directions.cost}. `}
				{table.merged && fill(t.scoring.merged, { n: Object.keys(table.participants.entries).length + 1 })}{' '}
				{reasons.length > 0 ? t.scoring.valuesNote : t.scoring.noReasons}
			</p>
			{reasons.length > 0 && (
				<ul class="notes">
					{reasons.map(({ number, alternative, criterion, reason, figure }) => (
						<li key={number} id={`dossier-note-${number}`}>
							<b>N{number}</b> {label(alternative)}, {label(criterion)}: {reason}{' '}
							{figure && (
								<>
									{fill(t.scoring.evidence, { label: figure.label, value: figure.value, period: figure.period })}
									{figure.marks.length > 0 && ` (${figure.marks.join(', ')})`}
									<Cite source={figure.source} numberOf={numberOf} />
								</>
							)}
						</li>
					))}
				</ul>
			)}
			{portfolio.points.length > 1 && set && (
				<>
					<Picture caption={fill(t.scoring.portfolio, { x: set.portfolio.strength, y: set.portfolio.attractiveness })}>
						<PortfolioPicture
							points={portfolio.points.map((point, i) => ({ ...point, number: i + 1 }))}
							axes={set.portfolio}
							zones={set.portfolio.zones}
						/>
					</Picture>
					<Table caption={`${table.title}: ${words.portfolioTitle}`}>
						<Heads
							names={[
								words.number,
								words.alternative,
								set.portfolio.attractiveness,
								set.portfolio.strength,
								words.zone,
							]}
							numbers={[0, 2, 3]}
						/>
						<tbody>
							{portfolio.points.map(({ id, attractiveness, strength, zone }, i) => (
								<tr key={id}>
									<td class="num">{i + 1}</td>
									<th scope="row">{label(id)}</th>
									<td class="num">{formatNumber(attractiveness * 100, locale, 0)}</td>
									<td class="num">{formatNumber(strength * 100, locale, 0)}</td>
									<td>{set.portfolio.zones[zone]}</td>
								</tr>
							))}
						</tbody>
					</Table>
				</>
			)}
		</section>
	);
}
