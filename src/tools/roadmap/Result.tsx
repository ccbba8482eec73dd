import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { fill } from '../../i18n/format';
import type { Plan } from '../../results/roadmap/plan';
import { planSentence } from '../../results/roadmap/words';
import type { Measure } from '../../workspace';
import { GanttChart } from '../shared/GanttChart';
import { InTurn } from '../shared/InTurn';
import type { SharedTexts } from '../shared/texts.de';
import { Board } from './Board';
import { Circle } from './Circle';
import { DateTable } from './DateTable';
import type { RoadmapData } from './data';
import { HowWeCalculate } from './HowWeCalculate';
import { ResultActions } from './ResultActions';
import type { RoadmapTexts } from './texts.de';

type Props = {
	id: string;
	plan: Plan;
	today: string;
	data: RoadmapData;
	onEdit: (id: string) => void;
	onChange: (id: string, change: Partial<Measure>) => void;
	onRelease: (id: string, other: string) => void;
	say: (text: string) => void;
	t: RoadmapTexts;
	shared: SharedTexts;
};

const views = ['gantt', 'dates', 'board'] as const;

/** What follows from the measures: the sentence, and the plan in three views. On paper bars and dates stand together. */
export function Result({ id, plan, today, data, onEdit, onChange, onRelease, say, t, shared }: Props) {
	const view = useSignal<(typeof views)[number]>('gantt');
	const group = useId();
	const title = useId();
	const { locale } = data;
	const onScreen = (name: (typeof views)[number]) => (name === view.value ? '' : 'off-screen-view');

	return (
		<section class="tool-result" id={id} aria-labelledby={title}>
			<header>
				<h2 id={title}>{t.resultTitle}</h2>
			</header>
			{plan.kind === 'circle' && <Circle measures={plan.measures} onRelease={onRelease} t={t} />}
			{plan.kind === 'tooLong' && (
				<p class="error-notice" role="alert">
					{t.tooLong}
				</p>
			)}
			{plan.kind === 'dated' && (
				<>
					<p class="summary" role="status">
						{planSentence(plan, locale, t)}
					</p>
					{plan.beyondHolidays && <p class="muted">{fill(t.beyondHolidays, { year: data.calendar.until })}</p>}
					<fieldset class="segments no-print">
						<legend class="sr-only">{t.viewsLabel}</legend>
						{views.map((name) => (
							<label key={name} class={name === view.value ? 'on' : ''}>
								<input
									type="radio"
									name={group}
									checked={name === view.value}
									onChange={() => {
										view.value = name;
									}}
								/>
								<span>{t.views[name]}</span>
							</label>
						))}
					</fieldset>
					<InTurn>
						<div class={onScreen('gantt')}>
							<GanttChart plan={plan} today={today} locale={locale} onEdit={onEdit} t={t} />
						</div>
					</InTurn>
					<InTurn>
						<div class={onScreen('dates')}>
							<DateTable plan={plan} data={data} t={t} />
						</div>
					</InTurn>
					{view.value === 'board' && (
						<Board plan={plan} locale={locale} onChange={onChange} onEdit={onEdit} say={say} t={t} />
					)}
					<ResultActions plan={plan} data={data} t={t} shared={shared} />
				</>
			)}
			<InTurn>
				<HowWeCalculate t={t} />
			</InTurn>
		</section>
	);
}
