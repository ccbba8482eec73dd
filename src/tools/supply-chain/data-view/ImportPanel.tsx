import { useEffect, useId, useRef } from 'preact/hooks';
import { fill, formatNumber } from '../../../i18n/format';
import type { ViewProps } from '../view';
import { ColumnTable } from './ColumnTable';
import { FileSettings } from './FileSettings';
import { HeadTable } from './HeadTable';
import { stages } from './import/protocol';
import { PlanPanel } from './PlanPanel';
import { TotalField } from './TotalField';
import type { ImportState } from './use-import';

type Props = { state: ImportState; data: ViewProps['data']; t: ViewProps['t']['data'] };

/** A file from being read to being taken over: progress, how it was understood, what would come of it. */
export function ImportPanel({ state, data, t }: Props) {
	const heading = useId();
	const panel = useRef<HTMLElement>(null);
	const { file, stage, refusal, preview, plan } = state;
	const ready = preview.value !== undefined;
	useEffect(() => {
		if (ready) panel.current?.focus();
	}, [ready]);
	const name = file.value;
	if (name === undefined) return null;
	if (refusal.value) {
		return (
			<div class="error-notice supply-refused" role="alert">
				<p>
					<b>{name}</b> {refusal.value === 'failed' ? t.workerFailed : t.refused[refusal.value]}
				</p>
			</div>
		);
	}
	const at = preview.value;
	const busy = stage.value !== undefined;
	return (
		<section class="supply-import" ref={panel} tabIndex={-1} aria-labelledby={at ? heading : undefined}>
			{busy && (
				<div class="supply-progress">
					<label>
						<span role="status">{fill(t.progress, { file: name, stage: t.stages[stage.value!] })}</span>
						<progress max={stages.length} value={stages.indexOf(stage.value!) + 0.5} />
					</label>
				</div>
			)}
			{at && (
				<>
					<h3 id={heading}>{fill(t.previewTitle, { file: name })}</h3>
					<FileSettings preview={at} onChoose={state.choose} t={t} />
					{at.settings.fields.includes('share') && !at.settings.fields.includes('value') && (
						<TotalField
							total={at.settings.total}
							onTotal={(total) => state.choose({ total })}
							locale={data.locale}
							t={t}
						/>
					)}
					{(at.notes.length > 0 || at.currency) && (
						<ul class="supply-notes">
							{at.currency && <li>{fill(t.currency, { text: at.currency })}</li>}
							{at.notes.map(({ kind, n, row }) => (
								<li key={kind}>{fill(t.notes[kind], { n: formatNumber(n, data.locale), row: row ?? '' })}</li>
							))}
						</ul>
					)}
					<details open={!at.found.header || at.missing.includes('firm')}>
						<summary>{t.headTitle}</summary>
						<HeadTable preview={at} t={t} />
					</details>
					<ColumnTable
						preview={at}
						lists={data.lists}
						onField={(column, field) => state.choose({ fields: { ...state.chosen.value.fields, [column]: field } })}
						t={t}
					/>
					{at.missing.map((what) => (
						<p key={what} class="error-notice" role="alert">
							{t.missing[what]}
						</p>
					))}
					{plan.value && <PlanPanel state={state} preview={at} plan={plan.value} data={data} t={t} />}
				</>
			)}
			<div class="actions supply-apply">
				{plan.value && (
					<button type="button" class="button primary" disabled={busy} onClick={state.apply}>
						{t.apply}
					</button>
				)}
				<button type="button" class="button" onClick={state.close}>
					{t.cancelImport}
				</button>
				{plan.value && <small class="muted hint">{t.applyHint}</small>}
			</div>
		</section>
	);
}
