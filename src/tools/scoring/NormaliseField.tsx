import { useId } from 'preact/hooks';
import type { Normalisation } from '../../domain/decision';
import type { Setup } from '../../results/scoring/problem';
import { misfitSentence } from '../../results/scoring/sentences';
import type { Board } from './board';

type Props = { board: Board; setup: Setup };
const kinds: Normalisation[] = ['minMax', 'max', 'none'];

/** How scores are made comparable; says at the field when the choice does not suit the scores. */
export function NormaliseField({ board: { table, update, t }, setup }: Props) {
	const field = useId();
	const message = useId();
	const problem = misfitSentence(setup, t);
	return (
		<div class="field">
			<label for={field}>{t.normalise}</label>
			<select
				id={field}
				value={table.normalise}
				aria-invalid={problem !== ''}
				aria-describedby={problem ? message : undefined}
				onChange={(event) => {
					const kind = event.currentTarget.value as Normalisation;
					update((current) => ({ ...current, normalise: kind }));
				}}
			>
				{kinds.map((kind) => (
					<option key={kind} value={kind}>
						{t.normalises[kind]}
					</option>
				))}
			</select>
			{problem && (
				<small id={message} class="field-error" role="alert">
					{problem}
				</small>
			)}
		</div>
	);
}
