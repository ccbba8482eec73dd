import { fill, formatDate, formatNumber } from '../../../../i18n/format';
import { printPercent } from '../../../../results/business-case/print';
import { findingTable, printMeasured, say } from '../../../../results/supply-chain/findings-print';
import { isNumeric, printCell } from '../../../../results/supply-chain/quantity';
import { printWeeks } from '../../../../results/supply-chain/stress-print';
import { chainIn } from '../computed';
import { chainSentence } from '../supply';
import { Cite, Heads, How, type PartProps, Picture, Table } from './frame';
import { ShareBars } from './ShareBars';

/** Rows of a table and bars that a dossier prints; the tool shows them all. */
const [mostRows, mostBars] = [8, 8];

/** How the chain stands finding by finding, who is behind what must be acted on, and what the stress tests come to. */
export function SupplyPart({ input, numberOf }: PartProps) {
	const { locale } = input.data;
	const { content, records } = input;
	const { dossier, stressRules } = content.words;
	const t = dossier.supplyChain;
	const record = records['supply-chain'];
	const chain = chainIn(input);
	const { findings, leftOut, tests, printer } = chain;
	const urgent = findings.filter(({ level }) => level === 'act');
	const gaps = content.supplyChain.findings.find(({ id }) => id === 'gaps');
	const bars = customersOf(chain);
	const tested = tests.filter(({ sentences }) => sentences);
	return (
		<>
			<p class="sentence">{chainSentence(chain, locale, dossier)}</p>
			{record.asOf && <p class="muted">{fill(t.asOf, { date: formatDate(record.asOf, locale) })}</p>}
			<Table caption={t.findings}>
				<Heads names={[t.finding, t.level, t.says, t.limits]} />
				<tbody>
					{findings.map(({ id, label, levelName, sentence, measured, content: rule }) => {
						const limit = (value: number) => printMeasured(rule.unit, value, printer);
						return (
							<tr key={id}>
								<th scope="row">{label}</th>
								<td>{levelName}</td>
								<td class="chain-statement">
									{sentence}
									<small>
										{rule.measured}: {measured}
									</small>
								</td>
								<td>
									{fill(t.limit, { watch: limit(rule.watch), act: limit(rule.act) })}
									{rule.planned && (
										<small>
											{fill(t.changedLimit, { watch: limit(rule.planned.watch), act: limit(rule.planned.act) })}
										</small>
									)}
									{rule.limitSources.map((source) => (
										<Cite key={source.url} source={source} numberOf={numberOf} />
									))}
									{rule.ownLimits && <small>{t.ownLimit}</small>}
								</td>
							</tr>
						);
					})}
				</tbody>
			</Table>
			{leftOut.length > 0 && (
				<p class="muted">{fill(t.leftOut, { names: leftOut.map(({ label }) => label).join(', ') })}</p>
			)}
			{bars.length > 0 && (
				<Picture caption={t.figure}>
					<ShareBars bars={bars} />
				</Picture>
			)}
			{urgent.map(({ id, label, finding }) => {
				const { head, body } = findingTable({ ...finding, rows: finding.rows.slice(0, mostRows) }, printer);
				const numeric = finding.columns.flatMap((_, column) =>
					finding.rows.some((row) => isNumeric(row[column]!)) ? [column] : [],
				);
				return (
					<section key={id}>
						<h4 class="block-title">{fill(t.urgent, { label })}</h4>
						{finding.sentences.length > 1 && (
							<p>
								{finding.sentences
									.slice(1)
									.map((sentence) => say(sentence, printer))
									.join(' ')}
							</p>
						)}
						{body.length > 0 && (
							<Table caption={fill(t.behind, { label })}>
								<Heads names={head} numbers={numeric} />
								<tbody>
									{body.map(([first, ...cells], i) => (
										<tr key={i}>
											<th scope="row">{first}</th>
											{cells.map((cell, column) => (
												<td key={column} class={numeric.includes(column + 1) ? 'num' : undefined}>
													{cell}
												</td>
											))}
										</tr>
									))}
								</tbody>
							</Table>
						)}
						{finding.rows.length > mostRows && (
							<p class="muted">{fill(t.rowsShown, { n: mostRows, all: formatNumber(finding.rows.length, locale) })}</p>
						)}
					</section>
				);
			})}
			{tests.length > 0 && (
				<>
					<h4 class="block-title">{t.tests}</h4>
					{tested.length > 0 ? (
						<Table caption={t.testsCaption}>
							<Heads names={[t.test, t.result]} />
							<tbody>
								{tested.map(({ id, title, sentences }) => (
									<tr key={id}>
										<th scope="row">{title}</th>
										<td>{sentences!.join(' ')}</td>
									</tr>
								))}
							</tbody>
						</Table>
					) : (
						<p class="muted">{fill(t.testsLeftOut, { n: tests.length })}</p>
					)}
				</>
			)}
			<How
				rules={[
					fill(t.assumptions, {
						spare: printPercent(record.assumptions.spareCapacity, locale),
						recovery: printWeeks(record.assumptions.recoveryWeeks, chain.stress),
					}),
					...(tested.length > 0 ? [...stressRules, t.notHowLikely] : []),
					t.limitsFrom,
					...(gaps ? [fill(t.origin, { label: gaps.label })] : []),
				]}
				t={dossier}
			/>
		</>
	);
}

/** The largest customers with their shares of sales. */
function customersOf({ findings, printer }: ReturnType<typeof chainIn>) {
	const finding = findings.find(({ id }) => id === 'customers')?.finding;
	const name = finding?.columns.indexOf('customer') ?? -1;
	const share = finding?.columns.indexOf('salesShare') ?? -1;
	return (finding?.rows ?? []).slice(0, mostBars).flatMap((row) => {
		const value = row[share];
		return value?.kind === 'share'
			? [{ name: printCell(row[name]!, printer), share: value.value, printed: printCell(value, printer) }]
			: [];
	});
}
