import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { fill, formatDate, formatNumber } from '../../../i18n/format';
import type { ExchangeNeed, ExchangeOffer } from '../../../workspace';
import { TableScroll } from '../../shared/TableScroll';
import { shortCode } from './result-file';
import type { Built } from './use-own-file';
import type { RegionContext } from './use-region';
import { bandText } from './words';

/** Rows shown at first; a table of thousands would keep the page busy. */
const firstRows = 200;

type TableProps<T> = {
	title: string;
	note?: string;
	heads: { text: string; number?: true }[];
	rows: readonly T[];
	row(entry: T, index: number): ComponentChildren;
	more: string;
};

function RowTable<T>({ title, note, heads, rows, row, more }: TableProps<T>) {
	const all = useSignal(false);
	const shown = all.value ? rows : rows.slice(0, firstRows);
	return (
		<>
			<h3>{title}</h3>
			{note && <p class="muted">{note}</p>}
			<TableScroll label={title}>
				<table>
					<thead>
						<tr>
							{heads.map(({ text, number }) => (
								<th key={text} scope="col" class={number && 'num'}>
									{text}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{shown.map((entry, i) => (
							<tr key={i}>{row(entry, i)}</tr>
						))}
					</tbody>
				</table>
			</TableScroll>
			{shown.length < rows.length && (
				<button
					type="button"
					class="button small no-print"
					onClick={() => {
						all.value = true;
					}}
				>
					{fill(more, { n: rows.length })}
				</button>
			)}
		</>
	);
}

type Props = { context: RegionContext; built: Built };

/** Round, day, cover name, check code. */
export function HeadRows({ context: { data, t }, built: { participant } }: Props) {
	const { label, day, network } = participant;
	const rows: [string, string][] = [
		[t.head.label, label],
		[t.head.day, formatDate(day, data.locale)],
		[t.head.exchange, network.exchange],
		[t.head.rounds, formatNumber(network.rounds, data.locale)],
		[t.head.check, shortCode(network.check)],
		[t.head.source, `${data.site.name}, ${data.site.appVersion}`],
	];
	return (
		<>
			<h3>{t.headTable}</h3>
			<TableScroll label={t.headTable}>
				<table>
					<tbody>
						{rows.map(([head, value]) => (
							<tr key={head}>
								<th scope="row">{head}</th>
								<td>{value}</td>
							</tr>
						))}
					</tbody>
				</table>
			</TableScroll>
		</>
	);
}

/** Every firm: its name, which stays here, beside the codes that go into the file. */
export function FirmRows({ context: { t }, built }: Props) {
	return (
		<RowTable
			title={t.firmsTable}
			note={t.homeOnly}
			heads={[t.atHome, t.role, t.nameCode, t.vatCode].map((text) => ({ text }))}
			rows={built.participant.network.firms}
			more={t.more}
			row={({ role, nameCode, vatCode }, i) => (
				<>
					<th scope="row" class="at-home">
						{built.names[i]?.name}
					</th>
					<td>{t.roleNames[role]}</td>
					<td>
						<code title={nameCode}>{shortCode(nameCode)}</code>
					</td>
					<td>{vatCode ? <code title={vatCode}>{shortCode(vatCode)}</code> : t.none}</td>
				</>
			)}
		/>
	);
}

/** Every delivery: who to whom, its band, its mark. */
export function LinkRows({ context: { data, t }, built }: Props) {
	const { firms, links } = built.participant.network;
	const end = (at: number) => (
		<>
			<span class="at-home">{built.names[at]?.name}</span>
			<code>{shortCode(firms[at]?.nameCode ?? '')}</code>
		</>
	);
	return (
		<RowTable
			title={t.linksTable}
			note={t.italics}
			heads={[{ text: t.from }, { text: t.to }, { text: t.share, number: true }, { text: t.mark }]}
			rows={links}
			more={t.more}
			row={({ from, to, band, singleSource }) => (
				<>
					<th scope="row">{end(from)}</th>
					<td>{end(to)}</td>
					<td class="num">{bandText(band, data.locale)}</td>
					<td>{singleSource ? t.onlySource : t.none}</td>
				</>
			)}
		/>
	);
}

/** Every row of needs. */
export function NeedRows({ context, needs }: { context: RegionContext; needs: readonly ExchangeNeed[] }) {
	const { data, t, competenceName } = context;
	return (
		<RowTable
			title={t.needsTable}
			heads={[{ text: t.processes }, { text: t.origin }, { text: t.share, number: true }]}
			rows={needs}
			more={t.more}
			row={({ competences, origin, band }) => (
				<>
					<th scope="row">{competences.map(competenceName).join(', ')}</th>
					<td>{t.origins[origin]}</td>
					<td class="num">{bandText(band, data.locale)}</td>
				</>
			)}
		/>
	);
}

/** The competence profile as it is offered. */
export function OfferRows({ context, offer }: { context: RegionContext; offer: ExchangeOffer }) {
	const { shared, t, competenceName } = context;
	return (
		<RowTable
			title={t.offerTable}
			note={offer.standards.length > 0 ? fill(t.proofs, { list: offer.standards.join(', ') }) : undefined}
			heads={[{ text: t.competence }, { text: t.level }]}
			rows={Object.entries(offer.competences)}
			more={t.more}
			row={([id, level]) => (
				<>
					<th scope="row">{competenceName(id)}</th>
					<td>
						{level} ({shared.levels[level]})
					</td>
				</>
			)}
		/>
	);
}
