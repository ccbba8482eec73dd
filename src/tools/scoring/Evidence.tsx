import { fill } from '../../i18n/format';
import type { SectorFigure } from '../../results/scoring/criteria-set';
import type { ScoringTexts } from './texts.de';

type Props = {
	name: string;
	figures: readonly SectorFigure[];
	chosen: string | undefined;
	onChoose: (fact: string | undefined) => void;
	t: ScoringTexts;
};

/** A key figure of the market's brief that a score rests on, with its source. */
export function Evidence({ name, figures, chosen, onChoose, t }: Props) {
	const figure = figures.find(({ id }) => id === chosen);
	return (
		<div class="evidence">
			<select
				aria-label={fill(t.evidenceOf, { name })}
				value={figure?.id ?? ''}
				onChange={(event) => onChoose(event.currentTarget.value || undefined)}
			>
				<option value="">
					{t.evidence}: {t.noEvidence}
				</option>
				{figures.map(({ id, label, value, period }) => (
					<option key={id} value={id}>
						{label}: {value} ({period})
					</option>
				))}
			</select>
			{figure && <FigureLine figure={figure} t={t} />}
		</div>
	);
}

/** The figure with period, source and what a reader must know about it. */
export function FigureLine({ figure, t }: { figure: SectorFigure; t: ScoringTexts }) {
	return (
		<small class="figure-line">
			{figure.label}: <b>{figure.value}</b>, {fill(t.evidencePeriod, { period: figure.period })}.{' '}
			<a href={figure.source.url} rel="noopener">
				{fill(t.source, { name: figure.source.publisher })}
			</a>
			{figure.marks.length > 0 && ` (${figure.marks.join(', ')})`}
			{figure.note && ` ${figure.note}`}
		</small>
	);
}
