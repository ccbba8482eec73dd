import { formatPercent } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import type { Reckoned } from './use-reckoned';

export type ReckoningTexts = {
	running: string;
	progress: string;
	stop: string;
	stopped: string;
	failed: string;
	again: string;
};

type Props = { reckoned: Reckoned<unknown>; locale: Locale; t: ReckoningTexts };

/** What a long calculation is doing, with the way to stop it or begin anew; nothing once the result is there. */
export function Reckoning({ reckoned: { state, done, start, stop }, locale, t }: Props) {
	if (state === 'ready') return null;
	if (state === 'running') {
		return (
			<div class="reckoning no-print">
				<p role="status">{t.running}</p>
				<progress max={1} value={done > 0 ? done : undefined} aria-label={t.progress}>
					{formatPercent(done, locale)}
				</progress>
				<button type="button" class="button small" onClick={stop}>
					{t.stop}
				</button>
			</div>
		);
	}
	return (
		<div class="reckoning no-print">
			<p role="status" class={state === 'failed' ? 'error-notice' : undefined}>
				{state === 'failed' ? t.failed : t.stopped}
			</p>
			<button type="button" class="button small" onClick={start}>
				{t.again}
			</button>
		</div>
	);
}
