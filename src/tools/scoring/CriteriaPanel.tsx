import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { fill } from '../../i18n/format';
import type { Setup } from '../../results/scoring/problem';
import { criteriaOf } from '../../results/scoring/table';
import { weighting } from '../../workspace/kinds/scoring';
import { InTurn } from '../shared/InTurn';
import type { Board } from './board';
import { CriterionEditor } from './CriterionEditor';
import { NormaliseField } from './NormaliseField';
import { OrderWeights } from './OrderWeights';
import { PairwiseWeights } from './PairwiseWeights';
import { PointWeights } from './PointWeights';
import { type Draft, SliderWeights } from './SliderWeights';
import { mostCriteria, withNewCriterion } from './table';

type Props = { board: Board; setup: Setup; draft: Draft; onNext: () => void };

/** What counts, and how much. */
export function CriteriaPanel({ board, setup, draft, onNext }: Props) {
	const { table, update, t } = board;
	const field = useId();
	const typed = useSignal('');
	const criteria = criteriaOf(table);
	const full = criteria.length >= mostCriteria;
	const kinds = weighting.options;
	return (
		<div class="pick-panel">
			<p class="question">{t.criteriaQuestion}</p>
			<fieldset class="choices">
				<legend class="sr-only">{t.weightingLabel}</legend>
				{kinds.map((kind) => (
					<label key={kind} class={kind === table.weighting ? 'on' : ''}>
						<input
							type="radio"
							name="weighting"
							checked={kind === table.weighting}
							onChange={() => update((current) => ({ ...current, weighting: kind }))}
						/>
						<span>{t.weightings[kind]}</span>
					</label>
				))}
			</fieldset>
			<p class="muted">{t.weightingHints[table.weighting]}</p>
			{table.merged && <p class="good-notice">{t.jointWeights}</p>}
			{criteria.length > 0 && setup.weights.every((weight) => weight === 0) && (
				<p class="error-notice" role="alert">
					{t.allZero}
				</p>
			)}
			{table.weighting === 'sliders' && <SliderWeights board={board} setup={setup} draft={draft} />}
			{table.weighting === 'points' && <PointWeights board={board} />}
			{table.weighting === 'ranking' && <OrderWeights board={board} setup={setup} />}
			{table.weighting === 'pairwise' && <PairwiseWeights board={board} setup={setup} />}

			<h2>{t.editCriterion}</h2>
			<InTurn>
				<ul class="criterion-list">
					{criteria.map((criterion) => (
						<CriterionEditor key={criterion.id} criterion={criterion} board={board} />
					))}
				</ul>
			</InTurn>
			<form
				class="field add-form"
				onSubmit={(event) => {
					event.preventDefault();
					update((current) => withNewCriterion(current, typed.value));
					typed.value = '';
				}}
			>
				<label for={field}>{t.addCriterion}</label>
				<span class="with-button">
					<input
						id={field}
						type="text"
						autocomplete="off"
						maxLength={200}
						disabled={full}
						value={typed.value}
						onInput={(event) => {
							typed.value = event.currentTarget.value;
						}}
					/>
					<button type="submit" class="button" disabled={full}>
						{t.addName}
					</button>
				</span>
				{full && <small class="muted">{fill(t.listFull, { n: mostCriteria })}</small>}
			</form>
			<NormaliseField board={board} setup={setup} />
			<button type="button" class="button primary" onClick={onNext}>
				{t.toScores}
			</button>
		</div>
	);
}
