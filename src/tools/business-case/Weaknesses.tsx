import { fill } from '../../i18n/format';
import type { Weakness } from '../../results/business-case/analysis';
import { listWords, weaknessSentence } from '../../results/business-case/words';
import type { Workspace } from '../../workspace';
import { AddMeasure } from '../shared/AddMeasure';
import type { SharedTexts } from '../shared/texts.de';
import type { CaseWords } from './data';

type Props = { all: readonly Weakness[]; loss: boolean; workspace: Workspace; words: CaseWords; shared: SharedTexts };

/** Sentences offered as measures: the most delicate ones. */
const offered = 3;

/** What must go wrong for nothing to remain, as sentences; the most delicate can go into the plan. */
export function Weaknesses({ all, loss, workspace, words, shared }: Props) {
	const { t, label, locale } = words;
	const found = all.filter((weakness) => weakness.value !== null);
	const none = all.filter((weakness) => weakness.value === null);
	return (
		<section>
			<h3>{loss ? t.strengthTitle : t.weaknessTitle}</h3>
			<p class="muted">{t.weaknessIntro}</p>
			<ol class="weaknesses">
				{found.map((weakness, i) => {
					const sentence = weaknessSentence(weakness, loss, words);
					return (
						<li key={weakness.id}>
							{sentence} {weakness.insideRange && <b class="inside">{t.insideRange}</b>}{' '}
							{i < offered && (
								<AddMeasure
									workspace={workspace}
									suggestion={{
										title: fill(t.measureTitle, { label: label(weakness.id) }),
										note: sentence,
										step: '5-bewerten',
										origin: { tool: 'business-case', ref: weakness.id },
									}}
									t={shared}
								/>
							)}
						</li>
					);
				})}
			</ol>
			{none.length > 0 && (
				<p class="muted">
					{fill(loss ? t.notEnough : t.harmless, {
						names: listWords(
							none.map(({ id }) => label(id)),
							locale,
						),
					})}
				</p>
			)}
		</section>
	);
}
