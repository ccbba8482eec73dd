import { fill } from '../../i18n/format';
import type { CaseGroup } from '../../results/business-case/form';
import type { Reading } from '../../results/business-case/plan';
import { shownText } from '../../results/business-case/typed';
import { type RecordHandle, withEntry } from '../../workspace';
import type { CaseFigure, CaseScenario } from '../../workspace/kinds/business-case';
import type { CaseData, CaseWords } from './data';
import { FigureField } from './FigureField';
import { withAssumption, withFigure } from './model';

type Props = {
	record: RecordHandle<'business-case'>;
	scenario: { id: string; value: CaseScenario };
	reading: Reading;
	data: CaseData;
	group: string;
	onGroup: (id: string) => void;
	target: { figure: CaseFigure; times: number } | undefined;
	words: CaseWords;
};

/** The figures, one group at a time, with what is still open in each. */
export function InputPanel({ record, scenario, reading, data, group, onGroup, target, words }: Props) {
	const { t, locale } = words;
	const index = data.groups.findIndex(({ id }) => id === group);
	const shown = data.groups[index]!;
	const next = data.groups[index + 1];
	const openIn = ({ figures }: CaseGroup) => figures.filter(({ figure }) => reading.problems.includes(figure)).length;
	const change = (turn: (value: CaseScenario) => CaseScenario) =>
		record.update((r) => ({
			...r,
			scenarios: withEntry(r.scenarios, scenario.id, turn(r.scenarios.entries[scenario.id] ?? scenario.value)),
		}));
	return (
		<div class="bc-inputs">
			<fieldset class="segments">
				<legend class="sr-only">{t.groupsLabel}</legend>
				{data.groups.map((entry) => (
					<label key={entry.id} class={entry.id === group ? 'on' : ''}>
						<input type="radio" name="group" checked={entry.id === group} onChange={() => onGroup(entry.id)} />
						<span>{entry.label}</span>
						{openIn(entry) > 0 && <span class="count">{fill(t.openInGroup, { n: openIn(entry) })}</span>}
					</label>
				))}
			</fieldset>
			<p class="bc-question">{shown.question}</p>
			<p class="muted bc-help">{t.rangeHelp}</p>
			{shown.figures.map((field) => (
				<FigureField
					key={`${scenario.id} ${field.figure}`}
					field={field}
					typed={scenario.value.figures[field.figure]}
					state={reading.states[field.figure]}
					asked={target?.figure === field.figure ? target.times : 0}
					onChange={(entry) =>
						change((value) => withFigure(value, field.figure, entry, shownText(field, undefined, locale), locale))
					}
					onAssumption={() => change((value) => withAssumption(value, field.figure))}
					locale={locale}
					t={t}
				/>
			))}
			{next && (
				<button type="button" class="button" onClick={() => onGroup(next.id)}>
					{fill(t.nextGroup, { name: next.label })}
				</button>
			)}
		</div>
	);
}
