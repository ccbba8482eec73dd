import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { fill, formatNumber } from '../../../i18n/format';
import { mostFirms } from '../../../workspace/kinds/supply-exchange';
import { Agreement } from './Agreement';
import { FileContent } from './FileContent';
import { ownFileProblem } from './own-file';
import { Preview } from './Preview';
import { Resolve } from './Resolve';
import { useOwnFile } from './use-own-file';
import type { RegionContext } from './use-region';

/** Rounds of key derivation, for the sentence that explains the wait. */
const rounds = 600_000;

type Props = { context: RegionContext; passphrase: Signal<string> };

/** A firm's side: what was agreed, what gets into the file, every row of it, and the way back from codes to names. */
export function Firm({ context, passphrase }: Props) {
	const { chain, data, onView, settings, t } = context;
	const state = useOwnFile(context, passphrase);
	const problem = ownFileProblem(chain, settings.include);
	const title = useId();

	if (problem === 'noFirm' || (problem === 'noPartners' && !settings.include.customers && !hasCustomers(context))) {
		return (
			<div class="empty-state">
				<p>{problem === 'noFirm' ? t.noFirm : t.noPartners}</p>
				<button type="button" class="button primary" onClick={() => onView('data')}>
					{t.toData}
				</button>
			</div>
		);
	}
	return (
		<div class="tool-columns">
			<div class="tool-input no-print">
				<form
					noValidate
					onSubmit={(event) => {
						event.preventDefault();
						void state.create();
					}}
				>
					<Agreement context={context} passphrase={passphrase} missing={state.missing} />
					<FileContent context={context} />
					{problem && <p class="field-error">{fill(t[problem], { max: formatNumber(mostFirms, data.locale) })}</p>}
					<div class="actions region-create">
						<button type="submit" class="button primary" disabled={state.busy || problem !== undefined}>
							{t.create}
						</button>
					</div>
					<p role="status" class="muted">
						{state.busy && fill(t.busy, { rounds: formatNumber(rounds, data.locale) })}
					</p>
					<div role="alert">{state.failed && <p class="error-notice">{t.failed}</p>}</div>
				</form>
			</div>
			<section class="tool-result" aria-labelledby={title}>
				<Preview context={context} built={state.built} titleId={title} />
				<Resolve context={context} state={state} />
			</section>
		</div>
	);
}

const hasCustomers = ({ chain }: RegionContext) => Object.values(chain.sites).some(({ role }) => role === 'customer');
