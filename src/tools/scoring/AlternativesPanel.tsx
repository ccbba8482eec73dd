import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { fill } from '../../i18n/format';
import { alternativesOf } from '../../results/scoring/table';
import type { Board } from './board';
import { MarketsFromFit } from './MarketsFromFit';
import { mostAlternatives, splitNames, withAlternative, withAlternatives, withoutAlternative } from './table';

type Props = { board: Board; onNext: () => void };

/** What there is to choose from. */
export function AlternativesPanel({ board, onNext }: Props) {
	const { table, set, data, update, t, shared } = board;
	const field = useId();
	const title = useId();
	const hint = useId();
	const typed = useSignal('');
	const list = alternativesOf(table);
	const full = list.length >= mostAlternatives;
	const open = data.sectors.filter((sector) => !list.some((entry) => entry.sector === sector.id));
	const add = (text: string) => {
		update((current) => withAlternatives(current, splitNames(text)));
		typed.value = '';
	};
	return (
		<div class="pick-panel">
			<p class="question">{t.alternativesQuestion}</p>
			<div class="field">
				<label for={title}>{t.tableName}</label>
				<input
					id={title}
					type="text"
					maxLength={200}
					value={table.title}
					onInput={(event) => {
						const name = event.currentTarget.value;
						update((current) => ({ ...current, title: name === set?.label ? '' : name }));
					}}
				/>
			</div>
			{set?.sectors && <MarketsFromFit board={board} />}
			{set?.sectors && open.length > 0 && (
				<label class="field">
					{t.addSector}
					<select
						value=""
						disabled={full}
						onChange={(event) => {
							const sector = data.sectors.find((entry) => entry.id === event.currentTarget.value);
							event.currentTarget.value = '';
							if (sector) update((c) => withAlternatives(c, [{ label: '', sector: sector.id }]));
						}}
					>
						<option value="">{t.chooseSector}</option>
						{open.map((sector) => (
							<option key={sector.id} value={sector.id}>
								{sector.label}
							</option>
						))}
					</select>
				</label>
			)}
			<form
				class="field add-form"
				onSubmit={(event) => {
					event.preventDefault();
					add(typed.value);
				}}
			>
				<label for={field}>{fill(t.addLabel, { one: set?.alternatives.one ?? t.alternative })}</label>
				<span class="with-button">
					<input
						id={field}
						type="text"
						autocomplete="off"
						disabled={full}
						placeholder={set?.alternatives.example}
						aria-describedby={hint}
						value={typed.value}
						onInput={(event) => {
							typed.value = event.currentTarget.value;
						}}
						onPaste={(event) => {
							const text = event.clipboardData?.getData('text/plain') ?? '';
							if (!/\n/.test(text.trim())) return;
							event.preventDefault();
							add(text);
						}}
					/>
					<button type="submit" class="button" disabled={full}>
						{t.addName}
					</button>
				</span>
				<small id={hint} class="muted">
					{full ? fill(t.listFull, { n: mostAlternatives }) : t.addHint}
				</small>
			</form>
			{list.length === 0 ? (
				<p class="muted">{t.noneYet}</p>
			) : (
				<ol class="entry-list alternatives">
					{list.map(({ id, label, sector }) => (
						<li key={id}>
							<input
								type="text"
								maxLength={200}
								value={label}
								aria-label={fill(t.nameOf, { name: label })}
								onChange={(event) => {
									const name = event.currentTarget.value.trim();
									if (name === '') event.currentTarget.value = label;
									else {
										const own = data.sectors.find((entry) => entry.id === sector)?.label === name ? '' : name;
										update((current) => withAlternative(current, id, (entry) => ({ ...entry, label: own })));
									}
								}}
							/>
							<button
								type="button"
								class="button small quiet"
								aria-label={fill(shared.removeName, { name: label })}
								onClick={() => update((current) => withoutAlternative(current, id))}
							>
								{shared.remove}
							</button>
						</li>
					))}
				</ol>
			)}
			{list.length > 0 && (
				<button type="button" class="button primary" onClick={onNext}>
					{t.toCriteria}
				</button>
			)}
		</div>
	);
}
