import { useId } from 'preact/hooks';
import { fill } from '../../i18n/format';
import { InTurn } from '../shared/InTurn';
import type { SharedTexts } from '../shared/texts.de';
import { EntryRow, type Picking } from './EntryRow';
import { type Entry, parts, pickedByPart } from './model';
import type { ProfileTexts } from './texts.de';

type Props = {
	entries: readonly Entry[];
	picking: Picking;
	onRemarks: (text: string) => void;
	t: ProfileTexts;
	shared: SharedTexts;
};

/** What the profile holds so far: a sentence, the entries by part, remarks. */
export function ProfilePanel({ entries, picking, onRemarks, t, shared }: Props) {
	const remarks = useId();
	const picked = pickedByPart(picking.profile, entries);
	const none = parts.every((part) => picked[part].length === 0);
	const leading = picked.process.filter((entry) => entry.level === 4).slice(0, 3);

	return (
		<div class="profile-panel">
			{none ? (
				<div class="empty-state">
					<p>
						<b>{t.emptyTitle}</b>
					</p>
					<p>{t.emptyText}</p>
				</div>
			) : (
				<p class="summary">
					{fill(t.summary, {
						process: picked.process.length,
						material: picked.material.length,
						capability: picked.capability.length,
						standards: picked.standards.length,
					})}
					{leading.length > 0 && ` ${fill(t.strengths, { names: leading.map((entry) => entry.label).join(', ') })}`}
				</p>
			)}
			{parts.map(
				(part) =>
					picked[part].length > 0 && (
						<InTurn key={part}>
							<section>
								<h3>{t.parts[part]}</h3>
								<ul class="entry-list">
									{picked[part].map((entry) => (
										<EntryRow
											key={entry.id}
											entry={entry}
											picking={{ ...picking, focus: undefined }}
											t={t}
											shared={shared}
										/>
									))}
								</ul>
							</section>
						</InTurn>
					),
			)}
			<details class="levels-explained">
				<summary>{t.levelsExplained}</summary>
				<ul>
					{t.levelTexts.map((text) => (
						<li key={text}>{text}</li>
					))}
				</ul>
			</details>
			<label for={remarks} class="field-label">
				{t.remarks}
			</label>
			<textarea
				id={remarks}
				rows={3}
				maxLength={20_000}
				value={picking.profile.remarks}
				placeholder={t.remarksHint}
				onInput={(event) => onRemarks(event.currentTarget.value)}
			/>
		</div>
	);
}
