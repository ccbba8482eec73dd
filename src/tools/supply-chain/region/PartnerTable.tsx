import { TableScroll } from '../../shared/TableScroll';
import type { SharedPartner } from './together';
import type { RegionContext } from './use-region';
import { bandsText, codeOf } from './words';

type Props = { title: string; firms: readonly SharedPartner[]; context: RegionContext; withShares?: true };

/** Firms that enough participants know, by code. */
export function PartnerTable({ title, firms, context: { data, t }, withShares }: Props) {
	if (firms.length === 0) return <p>{t.nothingShared}</p>;
	return (
		<TableScroll label={title}>
			<table>
				<thead>
					<tr>
						<th scope="col">{t.code}</th>
						<th scope="col" class="num">
							{t.sharedBy}
						</th>
						{withShares && (
							<>
								<th scope="col" class="num">
									{t.onlySourceFor}
								</th>
								<th scope="col">{t.bands}</th>
							</>
						)}
					</tr>
				</thead>
				<tbody>
					{firms.map((firm) => (
						<tr key={firm.codes[0]}>
							<th scope="row">
								<code title={firm.codes.join(' ')}>{codeOf(firm)}</code>
							</th>
							<td class="num">{firm.participants}</td>
							{withShares && (
								<>
									<td class="num">{firm.onlySource ?? t.none}</td>
									<td>{bandsText(firm, data.locale) || t.none}</td>
								</>
							)}
						</tr>
					))}
				</tbody>
			</table>
		</TableScroll>
	);
}
