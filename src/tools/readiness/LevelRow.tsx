import { useId } from 'preact/hooks';
import { fill } from '../../i18n/format';
import type { Level } from '../../results/readiness/scale';
import type { ReadinessSubject } from '../../workspace';
import { withClaim } from './changes';
import type { ReadinessTexts } from './texts.de';

type Props = {
	scale: string;
	step: Level;
	claim: ReadinessSubject['claims'][string][string] | undefined;
	/** Every level up to this one is ticked. */
	counts: boolean;
	/** The highest level that counts. */
	last: boolean;
	isTarget: boolean;
	onChange: (change: (subject: ReadinessSubject) => ReadinessSubject) => void;
	t: ReadinessTexts;
};

/** One level: a tick, what it asks, and the evidence once it is ticked. */
export function LevelRow({ scale, step, claim, counts, last, isTarget, onChange, t }: Props) {
	const base = useId();
	const met = claim?.met ?? false;
	const state = counts ? 'counts' : met ? 'skipped' : 'missing';
	return (
		<li class={`level level-${state}`}>
			<label class="level-tick">
				<input
					type="checkbox"
					checked={met}
					aria-describedby={`${base}asks`}
					onChange={(event) => {
						const { checked } = event.currentTarget;
						onChange((s) => withClaim(s, scale, step.level, { met: checked }));
					}}
				/>
				<span>
					<b>{step.level}</b> {step.label}
				</span>
			</label>
			<p id={`${base}asks`}>{step.asks}</p>
			{met || claim?.evidence ? (
				<p class="level-evidence">
					<label for={`${base}evidence`}>{t.evidence}</label>
					<input
						id={`${base}evidence`}
						type="text"
						maxLength={2000}
						autocomplete="off"
						aria-label={fill(t.evidenceFor, { n: step.level })}
						placeholder={step.evidence}
						value={claim?.evidence ?? ''}
						onInput={(event) => {
							const { value } = event.currentTarget;
							onChange((s) => withClaim(s, scale, step.level, { evidence: value }));
						}}
					/>
				</p>
			) : (
				<p class="muted">{fill(t.evidenceWould, { evidence: step.evidence })}</p>
			)}
			{(last || isTarget || state === 'skipped') && (
				<p class="level-marks">
					{last && <span>▲ {t.reachedUpTo}</span>}
					{isTarget && <span>◎ {t.target}</span>}
					{state === 'skipped' && <span>! {t.skipped}</span>}
				</p>
			)}
		</li>
	);
}
