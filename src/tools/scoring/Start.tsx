import { useId } from 'preact/hooks';
import type { ToolCriteriaSet } from '../../results/scoring/criteria-set';
import type { ScoringRecord } from '../../results/scoring/table';
import { SheetReader } from './SheetReader';
import type { ScoringTexts } from './texts.de';

type Props = {
	sets: readonly ToolCriteriaSet[];
	title: string;
	onChoose: (set: ToolCriteriaSet) => void;
	/** Takes sheets in and opens the table of the last. */
	onSheet: (change: (record: ScoringRecord) => ScoringRecord, open: string | undefined) => void;
	t: ScoringTexts;
};

/** The one question everything starts with: what is to be decided. */
export function Start({ sets, title, onChoose, onSheet, t }: Props) {
	const heading = useId();
	return (
		<section class="empty-state scoring-start" aria-labelledby={heading}>
			<h2 id={heading}>{title}</h2>
			<p>{t.startText}</p>
			<ul class="templates">
				{sets.map((set) => (
					<li key={set.id}>
						<button type="button" class="template" onClick={() => onChoose(set)}>
							<b>{set.label}</b>
							<span>{set.purpose}</span>
						</button>
					</li>
				))}
			</ul>
			<SheetReader label={t.openSheet} onRead={(change, sheets) => onSheet(change, sheets.at(-1)?.id)} t={t} />
			<p class="muted">{t.openSheetHint}</p>
		</section>
	);
}
