import { useId } from 'preact/hooks';
import { fill } from '../../i18n/format';
import { peopleOf } from '../../results/scoring/people';
import { listed } from '../../results/scoring/sentences';
import { listKeyed, type RecordHandle, withoutEntry } from '../../workspace';
import type { DecisionTable } from '../../workspace/kinds/scoring';
import { download, fileName } from '../shared/download';
import type { Board } from './board';
import { SheetReader } from './SheetReader';
import { ownPart, writeSheet } from './sheet';

type Props = { board: Board; record: RecordHandle<'scoring'> };

/** Several people: hand out the table, take scores in, join them. */
export function TeamPanel({ board, record }: Props) {
	const { id, table, stored, data, update, say, t, shared } = board;
	const name = useId();
	const others = listKeyed(table.participants);
	const people = peopleOf(table, t.meDefault);
	const names = listed(
		(table.merged ? people : others.map(({ value }) => value)).map((person) => person.name),
		t,
	);
	const titleOf = ({ title, template }: DecisionTable) =>
		title || data.sets.find((entry) => entry.id === template)?.label || template;
	const save = (text: string, who: string) =>
		download(
			text,
			fileName([table.title, who].filter(Boolean).join(' '), new Date().toISOString().slice(0, 10), 'json'),
			'application/json',
		);
	return (
		<div class="pick-panel">
			<p class="question">{t.teamQuestion}</p>
			<p>{t.teamText}</p>
			<div class="actions">
				<button type="button" class="button" onClick={() => save(writeSheet(id, stored), '')}>
					{t.giveOut}
				</button>
			</div>
			<div class="field">
				<label for={name}>{t.me}</label>
				<input
					id={name}
					type="text"
					maxLength={200}
					value={table.me}
					onInput={(event) => {
						const me = event.currentTarget.value;
						update((current) => ({ ...current, me }));
					}}
				/>
			</div>
			<div class="actions">
				<button
					type="button"
					class="button"
					disabled={table.me.trim() === ''}
					onClick={() => save(writeSheet(id, stored, ownPart(table, table.me.trim())), table.me)}
				>
					{t.saveMine}
				</button>
			</div>
			{table.me.trim() === '' && <p class="muted">{t.saveMineNeeds}</p>}
			<SheetReader
				label={t.takeIn}
				onRead={(change, sheets) => {
					record.update(change);
					const foreign = sheets.find((sheet) => sheet.id !== id);
					const read = sheets.flatMap(({ person }) => (person ? [person.name] : []));
					say(
						foreign
							? fill(t.sheetNew, { name: titleOf(foreign.table) })
							: fill(t.tookIn, { names: listed(read, t) || t.nobody }),
					);
				}}
				t={t}
			/>
			<p class={table.merged ? 'good-notice' : ''} role="status">
				{others.length === 0 ? t.nobody : fill(table.merged ? t.joined : t.covered, { n: people.length, names })}
			</p>
			{others.length > 0 && (
				<>
					<ul class="entry-list">
						{others.map(({ id: key, value }) => (
							<li key={key}>
								<span class="entry-name">{value.name}</span>
								<button
									type="button"
									class="button small quiet"
									aria-label={fill(shared.removeName, { name: value.name })}
									onClick={() =>
										update((current) => {
											const participants = withoutEntry(current.participants, key);
											const merged = current.merged && Object.keys(participants.entries).length > 0;
											return { ...current, participants, merged };
										})
									}
								>
									{shared.remove}
								</button>
							</li>
						))}
					</ul>
					<button
						type="button"
						class="button primary"
						onClick={() => update((current) => ({ ...current, merged: !current.merged }))}
					>
						{table.merged ? t.unjoin : t.join}
					</button>
				</>
			)}
		</div>
	);
}
