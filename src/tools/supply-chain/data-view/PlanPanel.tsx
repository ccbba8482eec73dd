import { useId, useRef } from 'preact/hooks';
import { fill, formatNumber } from '../../../i18n/format';
import type { SupplyChainData } from '../data';
import type { DataTexts } from './ChainData';
import { IssueTable } from './IssueTable';
import { decisionKey, type Question } from './import/firms';
import { modes } from './import/plan';
import type { PlanView, Preview } from './import/session';
import { Questions } from './Questions';
import type { ImportState } from './use-import';

type Props = { state: ImportState; preview: Preview; plan: PlanView; data: SupplyChainData; t: DataTexts };

/** What the import would make of the record, what has to be decided, and the button that does it. */
export function PlanPanel({ state, preview, plan, data, t }: Props) {
	const { locale } = data;
	const heading = useId();
	const asked = useRef(new Map<string, Question>());
	const answers = state.answers.value;
	// An answered question stays where it is, so that it can be taken back.
	const present = new Set(plan.questions.map(({ key }) => key));
	const answered = new Set(answers.map(({ a, b }) => decisionKey(a, b)));
	for (const key of asked.current.keys()) if (!present.has(key) && !answered.has(key)) asked.current.delete(key);
	for (const question of plan.questions)
		if (!asked.current.has(question.key)) asked.current.set(question.key, question);
	const number = (n: number) => formatNumber(n, locale);
	const sites = preview.settings.table === 'sites';
	const more = plan.questionCount - plan.questions.length;
	const counts = sites ? plan.sites : plan.links;
	const known = plan.links.changed + plan.links.unchanged + plan.links.removed > 0 || state.mode.value !== 'update';
	return (
		<section class="supply-plan" aria-labelledby={heading}>
			<h3 id={heading}>{t.planTitle}</h3>
			<p role="status">
				{fill(sites ? t.planSites : t.planSentence, {
					read: number(plan.read),
					rows: number(preview.rows),
					newSites: number(plan.sites.added),
					newLinks: number(plan.links.added),
					changed: number(counts.changed),
					unchanged: number(counts.unchanged),
				})}
			</p>
			{plan.links.removed + plan.sites.removed > 0 && (
				<p>
					<strong>
						{fill(t.planRemoved, { links: number(plan.links.removed), sites: number(plan.sites.removed) })}
					</strong>
				</p>
			)}
			<ul class="supply-notes">
				{plan.addedUp > 0 && <li>{fill(t.addedUp, { n: number(plan.addedUp) })}</li>}
				{plan.ungrouped > 0 && <li>{fill(t.ungrouped, { n: number(plan.ungrouped) })}</li>}
				{plan.both > 0 && <li>{fill(t.both, { n: number(plan.both) })}</li>}
			</ul>
			{known && (
				<fieldset class="supply-modes">
					<legend>{t.mode}</legend>
					{modes.map((mode) => (
						<label key={mode}>
							<input
								type="radio"
								name={`${heading}mode`}
								checked={state.mode.value === mode}
								onChange={() => state.setMode(mode)}
							/>
							{t.modes[mode]}
						</label>
					))}
				</fieldset>
			)}
			<Questions
				questions={[...asked.current.values()]}
				said={new Map(answers.map(({ a, b, same }) => [decisionKey(a, b), same]))}
				onAnswer={({ a, b }, same) => state.answer(a.name, b.name, same)}
				hint={t.questionsText}
				more={more > 0 ? fill(t.questionMore, { n: more }) : undefined}
				locale={locale}
				t={t}
			/>
			{plan.recognisedCount > 0 && (
				<details>
					<summary>{fill(t.recognisedTitle, { n: number(plan.recognisedCount) })}</summary>
					<ul>
						{plan.recognised.map(({ name, as, reason }, i) => (
							<li key={i}>{fill(t.recognisedLine, { name, as, reason: t.reasons[reason] })}</li>
						))}
					</ul>
				</details>
			)}
			<IssueTable plan={plan} all={state.issues} lists={data.lists} locale={locale} t={t} />
		</section>
	);
}
