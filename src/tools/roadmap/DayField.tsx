import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { firstDay, isPlanDay, lastDay } from '../../results/roadmap/days';
import type { RoadmapTexts } from './texts.de';

type Props = {
	id: string;
	label: string;
	day: string;
	onChange: (day: string) => void;
	/** More about the field, or what is wrong with it. */
	hint?: string;
	problem?: string;
	t: RoadmapTexts;
};

/** A day of the calendar. A day that is half typed or out of reach is not taken over. */
export function DayField({ id, label, day, onChange, hint, problem, t }: Props) {
	const wrong = useSignal(false);
	const message = useId();
	const text = wrong.value ? t.dayProblem : problem;
	return (
		<div class="day-field">
			<label for={id}>{label}</label>
			<input
				id={id}
				type="date"
				min={firstDay}
				max={lastDay}
				value={day}
				aria-invalid={text !== undefined}
				aria-describedby={text || hint ? message : undefined}
				onInput={(event) => {
					const { value, validity } = event.currentTarget;
					const empty = value === '' && !validity.badInput;
					if (empty || isPlanDay(value)) {
						wrong.value = false;
						onChange(value);
					}
				}}
				onBlur={(event) => {
					const { value, validity } = event.currentTarget;
					wrong.value = validity.badInput || (value !== '' && !isPlanDay(value));
				}}
			/>
			{text ? (
				<small id={message} class="field-error" role="alert">
					{text}
				</small>
			) : (
				hint && (
					<small id={message} class="muted">
						{hint}
					</small>
				)
			)}
		</div>
	);
}
