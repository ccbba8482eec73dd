import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { fill } from '../../i18n/format';
import type { ScoringRecord } from '../../results/scoring/table';
import { readSheet, type Sheet, withSheet } from './sheet';
import type { ScoringTexts } from './texts.de';

type Props = {
	label: string;
	onRead: (change: (record: ScoringRecord) => ScoringRecord, sheets: readonly Sheet[]) => void;
	t: ScoringTexts;
};

/** Reads sheets from files; says of each that cannot be used why, and takes nothing of it over. */
export function SheetReader({ label, onRead, t }: Props) {
	const field = useId();
	const problems = useSignal<string[]>([]);
	const read = async (files: readonly File[]) => {
		const results = await Promise.all(
			files.map(async (file) => ({ file: file.name, ...readSheet(await file.text()) })),
		);
		problems.value = results.flatMap((result) =>
			result.ok ? [] : [fill(t.sheetProblems[result.problem], { file: result.file })],
		);
		const sheets = results.flatMap((result) => (result.ok ? [result.sheet] : []));
		if (sheets.length > 0) onRead((record) => sheets.reduce(withSheet, record), sheets);
	};
	return (
		<div class="sheet-reader">
			<label for={field}>{label}</label>
			<input
				id={field}
				type="file"
				accept="application/json,.json"
				multiple
				onChange={(event) => {
					const input = event.currentTarget;
					void read([...(input.files ?? [])]).then(() => (input.value = ''));
				}}
			/>
			<div role="alert">
				{problems.value.map((problem) => (
					<p key={problem} class="error-notice">
						{problem}
					</p>
				))}
			</div>
		</div>
	);
}
