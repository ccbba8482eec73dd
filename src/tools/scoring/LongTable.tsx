import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { fill } from '../../i18n/format';
import { TableScroll } from '../shared/TableScroll';
import { usePrinting } from '../shared/use-printing';
import type { ScoringTexts } from './texts.de';

type Props = {
	label: string;
	head: ComponentChildren;
	/** Cells are made only for rows that are shown. */
	rows: readonly { id: string; cells: () => ComponentChildren; class?: string }[];
	t: ScoringTexts;
};

const shownRows = 25;

/** A table that shows its first rows until one asks for all; on paper it is complete. */
export function LongTable({ label, head, rows, t }: Props) {
	const all = useSignal(false);
	const printing = usePrinting();
	const shown = all.value || printing ? rows : rows.slice(0, shownRows);
	return (
		<>
			<TableScroll label={label}>
				<table>
					<thead>{head}</thead>
					<tbody>
						{shown.map(({ id, cells, class: name }) => (
							<tr key={id} class={name}>
								{cells()}
							</tr>
						))}
					</tbody>
				</table>
			</TableScroll>
			{rows.length > shownRows && !all.value && (
				<button
					type="button"
					class="button small no-print"
					aria-label={`${label}: ${fill(t.showAll, { n: rows.length })}`}
					onClick={() => {
						all.value = true;
					}}
				>
					{fill(t.showAll, { n: rows.length })}
				</button>
			)}
		</>
	);
}
