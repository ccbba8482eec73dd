import { useId } from 'preact/hooks';
import { fill } from '../../i18n/format';
import type { NumberedMeasure } from '../../results/roadmap/plan';
import { titleOf } from '../../results/roadmap/words';
import type { SharedTexts } from '../shared/texts.de';
import { DayField } from './DayField';
import type { RoadmapData } from './data';
import type { Planning } from './MeasureRow';
import type { RoadmapTexts } from './texts.de';

type Props = { entry: NumberedMeasure; planning: Planning; data: RoadmapData; t: RoadmapTexts; shared: SharedTexts };

/** What else is known of a measure: when, after what, where it belongs, where it came from. */
export function MeasureDetails({ entry, planning, data, t, shared }: Props) {
	const { id, number, measure } = entry;
	const base = useId();
	const title = titleOf(entry, t);
	const others = planning.measures.filter((other) => other.id !== id);
	const origin = measure.origin && data.tools[measure.origin.tool];

	return (
		<div class="measure-details">
			<fieldset>
				<legend>{t.after}</legend>
				{others.length === 0 && <p class="muted">{t.afterNone}</p>}
				<div class="measure-choices">
					{others.map((other) => (
						<label key={other.id}>
							<input
								type="checkbox"
								checked={measure.dependsOn.includes(other.id)}
								onChange={(event) => planning.depend(id, other.id, event.currentTarget.checked)}
							/>
							<span>
								{other.number} {titleOf(other, t)}
							</span>
						</label>
					))}
				</div>
			</fieldset>
			<div class="measure-fields">
				<DayField
					id={`${base}before`}
					label={t.notBefore}
					day={measure.notBefore}
					onChange={(notBefore) => planning.change(id, { notBefore })}
					t={t}
				/>
				<div>
					<label for={`${base}step`}>{t.step}</label>
					<select
						id={`${base}step`}
						value={measure.step}
						onChange={(event) => planning.change(id, { step: event.currentTarget.value })}
					>
						<option value="">{t.noStep}</option>
						{data.steps.map((step) => (
							<option key={step.id} value={step.id}>
								{step.label}
							</option>
						))}
					</select>
				</div>
			</div>
			<label for={`${base}note`}>{t.note}</label>
			<textarea
				id={`${base}note`}
				rows={3}
				maxLength={20_000}
				placeholder={t.noteHint}
				value={measure.note}
				onInput={(event) => planning.change(id, { note: event.currentTarget.value })}
			/>
			{origin && (
				<p class="muted">
					{t.origin} <a href={origin.url}>{origin.label}</a>
				</p>
			)}
			<div class="actions">
				<button
					type="button"
					class="button small"
					disabled={number === 1}
					aria-label={`${t.up}: ${title}`}
					onClick={() => planning.move(id, -1)}
				>
					{t.up}
				</button>
				<button
					type="button"
					class="button small"
					disabled={number === planning.measures.length}
					aria-label={`${t.down}: ${title}`}
					onClick={() => planning.move(id, 1)}
				>
					{t.down}
				</button>
				<button
					type="button"
					class="button small quiet"
					aria-label={fill(shared.removeName, { name: title })}
					onClick={() => planning.remove(id)}
				>
					{shared.remove}
				</button>
			</div>
		</div>
	);
}
