import { useEffect, useRef } from 'preact/hooks';
import { fill } from '../../i18n/format';
import { LevelPicker } from '../shared/LevelPicker';
import type { SharedTexts } from '../shared/texts.de';
import { type Entry, isPicked, type Profile } from './model';
import type { ProfileTexts } from './texts.de';

/** What a row can do with the profile. */
export type Picking = {
	profile: Profile;
	/** The entry that was added last and takes the focus. */
	focus: string | undefined;
	add(entry: Entry): void;
	remove(entry: Entry): void;
	setLevel(entry: Entry, level: number): void;
};

type Props = { entry: Entry; picking: Picking; t: ProfileTexts; shared: SharedTexts };

/** An entry of the catalogue: to add, or with its level once it is in the profile. */
export function EntryRow({ entry, picking, t, shared }: Props) {
	const picked = isPicked(picking.profile, entry);
	const row = useRef<HTMLLIElement>(null);
	useEffect(() => {
		// The button that was pressed is gone; the focus goes to what took its place.
		if (picked && picking.focus === entry.id) row.current?.querySelector<HTMLElement>('input:checked, button')?.focus();
	}, [picked, picking.focus, entry.id]);

	return (
		<li ref={row} class={picked ? 'picked' : ''}>
			<span class="entry-name">
				{entry.label}
				{entry.hint && <small class="muted">{entry.hint}</small>}
			</span>
			{!picked && (
				<button
					type="button"
					class="button small"
					aria-label={fill(t.addName, { name: entry.label })}
					onClick={() => picking.add(entry)}
				>
					{t.add}
				</button>
			)}
			{picked && entry.part !== 'standards' && (
				<LevelPicker
					name={entry.label}
					level={picking.profile.competences[entry.id] ?? 0}
					onChange={(level) => picking.setLevel(entry, level)}
					t={shared}
				/>
			)}
			{picked && (
				<button
					type="button"
					class="button small quiet"
					aria-label={fill(shared.removeName, { name: entry.label })}
					onClick={() => picking.remove(entry)}
				>
					{shared.remove}
				</button>
			)}
		</li>
	);
}
