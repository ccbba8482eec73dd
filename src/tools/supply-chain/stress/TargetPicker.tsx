import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { fill } from '../../../i18n/format';
import type { Choice } from './changes';
import { mostTargets } from './changes';
import type { StressViewTexts } from './texts.de';

type Props = {
	label: string;
	choices: readonly Choice[];
	targets: readonly string[];
	/** Whether several can fail together. */
	several: boolean;
	onChange: (targets: string[]) => void;
	t: StressViewTexts;
};

/** From so many choices on, typing narrows the list; so many are offered at once. */
const [searchFrom, mostOffered] = [25, 200];

/** What fails: one of the sites, customers, sectors or countries of the chain, or several sites together. */
export function TargetPicker({ label, choices, targets, several, onChange, t }: Props) {
	const [searchId, hits] = [useId(), useId()];
	const search = useSignal('');
	const wanted = search.value.trim().toLocaleLowerCase();
	const found = wanted ? choices.filter((choice) => choice.label.toLocaleLowerCase().includes(wanted)) : choices;
	const rows = targets.length > 0 ? targets : [''];
	const unused = choices.find(({ value }) => !targets.includes(value));
	return (
		<div class="target-picker">
			{choices.length > searchFrom && (
				<div class="search-field">
					<label for={searchId}>{t.narrow}</label>
					<input
						id={searchId}
						type="search"
						value={search.value}
						aria-describedby={hits}
						onInput={(event) => (search.value = event.currentTarget.value)}
					/>
					<p id={hits} class="muted" role="status">
						{fill(t.hits, { n: Math.min(found.length, mostOffered), all: choices.length })}
					</p>
				</div>
			)}
			{rows.map((target, i) => (
				<TargetRow
					// By its place: the field keeps the focus when another target is chosen in it.
					key={i}
					label={i === 0 ? label : fill(t.alsoFails, { n: i + 1 })}
					choices={choices}
					offered={found.slice(0, mostOffered)}
					target={target}
					taken={targets}
					onChange={(value) =>
						onChange(targets.length === 0 ? [value] : targets.map((old, j) => (j === i ? value : old)))
					}
					onRemove={targets.length > 1 ? () => onChange(targets.filter((_, j) => j !== i)) : undefined}
					t={t}
				/>
			))}
			{several && targets.length > 0 && targets.length < mostTargets && unused && (
				<button
					type="button"
					class="link-button"
					onClick={() => onChange([...targets, (found.find(({ value }) => !targets.includes(value)) ?? unused).value])}
				>
					{t.addTarget}
				</button>
			)}
		</div>
	);
}

type RowProps = {
	label: string;
	choices: readonly Choice[];
	offered: readonly Choice[];
	target: string;
	taken: readonly string[];
	onChange: (value: string) => void;
	onRemove: (() => void) | undefined;
	t: StressViewTexts;
};

function TargetRow({ label, choices, offered, target, taken, onChange, onRemove, t }: RowProps) {
	const id = useId();
	const chosen = choices.find(({ value }) => value === target);
	const options = offered.filter(({ value }) => value === target || !taken.includes(value));
	return (
		<div class="target-row">
			<label for={id}>{label}</label>
			<div>
				<select id={id} value={chosen ? target : ''} onChange={(event) => onChange(event.currentTarget.value)}>
					{!chosen && (
						<option value="" disabled>
							{t.choose}
						</option>
					)}
					{chosen && !options.includes(chosen) && <option value={target}>{chosen.label}</option>}
					{options.map(({ value, label: name }) => (
						<option key={value} value={value}>
							{name}
						</option>
					))}
				</select>
				{onRemove && (
					<button
						type="button"
						class="button small quiet"
						aria-label={fill(t.removeTarget, { name: chosen?.label ?? '' })}
						onClick={onRemove}
					>
						×
					</button>
				)}
			</div>
		</div>
	);
}
