import { TableScroll } from '../../shared/TableScroll';
import type { DataTexts } from './ChainData';
import type { Preview } from './import/session';

/** The first rows as they stand in the file. */
export function HeadTable({ preview, t }: { preview: Preview; t: DataTexts }) {
	const width = preview.head.reduce((most, { cells }) => Math.max(most, cells.length), 0);
	return (
		<TableScroll label={t.headTitle}>
			<table class="supply-head-rows">
				<caption>{t.headTitle}</caption>
				<tbody>
					{preview.head.map(({ row, cells }) => (
						<tr key={row} class={row - 1 === preview.settings.header ? 'is-header' : undefined}>
							<th scope="row">{row}</th>
							{Array.from({ length: width }, (_, x) => (
								<td key={x}>{cells[x]}</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</TableScroll>
	);
}
