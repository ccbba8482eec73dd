import { useSignal } from '@preact/signals';
import { useId, useMemo } from 'preact/hooks';
import { hasChain } from '../../../results/supply-chain/network';
import { InTurn } from '../../shared/InTurn';
import type { ViewProps } from '../view';
import { ChainTables } from './ChainTables';
import { Doubles } from './Doubles';
import { FilePicker } from './FilePicker';
import { ImportPanel } from './ImportPanel';
import { Memory } from './Memory';
import { PrintTables } from './PrintTables';
import { Summary } from './Summary';
import { saveTemplate } from './template';
import type { de } from './texts.de';
import { useImport } from './use-import';

export type DataTexts = typeof de;

/** The data behind all views: lists read in or typed, firms matched, everything open to correction. */
export default function ChainData(props: ViewProps) {
	const { chain, data, onView } = props;
	const t = props.t.data;
	const state = useImport(props);
	const heading = useId();
	const byHand = useSignal(false);
	const filled = useMemo(() => hasChain(chain), [chain.sites]);
	const importing = state.file.value !== undefined;
	const ways = {
		onFile: (content: Blob, name: string) => void state.open(content, name),
		onTemplate: () => void saveTemplate(data, t),
		t,
	};
	if (!filled && !importing && !byHand.value) {
		return (
			<section class="empty-state supply-start" aria-labelledby={heading}>
				<h2 id={heading}>{t.startTitle}</h2>
				<p>{t.startText}</p>
				<p class="question">{t.startQuestion}</p>
				<FilePicker primary {...ways} onHand={() => (byHand.value = true)} />
				<p class="muted">{t.exampleHint}</p>
			</section>
		);
	}
	return (
		<div class="supply-data">
			<h2 class="sr-only">{t.title}</h2>
			{filled && (
				<InTurn>
					<Summary {...props} done={state.done.value} onView={onView} />
				</InTurn>
			)}
			{!importing || state.refusal.value ? (
				<InTurn>
					<section class="supply-more no-print" aria-labelledby={heading}>
						<h3 id={heading}>{t.more}</h3>
						<FilePicker {...ways} />
					</section>
				</InTurn>
			) : null}
			<ImportPanel state={state} data={data} t={t} />
			{(!importing || state.refusal.value) && (filled || byHand.value) && (
				<>
					<InTurn>
						<ChainTables {...props} />
					</InTurn>
					<PrintTables {...props} />
				</>
			)}
			{!importing && (
				<InTurn>
					{filled && <Doubles {...props} />}
					<Memory {...props} />
				</InTurn>
			)}
		</div>
	);
}
