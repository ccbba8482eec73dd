import { fill } from '../../i18n/format';
import type { CaseFigure } from '../../workspace/kinds/business-case';
import type { CaseWords } from './data';

type Props = { problems: readonly CaseFigure[]; goTo: (figure: CaseFigure) => void; words: CaseWords };

/** What is still missing for a result; each name leads to its field. */
export function OpenFigures({ problems, goTo, words: { t, label } }: Props) {
	return (
		<div class="empty-state">
			<p>{problems.length === 1 ? t.toFillOne : fill(t.toFill, { n: problems.length })}</p>
			<ul class="open-figures">
				{problems.map((figure) => (
					<li key={figure}>
						<button type="button" class="link-button" onClick={() => goTo(figure)}>
							{label(figure)}
						</button>
					</li>
				))}
			</ul>
		</div>
	);
}
