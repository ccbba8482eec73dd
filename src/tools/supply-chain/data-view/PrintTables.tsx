import { fill, formatNumber } from '../../../i18n/format';
import { usePrinting } from '../../shared/use-printing';
import type { ViewProps } from '../view';
import { linkCsv, siteCsv } from './csv';

/** Longest table on paper; whoever has more takes the CSV file. */
const mostRows = 300;

/** Firms and flows as plain tables: on paper nobody types, and nothing may be cut off. */
export function PrintTables({ chain, data, workspace, t: all, shared }: ViewProps) {
	const t = all.data;
	const printing = usePrinting();
	if (!printing) return null;
	const project = workspace.record('project').data.value;
	const tables = [
		{ title: t.siteTable, rows: siteCsv(chain, data, t, mostRows), n: Object.keys(chain.sites).length },
		{ title: t.linkTable, rows: linkCsv(chain, data, t, mostRows), n: Object.keys(chain.links).length },
	];
	return (
		<div class="supply-print">
			{project.example && <p class="example-flag">{fill(shared.exampleLoaded, { firm: project.firm })}</p>}
			{tables.map(({ title, rows: [head, ...body], n }) => (
				<section key={title}>
					<h3>{title}</h3>
					<table>
						<thead>
							<tr>
								{head!.map((name) => (
									<th key={name} scope="col">
										{name}
									</th>
								))}
							</tr>
						</thead>
						<tbody>
							{body.map((row, i) => (
								<tr key={i}>
									{row.map((cell, x) => (
										<td key={x} class={/^\d[\d.,]*$/.test(cell) ? 'number' : undefined}>
											{cell}
										</td>
									))}
								</tr>
							))}
						</tbody>
					</table>
					{n > mostRows && <p>{fill(t.printCut, { n: mostRows, all: formatNumber(n, data.locale) })}</p>}
				</section>
			))}
		</div>
	);
}
