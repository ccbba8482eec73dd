import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { fill } from '../../../i18n/format';
import { downloadCsv } from '../../shared/csv';
import type { ViewProps } from '../view';
import { mergeDecisions, readDecisions } from './decisions';
import { lexicon } from './import/lexicon';
import { knowledgeOf } from './words';

/** What earlier imports have left to be remembered: answers on names, meanings of columns. */
export function Memory({ chain, record, data, t: all }: ViewProps) {
	const t = all.data;
	const file = useId();
	const said = useSignal('');
	const bad = useSignal(false);
	const decisions = Object.entries(chain.decisions);
	const mappings = Object.keys(chain.mappings).length;
	const read = async (content: File) => {
		const words = lexicon(knowledgeOf(data, t.unnamed));
		const found = content.size > 5e6 ? [] : readDecisions(new Uint8Array(await content.arrayBuffer()), words);
		bad.value = found.length === 0;
		said.value = bad.value ? t.decisionsBad : fill(t.decisionsImported, { n: found.length });
		if (!bad.value) record.update((before) => mergeDecisions(before, found));
	};
	const save = () => {
		const { a, b, same } = t.decisionsColumns;
		const rows = decisions.map(([, one]) => [one.a, one.b, one.same ? t.yes : t.no]);
		return downloadCsv([[a, b, same], ...rows], t.decisionsFile, data.locale);
	};
	return (
		<details class="supply-memory no-print">
			<summary>{fill(t.decisionsTitle, { n: decisions.length })}</summary>
			<p class="muted">{decisions.length > 0 ? t.decisionsText : t.decisionsNone}</p>
			<ul>
				{decisions.slice(0, 500).map(([id, { a, b, same }]) => (
					<li key={id}>
						<span>
							{a} – {b}: <b>{same ? t.same : t.different}</b>
						</span>
						<button
							type="button"
							class="button small quiet"
							aria-label={fill(t.forget, { a, b })}
							onClick={() =>
								record.update((before) => {
									const { [id]: _, ...rest } = before.decisions;
									return { ...before, decisions: rest };
								})
							}
						>
							×
						</button>
					</li>
				))}
			</ul>
			<div class="actions">
				{decisions.length > 0 && (
					<button type="button" class="button small" onClick={() => void save()}>
						{t.decisionsExport}
					</button>
				)}
				<label class="button small file-button" for={file}>
					{t.decisionsImport}
				</label>
				<input
					id={file}
					class="sr-only"
					type="file"
					accept=".csv,text/csv"
					aria-label={t.decisionsImport}
					onChange={(event) => {
						const input = event.currentTarget;
						const [chosen] = input.files ?? [];
						if (chosen) void read(chosen);
						input.value = '';
					}}
				/>
				{mappings > 0 && (
					<button
						type="button"
						class="button small"
						onClick={() => record.update((before) => ({ ...before, mappings: {} }))}
					>
						{t.mappingsForget} ({mappings})
					</button>
				)}
			</div>
			<p role="status" class={bad.value ? 'field-problem' : undefined}>
				{said.value}
			</p>
		</details>
	);
}
