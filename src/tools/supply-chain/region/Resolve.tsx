import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { fill } from '../../../i18n/format';
import { TableScroll } from '../../shared/TableScroll';
import { longestFile } from './exchange-file';
import { type FoundFirm, pastedCodes, type Resolved, readResult, resolveCodes } from './result-file';
import type { OwnFileState } from './use-own-file';
import type { RegionContext, RegionTexts } from './use-region';

type Props = { context: RegionContext; state: OwnFileState };
type Outcome = { all: number; resolved: Resolved[] } | { problem: string };

/** The way back: which of the firm's own partners the coordinator's codes mean. */
export function Resolve({ context, state }: Props) {
	const { chain, settings, t } = context;
	const id = useId();
	const pasted = useSignal('');
	const outcome = useSignal<Outcome | undefined>(undefined);

	const resolve = async (firms: readonly FoundFirm[], check?: string): Promise<Outcome | undefined> => {
		const coder = await state.coder(false);
		if (!coder) return undefined;
		if (check !== undefined && check !== coder.check) return { problem: 'otherPassphrase' };
		const { resolved } = await resolveCodes(chain, coder, firms);
		return { all: firms.length, resolved };
	};
	const words = (problem: keyof RegionTexts['resultProblems'], file: string, where = '') => ({
		problem: fill(t.resultProblems[problem], { file, where }),
	});
	const readFile = async (file: File): Promise<Outcome | undefined> => {
		if (file.size > 4 * longestFile) return words('tooLarge', file.name);
		const read = readResult(await file.text().catch(() => ''));
		if (!read.ok) return words(read.problem, file.name, read.where);
		if (settings.exchange.trim() !== '' && read.file.exchange !== settings.exchange.trim())
			return words('otherExchange', file.name, read.file.exchange);
		const found = await resolve(read.file.firms, read.file.check);
		return found && 'problem' in found ? words('otherPassphrase', file.name) : found;
	};
	const take = async (work: Promise<Outcome | undefined>) => {
		outcome.value = undefined;
		outcome.value = await work.catch(() => ({ problem: t.failed }));
		// What was agreed but is missing is said at its field.
		if (!outcome.value) document.querySelector<HTMLElement>('.supply-region [aria-invalid="true"]')?.focus();
	};

	const shown = outcome.value;
	return (
		<section class="region-resolve">
			<h2>{t.resolve}</h2>
			<div class="no-print">
				<p>{t.resolveText}</p>
				<div class="actions">
					<label class="button file-button" for={`${id}file`}>
						{t.resultFile}
					</label>
					<input
						id={`${id}file`}
						class="sr-only"
						type="file"
						accept=".json,application/json"
						onChange={(event) => {
							const input = event.currentTarget;
							const [file] = input.files ?? [];
							if (file) void take(readFile(file)).finally(() => (input.value = ''));
						}}
					/>
				</div>
				<div class="field">
					<label for={`${id}codes`}>{t.pasted}</label>
					<small id={`${id}hint`}>{t.pastedHint}</small>
					<textarea
						id={`${id}codes`}
						rows={3}
						spellcheck={false}
						aria-describedby={`${id}hint`}
						value={pasted.value}
						onInput={(event) => {
							pasted.value = event.currentTarget.value;
						}}
					/>
				</div>
				<div class="actions">
					<button
						type="button"
						class="button"
						onClick={() => {
							const firms = pastedCodes(pasted.value);
							void take(firms.length === 0 ? Promise.resolve({ problem: t.noCodes }) : resolve(firms));
						}}
					>
						{t.resolveNow}
					</button>
				</div>
			</div>
			<div role="alert">{shown && 'problem' in shown && <p class="error-notice">{shown.problem}</p>}</div>
			<p role="status">
				{shown && 'resolved' in shown && fill(t.resolved, { all: shown.all, known: shown.resolved.length })}
			</p>
			{shown && 'resolved' in shown && shown.resolved.length > 0 && <ResolvedTable rows={shown.resolved} t={t} />}
		</section>
	);
}

function ResolvedTable({ rows, t }: { rows: readonly Resolved[]; t: RegionTexts }) {
	return (
		<TableScroll label={t.resolvedTable}>
			<table>
				<thead>
					<tr>
						<th scope="col">{t.partner}</th>
						<th scope="col">{t.role}</th>
						<th scope="col" class="num">
							{t.sharedBy}
						</th>
						<th scope="col" class="num">
							{t.onlySourceFor}
						</th>
					</tr>
				</thead>
				<tbody>
					{rows.map(({ name, role, participants, onlySource }, i) => (
						<tr key={i}>
							<th scope="row">{name}</th>
							<td>{role ? t.roleNames[role] : t.none}</td>
							<td class="num">{participants ?? t.none}</td>
							<td class="num">{onlySource ?? t.none}</td>
						</tr>
					))}
				</tbody>
			</table>
		</TableScroll>
	);
}
