import { useSignal } from '@preact/signals';
import { useId, useMemo } from 'preact/hooks';
import { fill } from '../../i18n/format';
import { downloadCsv } from '../shared/csv';
import type { ToolData } from '../shared/data';
import { InTurn } from '../shared/InTurn';
import { RecordNotice } from '../shared/RecordNotice';
import { ToolFrame, type ToolProps } from '../shared/ToolFrame';
import { UndoButtons } from '../shared/UndoButtons';
import type { Picking } from './EntryRow';
import {
	buildEntries,
	defaultLevel,
	isEmpty,
	type Part,
	parts,
	pickedByPart,
	profileRows,
	withLevel,
	withStandard,
} from './model';
import { PickPanel } from './PickPanel';
import { ProfilePanel } from './ProfilePanel';
import type { ProfileTexts } from './texts.de';

type Props = ToolProps<ToolData, ProfileTexts>;

/** The tool's island: what a firm can do, picked from the taxonomy. */
export default function CompetenceProfile({ workspace, data, t, shared }: Props) {
	return (
		<ToolFrame workspace={workspace} data={data} t={shared}>
			<InTurn>
				<Editor workspace={workspace} data={data} t={t} shared={shared} />
			</InTurn>
		</ToolFrame>
	);
}

function Editor({ workspace, data, t, shared }: Props) {
	const record = useMemo(() => workspace.record('competence-profile'), [workspace]);
	const entries = useMemo(() => buildEntries(data.taxonomy, data.standards), [data]);
	const part = useSignal<Part>('process');
	const focus = useSignal<string | undefined>(undefined);
	const said = useSignal('');
	const title = useId();
	const profile = record.data.value;
	const picked = pickedByPart(profile, entries);

	const picking: Picking = {
		profile,
		focus: focus.value,
		add(entry) {
			focus.value = entry.id;
			record.update((p) =>
				entry.part === 'standards' ? withStandard(p, entry.id, true) : withLevel(p, entry.id, defaultLevel),
			);
			said.value = fill(t.added, {
				name: entry.label,
				level: entry.part === 'standards' ? t.held : shared.levels[defaultLevel]!,
			});
		},
		remove(entry) {
			focus.value = undefined;
			record.update((p) => (entry.part === 'standards' ? withStandard(p, entry.id, false) : withLevel(p, entry.id, 0)));
			said.value = fill(t.removed, { name: entry.label });
		},
		setLevel(entry, level) {
			record.update((p) => withLevel(p, entry.id, level));
		},
	};

	if (record.problem.value) return <RecordNotice problem={record.problem.value} t={shared} />;
	return (
		<>
			<p class="sr-only" role="status">
				{said.value}
			</p>
			<div class="tool-columns">
				<div class="tool-input no-print">
					<fieldset class="segments">
						<legend class="sr-only">{t.partsLabel}</legend>
						{parts.map((name) => (
							<label key={name} class={name === part.value ? 'on' : ''}>
								<input
									type="radio"
									name="part"
									checked={name === part.value}
									onChange={() => {
										part.value = name;
										focus.value = undefined;
									}}
								/>
								<span>{t.parts[name]}</span>
								<span class="count">{picked[name].length}</span>
							</label>
						))}
					</fieldset>
					<InTurn>
						<PickPanel
							key={part.value}
							part={part.value}
							entries={entries}
							data={data}
							picking={picking}
							t={t}
							shared={shared}
						/>
					</InTurn>
				</div>
				<section class="tool-result" aria-labelledby={title}>
					<header>
						<h2 id={title}>{t.profileTitle}</h2>
						<div class="actions no-print">
							<UndoButtons record={record} t={shared} />
						</div>
					</header>
					<ProfilePanel
						entries={entries}
						picking={picking}
						onRemarks={(remarks) => record.update((p) => ({ ...p, remarks }))}
						t={t}
						shared={shared}
					/>
					<footer class="no-print">
						<a class="button primary" href={data.site.links.fit}>
							{t.next}
						</a>
						<p class="muted">{t.nextHint}</p>
						<div class="actions">
							<button type="button" class="button small" onClick={() => window.print()}>
								{shared.print}
							</button>
							<button
								type="button"
								class="button small"
								disabled={isEmpty(profile)}
								onClick={() =>
									void downloadCsv(
										[
											t.csvHead,
											...profileRows(profile, entries, { parts: t.parts, levels: shared.levels, held: t.held }),
										],
										t.profileTitle,
										data.locale,
									)
								}
							>
								{t.exportCsv}
							</button>
							<button
								type="button"
								class="button small quiet"
								disabled={isEmpty(profile)}
								onClick={() => record.update(() => ({ competences: {}, standards: [], remarks: '' }))}
							>
								{t.clear}
							</button>
						</div>
					</footer>
				</section>
			</div>
		</>
	);
}
