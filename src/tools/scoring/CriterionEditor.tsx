import { useId } from 'preact/hooks';
import { fill } from '../../i18n/format';
import type { Named } from '../../results/scoring/table';
import type { TableCriterion } from '../../workspace/kinds/scoring';
import { type Board, contentOf } from './board';
import { NumberField } from './NumberField';
import { withCriterion, withoutCriterion } from './table';

type Props = { criterion: Named<TableCriterion>; board: Board };
const most = 1e9;

/** Everything about one criterion but its weight. */
export function CriterionEditor({ criterion, board }: Props) {
	const { set, update, locale, t, shared } = board;
	const { id, label, threshold } = criterion;
	const change = (part: Partial<TableCriterion>) => update((current) => withCriterion(current, id, part));
	const content = contentOf(set, criterion.content);
	const wrong = threshold !== undefined && threshold.p <= threshold.q;
	const limit = (part: 'q' | 'p', value: number | null) => {
		if (value === null) return;
		const next = { q: threshold?.q ?? 0, p: threshold?.p ?? 0, [part]: value };
		change({ threshold: next.q === 0 && next.p === 0 ? undefined : next });
	};
	return (
		<li>
			<details class="criterion-editor">
				<summary>
					<span>{label}</span> <small class="muted">{t.directions[criterion.direction]}</small>
				</summary>
				<div class="criterion-fields">
					<Text
						label={t.criterionName}
						value={label}
						onChange={(name) => name.trim() && change({ label: name.trim() === content?.label ? '' : name.trim() })}
					/>
					<Select
						label={t.direction}
						value={criterion.direction}
						options={t.directions}
						onChange={(direction) => change({ direction })}
					/>
					<Select label={t.scale} value={criterion.scale} options={t.scales} onChange={(scale) => change({ scale })} />
					{criterion.scale === 'number' && (
						<Text label={t.unit} value={criterion.unit} hint={t.unitHint} onChange={(unit) => change({ unit })} />
					)}
					<Select
						label={t.axis}
						value={criterion.axis}
						options={{
							attractiveness: set?.portfolio.attractiveness ?? 'y',
							strength: set?.portfolio.strength ?? 'x',
							none: t.axisNone,
						}}
						onChange={(axis) => change({ axis })}
					/>
					<fieldset class="thresholds">
						<legend>{t.thresholds}</legend>
						{(['q', 'p'] as const).map((part) => (
							<NumberField
								key={part}
								label={part === 'q' ? t.thresholdQ : t.thresholdP}
								value={threshold?.[part] ?? 0}
								min={0}
								max={most}
								locale={locale}
								onChange={(value) => limit(part, value)}
								t={t}
							/>
						))}
						{wrong && (
							<small class="field-error" role="alert">
								{t.thresholdWrong}
							</small>
						)}
					</fieldset>
					<button
						type="button"
						class="button small quiet"
						aria-label={fill(shared.removeName, { name: label })}
						onClick={() => update((current) => withoutCriterion(current, id))}
					>
						{shared.remove}
					</button>
					{content && <p class="muted">{content.question}</p>}
				</div>
			</details>
		</li>
	);
}

type TextProps = { label: string; value: string; hint?: string; onChange: (value: string) => void };

function Text({ label, value, hint, onChange }: TextProps) {
	const field = useId();
	return (
		<div class="field">
			<label for={field}>{label}</label>
			<input
				id={field}
				type="text"
				maxLength={200}
				value={value}
				placeholder={hint}
				onChange={(event) => onChange(event.currentTarget.value)}
			/>
		</div>
	);
}

type SelectProps<T extends string> = {
	label: string;
	value: T;
	options: Record<T, string>;
	onChange: (value: T) => void;
};

function Select<T extends string>({ label, value, options, onChange }: SelectProps<T>) {
	const field = useId();
	return (
		<div class="field">
			<label for={field}>{label}</label>
			<select id={field} value={value} onChange={(event) => onChange(event.currentTarget.value as T)}>
				{(Object.entries(options) as [T, string][]).map(([key, name]) => (
					<option key={key} value={key}>
						{name}
					</option>
				))}
			</select>
		</div>
	);
}
