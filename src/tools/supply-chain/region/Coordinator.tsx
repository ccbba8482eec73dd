import { useId, useMemo } from 'preact/hooks';
import { fill } from '../../../i18n/format';
import { listKeyed } from '../../../workspace';
import { fewestShown, mostParticipants } from '../../../workspace/kinds/supply-exchange';
import { ResultBar } from '../../shared/ResultBar';
import { FilesIn } from './FilesIn';
import { Participants } from './Participants';
import { Shared } from './Shared';
import type { RegionContext } from './use-region';
import { useTogether } from './use-together';
import { counts } from './words';

/** The coordinator's side: the firms' files, how many must stand behind a finding, and what they have in common. */
export function Coordinator({ context }: { context: RegionContext }) {
	const { settings, parameters, t } = context;
	const title = useId();
	const target = useId();
	const participants = useMemo(
		() => listKeyed(settings.participants).map(({ value }) => value),
		[settings.participants],
	);
	const { minimum } = settings;
	const { result, busy } = useTogether(participants, minimum, parameters);
	const enough = participants.length >= minimum;

	return (
		<div class="tool-columns region-columns">
			<div class="tool-input no-print">
				<FilesIn context={context} />
				<Participants context={context} />
				<Minimum context={context} />
			</div>
			<section class="tool-result" aria-labelledby={title} id={target}>
				{result && enough ? (
					<Shared context={context} participants={participants} result={result} titleId={title} />
				) : (
					<>
						<h2 id={title}>{t.result}</h2>
						<p role="status">
							{busy
								? t.bringing
								: participants.length === 0
									? t.resultEmpty
									: fill(t.tooFew, { n: participants.length, minimum })}
						</p>
					</>
				)}
			</section>
			{result && enough && (
				<ResultBar target={target} link={t.toResult}>
					{fill(t.short, counts(result))}
				</ResultBar>
			)}
		</div>
	);
}

/** Most that can be asked for; more than there may be participants would hide everything for good. */
const choices = Array.from({ length: mostParticipants - fewestShown + 1 }, (_, i) => fewestShown + i).filter(
	(n) => n <= 10 || n % 5 === 0,
);

function Minimum({ context: { settings, change, t } }: { context: RegionContext }) {
	const id = useId();
	const { entries } = settings.participants;
	const count = Object.keys(entries).length;
	const offered = choices.includes(settings.minimum) ? choices : [...choices, settings.minimum].sort((a, b) => a - b);
	return (
		<div class="field">
			<label for={id}>{t.minimum}</label>
			<select
				id={id}
				class="region-select"
				value={settings.minimum}
				aria-describedby={`${id}hint`}
				onChange={(event) => change({ minimum: Number(event.currentTarget.value) })}
			>
				{offered.map((n) => (
					<option key={n} value={n}>
						{n}
					</option>
				))}
			</select>
			<small id={`${id}hint`}>{t.minimumHint}</small>
			<p role="status">{count === settings.minimum && <span class="caution">{t.everyone}</span>}</p>
		</div>
	);
}
