import { useSignal } from '@preact/signals';
import { useEffect, useId, useMemo, useRef } from 'preact/hooks';
import { networkOf } from '../../results/supply-chain/network';
import type { Workspace } from '../../workspace';
import { RecordNotice } from '../shared/RecordNotice';
import type { SharedTexts } from '../shared/texts.de';
import { UndoButtons } from '../shared/UndoButtons';
import type { SupplyChainData } from './data';
import { LazyView } from './LazyView';
import type { SupplyChainTexts } from './texts.de';
import { type ViewName, viewNames } from './view';

type Props = { workspace: Workspace; data: SupplyChainData; t: SupplyChainTexts; shared: SharedTexts };

/** At build time there is no address: the first view is open. */
const viewOfAddress = (): ViewName | undefined => viewNames.find((name) => globalThis.location?.hash === `#${name}`);

/** The five views as tabs; the open one stands in the address, so that it can be linked and gone back to. */
export function Views({ workspace, data, t, shared }: Props) {
	const id = useId();
	const record = useMemo(() => workspace.record('supply-chain'), [workspace]);
	// The region's view has a record of its own.
	const exchange = useMemo(() => workspace.record('supply-exchange'), [workspace]);
	const chain = record.data.value;
	const network = useMemo(() => networkOf(chain), [chain]);
	const open = useSignal<ViewName>(viewOfAddress() ?? 'data');
	const tabs = useRef<HTMLDivElement>(null);

	useEffect(() => {
		const follow = () => (open.value = viewOfAddress() ?? open.value);
		addEventListener('hashchange', follow);
		return () => removeEventListener('hashchange', follow);
	}, [open]);

	const show = (view: ViewName) => {
		open.value = view;
		history.replaceState(history.state, '', `#${view}`);
	};
	const move = (event: KeyboardEvent) => {
		const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
		const at = viewNames.indexOf(open.value);
		const next =
			event.key === 'Home' ? 0 : event.key === 'End' ? viewNames.length - 1 : by === undefined ? undefined : at + by;
		if (next === undefined) return;
		event.preventDefault();
		const name = viewNames[(next + viewNames.length) % viewNames.length]!;
		show(name);
		tabs.current?.querySelector<HTMLElement>(`#${CSS.escape(`${id}${name}`)}`)?.focus();
	};

	if (record.problem.value) return <RecordNotice problem={record.problem.value} t={shared} />;
	return (
		<div class="supply-tool">
			<div class="supply-head no-print">
				<div class="view-tabs" role="tablist" aria-label={t.views} ref={tabs} onKeyDown={move}>
					{viewNames.map((name) => (
						<button
							key={name}
							type="button"
							role="tab"
							id={`${id}${name}`}
							aria-selected={open.value === name}
							aria-controls={`${id}panel`}
							tabIndex={open.value === name ? 0 : -1}
							onClick={() => show(name)}
						>
							{t[name].title}
						</button>
					))}
				</div>
				<div class="actions">
					<UndoButtons record={open.value === 'region' ? exchange : record} t={shared} />
				</div>
			</div>
			<div id={`${id}panel`} role="tabpanel" aria-labelledby={`${id}${open.value}`}>
				<LazyView
					name={open.value}
					{...{ workspace, record, chain, network, data, t, shared }}
					onView={(view) => {
						show(view);
						document.getElementById(`${id}${view}`)?.focus();
					}}
				/>
			</div>
		</div>
	);
}
