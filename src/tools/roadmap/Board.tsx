import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { fill, formatDate } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import type { DatedPlan, PlannedMeasure } from '../../results/roadmap/plan';
import { titleOf } from '../../results/roadmap/words';
import type { Measure } from '../../workspace';
import { statuses } from './MeasureRow';
import type { RoadmapTexts } from './texts.de';

type Props = {
	plan: DatedPlan;
	locale: Locale;
	onChange: (id: string, change: Partial<Measure>) => void;
	onEdit: (id: string) => void;
	say: (text: string) => void;
	t: RoadmapTexts;
};

/** The measures by status. Buttons move a card; dragging does the same. */
export function Board({ plan, locale, onChange, onEdit, say, t }: Props) {
	const dragged = useSignal<string | undefined>(undefined);
	const movedCard = useSignal<string | undefined>(undefined);
	const heading = useId();
	const move = (id: string | undefined, status: Measure['status']) => {
		const entry = plan.measures.find((measure) => measure.id === id);
		if (!entry || entry.measure.status === status) return;
		movedCard.value = entry.id;
		onChange(entry.id, { status });
		say(fill(t.nowIn, { title: titleOf(entry, t), status: t.statuses[status] }));
	};

	return (
		<div class="board no-print">
			{statuses.map((status) => {
				const cards = plan.measures.filter(({ measure }) => measure.status === status);
				return (
					// biome-ignore lint/a11y/noStaticElementInteractions: dragging adds to the buttons on every card
					<div
						key={status}
						class="board-column"
						onDragOver={(event) => event.preventDefault()}
						onDrop={(event) => {
							event.preventDefault();
							move(dragged.value, status);
						}}
					>
						<h3 id={`${heading}${status}`}>
							{t.statuses[status]} <span class="count">{cards.length}</span>
						</h3>
						{cards.length === 0 && <p class="muted">{t.boardEmpty}</p>}
						<ul aria-labelledby={`${heading}${status}`}>
							{cards.map((entry) => (
								<Card
									key={entry.id}
									entry={entry}
									locale={locale}
									focus={movedCard.value === entry.id}
									onDrag={() => {
										dragged.value = entry.id;
									}}
									onMove={(to) => move(entry.id, to)}
									onEdit={() => onEdit(entry.id)}
									t={t}
								/>
							))}
						</ul>
					</div>
				);
			})}
		</div>
	);
}

type CardProps = {
	entry: PlannedMeasure;
	locale: Locale;
	focus: boolean;
	onDrag: () => void;
	onMove: (status: Measure['status']) => void;
	onEdit: () => void;
	t: RoadmapTexts;
};

function Card({ entry, locale, focus, onDrag, onMove, onEdit, t }: CardProps) {
	const title = titleOf(entry, t);
	const name = useRef<HTMLButtonElement>(null);
	useEffect(() => {
		// The card left its column, and the button that was pressed with it.
		if (focus) name.current?.focus();
	}, [focus]);
	return (
		<li class={entry.critical ? 'card-critical' : ''} draggable onDragStart={onDrag}>
			<button ref={name} type="button" class="link-button" aria-label={fill(t.open, { title })} onClick={onEdit}>
				{title}
			</button>
			<small class="muted">
				{[
					entry.measure.owner,
					fill(t.barText, { from: formatDate(entry.start, locale), to: formatDate(entry.end, locale) }),
					entry.critical && t.critical,
				]
					.filter(Boolean)
					.join(' · ')}
			</small>
			{entry.overdue && <small class="overdue">! {t.overdue}</small>}
			<span class="actions">
				{statuses
					.filter((status) => status !== entry.measure.status)
					.map((status) => (
						<button
							key={status}
							type="button"
							class="button small"
							aria-label={fill(t.moveTo, { title, status: t.statuses[status] })}
							onClick={() => onMove(status)}
						>
							{t.statuses[status]}
						</button>
					))}
			</span>
		</li>
	);
}
