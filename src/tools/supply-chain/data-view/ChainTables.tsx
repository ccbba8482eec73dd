import { useSignal } from '@preact/signals';
import { useId, useMemo } from 'preact/hooks';
import { foldName } from '../../../domain/supply-chain';
import { fill } from '../../../i18n/format';
import type { SupplyChainRecord } from '../../../workspace';
import type { ViewProps } from '../view';
import {
	addLink,
	addSite,
	type CellContext,
	type LinkKey,
	linkCell,
	linkKeys,
	type SiteKey,
	siteCell,
	siteKeys,
	type Written,
	withoutLink,
	withoutSite,
	writeLink,
	writeSite,
} from './cells';
import { linkColumns, siteColumns } from './grid-columns';
import { type Lexicon, lexicon } from './import/lexicon';
import { TableView } from './TableView';
import { knowledgeOf } from './words';

/** Firms and flows as tables to type in. */
export function ChainTables({ chain, record, workspace, data, t: all }: ViewProps) {
	const t = all.data;
	const [heading, choice, names] = [useId(), useId(), useId()];
	const table = useSignal<'sites' | 'links'>('sites');
	const said = useSignal('');
	const context = useMemo((): CellContext => {
		let words: Lexicon | undefined;
		return {
			locale: data.locale,
			roles: t.roles,
			// Made when a country or market is first typed: opening the table should not wait for it.
			get words() {
				words ??= lexicon(knowledgeOf(data, t.unnamed));
				return words;
			},
		};
	}, [data, t]);
	const ownName = workspace.record('project').data.value.firm || t.ownFirm;
	const siteName = (id: string) => chain.sites[id]?.name ?? '';
	const foldedNames = useMemo(
		() => new Map(Object.entries(chain.sites).map(([id, { name }]) => [id, foldName(name)])),
		[chain.sites],
	);
	const isSites = table.value === 'sites';

	const write = (before: SupplyChainRecord, id: string, key: string, text: string): Written =>
		isSites
			? writeSite(before, id, key as SiteKey, text, context)
			: writeLink(before, id, key as LinkKey, text, context);
	const add = (before: SupplyChainRecord) =>
		isSites
			? addSite(before, t.newSite, ownName)
			: addLink(before, { site: t.newSite, own: ownName, unnamed: t.unnamed });

	const onWrite = (id: string, key: string, text: string): string | undefined => {
		const written = write(record.data.value, id, key, text);
		if (!written.ok) return t.problems[written.problem];
		record.update(() => written.chain);
		if (written.created !== undefined) said.value = fill(t.addedSite, { name: written.created });
		return undefined;
	};
	const onDelete = (id: string) => {
		const before = record.data.value;
		if (isSites) {
			const { chain: after, links } = withoutSite(before, id);
			said.value = fill(t.deletedSite, { name: siteName(id), n: links });
			record.update(() => after);
		} else {
			said.value = fill(t.deletedLink, { name: before.links[id]!.item });
			record.update(() => withoutLink(before, id));
		}
	};
	const onAdd = (): string | undefined => {
		const added = add(record.data.value);
		if (added) record.update(() => added.chain);
		else said.value = t.problems.full;
		return added?.id;
	};
	const onPaste = (ids: readonly string[], row: number, column: number, cells: string[][]) => {
		const keys: readonly string[] = isSites ? siteKeys : linkKeys;
		let after = record.data.value;
		let [good, bad] = [0, 0];
		cells.forEach((line, y) => {
			let id = ids[row + y];
			if (id === undefined) {
				const added = add(after);
				if (added) ({ chain: after, id } = added);
			}
			line.forEach((text, x) => {
				const key = keys[column + x];
				const written = id === undefined || key === undefined ? undefined : write(after, id, key, text);
				if (written?.ok) {
					after = written.chain;
					good++;
				} else bad++;
			});
		});
		record.update(() => after);
		said.value = fill(bad > 0 ? t.pastedBad : t.pasted, { n: good, bad });
	};

	const shared = { onWrite, onDelete, onAdd, onPaste, t };
	return (
		<section class="supply-tables" aria-labelledby={heading}>
			<h3 id={heading}>{t.tablesTitle}</h3>
			<fieldset class="segments no-print">
				<legend class="sr-only">{t.tableChoice}</legend>
				{(['sites', 'links'] as const).map((name) => (
					<label key={name} class={table.value === name ? 'on' : undefined}>
						<input type="radio" name={choice} checked={table.value === name} onChange={() => (table.value = name)} />
						<span>{name === 'sites' ? t.siteTable : t.linkTable}</span>
					</label>
				))}
			</fieldset>
			<p class="muted no-print">{t.gridHint}</p>
			<p role="status" class="supply-said">
				{said.value}
			</p>
			{isSites ? (
				<TableView
					key="sites"
					label={t.siteTable}
					addLabel={t.addSite}
					table={chain.sites}
					nameOf={({ role, name }) => `${role === 'self' ? ' ' : ''}${foldName(name)}`}
					rowName={(id) => siteName(id)}
					columns={siteColumns(chain, data, t)}
					cellsOf={(id) =>
						siteKeys.map((key) =>
							key === 'role'
								? chain.sites[id]!.role
								: key === 'sector'
									? (chain.sites[id]!.sector ?? '')
									: siteCell(chain.sites[id]!, key, data, t),
						)
					}
					{...shared}
				/>
			) : (
				<>
					<datalist id={names}>
						{Object.entries(chain.sites)
							.slice(0, 3000)
							.map(([id, { name }]) => (
								<option key={id} value={name} />
							))}
					</datalist>
					<TableView
						key="links"
						label={t.linkTable}
						addLabel={t.addLink}
						table={chain.links}
						nameOf={({ from, to, item }) =>
							`${foldedNames.get(from) ?? ''} ${foldedNames.get(to) ?? ''} ${item.toLowerCase()}`
						}
						rowName={(id) => {
							const { item, from, to } = chain.links[id]!;
							return fill(t.flowName, { item, from: siteName(from), to: siteName(to) });
						}}
						columns={linkColumns(names, data, t)}
						cellsOf={(id) => linkKeys.map((key) => linkCell(chain.links[id]!, key, chain, data))}
						{...shared}
					/>
				</>
			)}
		</section>
	);
}
