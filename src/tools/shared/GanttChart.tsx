import { useMemo } from 'preact/hooks';
import { fill } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import { type Gantt, ganttOf } from '../../results/roadmap/gantt';
import type { DatedPlan, PlannedMeasure } from '../../results/roadmap/plan';
import type { RoadmapResultTexts } from '../../results/roadmap/texts.de';
import { barWords, titleOf } from '../../results/roadmap/words';

type Props = {
	plan: DatedPlan;
	today: string;
	locale: Locale;
	/** Makes every title a way to its measure. */
	onEdit?: (id: string) => void;
	t: RoadmapResultTexts;
};

/** Height of a row in the drawing behind the rows, which is stretched to theirs. */
const row = 52;

/** The plan as bars: the critical path hatched and named, slack as a dashed tail, today as a line. */
export function GanttChart({ plan, today, locale, onEdit, t }: Props) {
	const gantt = useMemo(() => ganttOf(plan, today, locale), [plan, today, locale]);
	return (
		<figure class="gantt" aria-label={t.ganttTitle}>
			<p class="gantt-legend" aria-hidden="true">
				<span>
					<i class="gantt-bar critical" /> {t.legend.critical}
				</span>
				<span>
					<i class="gantt-slack" /> {t.legend.slack}
				</span>
				<span>
					<i class="gantt-bar done" /> {t.legend.done}
				</span>
				{gantt.today !== null && (
					<span>
						<i class="gantt-today" /> {t.legend.today}
					</span>
				)}
			</p>
			<div class="gantt-axis" aria-hidden="true">
				{gantt.ticks.map((tick) => (
					<span key={tick.at} style={{ left: `${tick.at}%` }}>
						{tick.label}
					</span>
				))}
			</div>
			<div class="gantt-body">
				<Background gantt={gantt} rows={plan.measures.length} />
				<ol>
					{gantt.bars.map(({ entry, left, width, slackTo }) => (
						<li key={entry.id}>
							<span class="gantt-label">
								<span class="measure-number" aria-hidden="true">
									{entry.number}
								</span>
								<span>
									{onEdit ? (
										<button
											type="button"
											class="gantt-title link-button"
											aria-label={fill(t.open, { title: titleOf(entry, t) })}
											title={titleOf(entry, t)}
											onClick={() => onEdit(entry.id)}
										>
											{titleOf(entry, t)}
										</button>
									) : (
										<span class="gantt-title">{titleOf(entry, t)}</span>
									)}
									<span class="sr-only">{barWords(entry, locale, t)}</span>
									<Marks entry={entry} t={t} />
								</span>
							</span>
							<span class="gantt-track" aria-hidden="true">
								{entry.slack > 0 && (
									<i class="gantt-slack" style={{ left: `${left + width}%`, width: `${slackTo - left - width}%` }} />
								)}
								<i
									class={barClass(entry)}
									style={{ left: `${left}%`, width: entry.milestone ? undefined : `${width}%` }}
								/>
							</span>
						</li>
					))}
				</ol>
			</div>
		</figure>
	);
}

function Marks({ entry, t }: { entry: PlannedMeasure; t: RoadmapResultTexts }) {
	const marks = [
		entry.measure.status === 'done' && `✓ ${t.legend.done}`,
		entry.overdue && `! ${t.overdue}`,
		entry.critical && entry.measure.status !== 'done' && t.critical,
	].filter(Boolean);
	return marks.length > 0 ? <small class={entry.overdue ? 'overdue' : 'muted'}>{marks.join(' · ')}</small> : null;
}

/** Lines of the axis, of today and between what waits for each other, behind the rows. */
function Background({ gantt, rows }: { gantt: Gantt; rows: number }) {
	const y = (index: number) => (index + 0.5) * row;
	return (
		<svg
			class="gantt-lines"
			viewBox={`0 0 100 ${rows * row}`}
			preserveAspectRatio="none"
			aria-hidden="true"
			focusable="false"
		>
			{gantt.ticks.map(({ at }) => (
				<line key={at} class="gantt-tick" x1={at} x2={at} y1={0} y2={rows * row} />
			))}
			{gantt.links.map(({ fromRow, toRow, from, to, critical }) => (
				<path
					key={`${fromRow} ${toRow}`}
					class={critical ? 'gantt-link critical' : 'gantt-link'}
					d={`M${from} ${y(fromRow)}V${y(toRow)}H${to}`}
				/>
			))}
			{gantt.today !== null && (
				<line class="gantt-today-line" x1={gantt.today} x2={gantt.today} y1={0} y2={rows * row} />
			)}
		</svg>
	);
}

const barClass = ({ critical, milestone, measure }: PlannedMeasure) =>
	['gantt-bar', critical && 'critical', milestone && 'milestone', measure.status].filter(Boolean).join(' ');
