import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { fill } from '../../i18n/format';
import type { ToolData } from '../shared/data';
import type { SharedTexts } from '../shared/texts.de';
import { EntryRow, type Picking } from './EntryRow';
import { type Entry, isPicked, type Part, search, standardKinds } from './model';
import type { ProfileTexts } from './texts.de';

type Props = {
	part: Part;
	entries: readonly Entry[];
	data: Pick<ToolData, 'taxonomy' | 'standards'>;
	picking: Picking;
	t: ProfileTexts;
	shared: SharedTexts;
};

/** More hits than this say that the query is too short. */
const shownHits = 12;

/** One part of the profile to fill in: search first, groups to open below. */
export function PickPanel({ part, entries, data, picking, t, shared }: Props) {
	const query = useSignal('');
	const field = useId();
	const help = useId();
	const hits = search(entries, part, query.value);
	const row = (entry: Entry) => <EntryRow key={entry.id} entry={entry} picking={picking} t={t} shared={shared} />;

	return (
		<div class="pick-panel">
			<p class="question">{t.questions[part]}</p>
			<form
				class="search-field"
				onSubmit={(event) => {
					event.preventDefault();
					const first = hits.find((entry) => !isPicked(picking.profile, entry));
					if (first) {
						picking.add(first);
						query.value = '';
					}
				}}
			>
				<label for={field}>{t.searchLabel[part]}</label>
				<input
					id={field}
					type="search"
					autocomplete="off"
					placeholder={t.searchHint[part]}
					aria-describedby={help}
					value={query.value}
					onInput={(event) => {
						query.value = event.currentTarget.value;
					}}
				/>
				<small id={help} class="muted">
					{t.searchHelp}
				</small>
			</form>
			<p class="hit-count" role="status">
				{query.value.trim() &&
					(hits.length === 0
						? fill(t.noHits, { query: query.value.trim() })
						: hits.length === 1
							? t.oneHit
							: fill(t.hits, { n: hits.length }))}
			</p>
			{hits.length > 0 && (
				<ul class="entry-list">
					{hits.slice(0, shownHits).map(row)}
					{hits.length > shownHits && <li class="muted">{fill(t.moreHits, { n: hits.length - shownHits })}</li>}
				</ul>
			)}
			<h2 class="browse">{t.browse}</h2>
			{groupsOf(part, entries, data, t).map((group) => (
				<Group key={group.id} {...group} picking={picking} t={t} row={row} />
			))}
		</div>
	);
}

type GroupData = {
	id: string;
	label: string;
	note?: string;
	subgroups: { id: string; label: string; entries: Entry[] }[];
};

/** What can be opened: the taxonomy's main groups and groups, or the kinds of standards. */
function groupsOf(part: Part, entries: readonly Entry[], data: Props['data'], t: ProfileTexts): GroupData[] {
	const byId = new Map(entries.filter((entry) => entry.part === part).map((entry) => [entry.id, entry]));
	const found = (ids: string[]) => ids.flatMap((id) => byId.get(id) ?? []);
	if (part === 'standards') {
		return standardKinds.map((kind) => ({
			id: kind,
			label: t.standardKinds[kind],
			subgroups: [
				{ id: kind, label: '', entries: found(data.standards.filter((s) => s.kind === kind).map((s) => s.id)) },
			],
		}));
	}
	return data.taxonomy
		.filter((main) => main.kind === part)
		.map((main) => ({
			id: main.id,
			label: main.label,
			note: main.din && `DIN 8580, ${main.din}`,
			subgroups: main.groups.map((group) => ({
				id: group.id,
				label: group.din ? `${group.din} ${group.label}` : group.label,
				entries: found(group.competences.map((c) => c.id)),
			})),
		}));
}

type GroupProps = GroupData & { picking: Picking; t: ProfileTexts; row: (entry: Entry) => preact.JSX.Element };

/** Rows are drawn when the group is opened: three hundred of them at once would only slow the page down. */
function Group({ label, note, subgroups, picking, t, row }: GroupProps) {
	const open = useSignal(false);
	const count = subgroups.flatMap((group) => group.entries).filter((entry) => isPicked(picking.profile, entry)).length;
	return (
		<details
			class="pick-group"
			onToggle={(event) => {
				open.value = event.currentTarget.open;
			}}
		>
			<summary>
				<span>{label}</span>
				{note && <small class="muted">{note}</small>}
				{count > 0 && <small class="count">{fill(t.inGroup, { n: count })}</small>}
			</summary>
			{open.value &&
				subgroups.map((group) => (
					<div key={group.id}>
						{group.label && <h3>{group.label}</h3>}
						<ul class="entry-list">{group.entries.map(row)}</ul>
					</div>
				))}
		</details>
	);
}
