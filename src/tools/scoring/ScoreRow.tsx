import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { fill } from '../../i18n/format';
import { highestScore, type ToolCriterion } from '../../results/scoring/criteria-set';
import { short } from '../../results/scoring/sentences';
import { cellOf, type Named } from '../../results/scoring/table';
import type { TableAlternative, TableCell, TableCriterion } from '../../workspace/kinds/scoring';
import type { Board } from './board';
import { Evidence } from './Evidence';
import { NumberField } from './NumberField';
import { withCell } from './table';

type Props = {
	alternative: Named<TableAlternative>;
	criterion: Named<TableCriterion>;
	content: ToolCriterion | undefined;
	board: Board;
};
const most = 1e12;

/** One score with its reason and its evidence. */
export function ScoreRow({ alternative, criterion, content, board }: Props) {
	const { data, update, locale, t } = board;
	const cell = cellOf(alternative, criterion.id);
	const open = useSignal(false);
	const reason = useId();
	const name = fill(t.scoreOf, { criterion: criterion.label, alternative: alternative.label });
	const change = (part: Partial<TableCell>) =>
		update((current) => withCell(current, alternative.id, criterion.id, part));
	const figures = (alternative.sector && data.figures[alternative.sector]) || [];
	const shown = open.value || cell.reason !== '' || cell.fact !== undefined;
	return (
		<li>
			<span class="entry-name">{alternative.label}</span>
			{criterion.scale === 'levels' ? (
				<Levels
					name={name}
					value={cell.value}
					words={content?.scale}
					onChange={(value) => change({ value, text: '' })}
					board={board}
				/>
			) : (
				<span class="with-unit">
					<NumberField
						label={name}
						quiet
						value={cell.value}
						text={cell.text}
						min={-most}
						max={most}
						locale={locale}
						onChange={(value, text) => change({ value, text: text.slice(0, 200) })}
						t={t}
					/>
					{criterion.unit && <span class="muted">{criterion.unit}</span>}
				</span>
			)}
			{!shown && (
				<button
					type="button"
					class="button small quiet"
					aria-label={fill(t.reasonOf, { name })}
					onClick={() => {
						open.value = true;
					}}
				>
					{t.reasonAdd}
				</button>
			)}
			{shown && (
				<div class="reason">
					<label for={reason} class="sr-only">
						{fill(t.reasonOf, { name })}
					</label>
					<textarea
						id={reason}
						rows={1}
						maxLength={2000}
						value={cell.reason}
						placeholder={t.reasonHint}
						onInput={(event) => change({ reason: event.currentTarget.value })}
					/>
					{figures.length > 0 && (
						<Evidence name={name} figures={figures} chosen={cell.fact} onChoose={(fact) => change({ fact })} t={t} />
					)}
				</div>
			)}
		</li>
	);
}

type LevelsProps = {
	name: string;
	value: number | null;
	words: readonly string[] | undefined;
	onChange: (value: number | null) => void;
	board: Board;
};

/** Levels 0 to 4 as one group of radio buttons; a value between two levels stands beside them. */
function Levels({ name, value, words, onChange, board: { locale, t } }: LevelsProps) {
	const group = useId();
	return (
		<fieldset class="level-picker score-picker">
			<legend class="sr-only">{name}</legend>
			{Array.from({ length: highestScore + 1 }, (_, level) => (
				<label key={level} class={level === value ? 'on' : ''} title={words?.[level]}>
					<input type="radio" name={group} value={level} checked={level === value} onChange={() => onChange(level)} />
					<span aria-hidden="true">{level}</span>
					<span class="sr-only">
						{level}
						{words && ` ${words[level]}`}
					</span>
				</label>
			))}
			{value !== null && !Number.isInteger(value) && <b class="between">{short(value, locale)}</b>}
			{value !== null && (
				<button
					type="button"
					class="link-button"
					aria-label={fill(t.clearScore, { name })}
					onClick={() => onChange(null)}
				>
					{t.clear}
				</button>
			)}
		</fieldset>
	);
}
