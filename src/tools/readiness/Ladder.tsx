import { useId } from 'preact/hooks';
import { fill } from '../../i18n/format';
import type { Side } from '../../results/readiness/readiness';
import type { ReadinessSubject } from '../../workspace';
import { withLevelsUpTo, withTargets } from './changes';
import { LevelRow } from './LevelRow';
import { TargetPicker } from './TargetPicker';
import type { ReadinessTexts } from './texts.de';

type Props = {
	side: Side;
	claims: ReadinessSubject['claims'][string];
	onChange: (change: (subject: ReadinessSubject) => ReadinessSubject) => void;
	t: ReadinessTexts;
};

/** The levels of one side from the bottom up, to tick and to prove. */
export function Ladder({ side, claims, onChange, t }: Props) {
	const title = useId();
	const { scale, skipped, level } = side;
	return (
		<section class="ladder" aria-labelledby={title}>
			<header>
				<h2 id={title}>{fill(t.ladderTitle, { scale: scale.label, name: scale.scale })}</h2>
				<TargetPicker
					label={t.target}
					name={fill(t.targetFor, { scale: scale.label })}
					top={side.top}
					value={side.target}
					onChange={(target) => onChange((s) => withTargets(s, [scale], target))}
					t={t}
				/>
			</header>
			<p class="question">{scale.question}</p>
			<p class="muted">{t.ladderHint}</p>
			<ol>
				{scale.levels.map((step) => (
					<LevelRow
						key={step.level}
						scale={scale.id}
						step={step}
						claim={claims[step.level]}
						counts={step.level <= level}
						last={step.level === level}
						isTarget={step.level === side.target}
						onChange={onChange}
						t={t}
					/>
				))}
			</ol>
			{skipped.length > 0 && (
				<p class="skipped-note" role="status">
					{t.gapBelow}{' '}
					<button
						type="button"
						class="button small"
						onClick={() => onChange((s) => withLevelsUpTo(s, scale.id, Math.max(...skipped)))}
					>
						{fill(t.tickBelow, { n: Math.max(...skipped) })}
					</button>
				</p>
			)}
			<p>
				{t.methodsFor}{' '}
				{scale.methods.map((method, i) => (
					<span key={method.url}>
						{i > 0 && ', '}
						<a href={method.url}>{method.label}</a>
					</span>
				))}
			</p>
		</section>
	);
}
