import { useId } from 'preact/hooks';
import { fill } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import type { Choice, Decision, ProjectComparison, ProjectSide } from '../../workspace';
import { RestoreTable } from './RestoreTable';
import type { ProjectTexts } from './texts.de';

type Props = {
	comparison: ProjectComparison;
	decision: Decision | undefined;
	locale: Locale;
	t: ProjectTexts;
	onDecide: (decision: Decision) => void;
};

/** One project of the file, or one that is only here: how they differ, and what is to be done. */
export function RestoreProject({ comparison, decision, locale, t, onDecide }: Props) {
	const group = useId();
	const { here, there, records } = comparison;
	const name = sideName(there ?? here!, t);
	const relation = !there ? 'onlyHere' : !here ? 'onlyThere' : decision ? 'differs' : 'same';
	const offered: [Choice, string][] = here
		? [
				['keep', t.restoring.keep],
				['take', t.restoring.take],
				['both', t.restoring.both],
			]
		: [
				['take', t.restoring.add],
				['keep', t.restoring.skip],
			];
	const differing = records.filter((record) => record.relation !== 'same').map(({ kind }) => kind);
	return (
		<section class="restore-project">
			<h3>
				{name} <small>{t.restoring[relation]}</small>
			</h3>
			{there && decision && (
				<fieldset>
					<legend>{fill(t.restoring.choice, { name })}</legend>
					{offered.map(([choice, label]) => (
						<label key={choice}>
							<input
								type="radio"
								name={group}
								value={choice}
								checked={decision.choice === choice}
								onChange={() => onDecide({ choice })}
							/>{' '}
							{label}
						</label>
					))}
				</fieldset>
			)}
			{records.length > 0 && relation !== 'onlyHere' && (
				<details open={relation === 'differs'}>
					<summary>{t.restoring.details}</summary>
					<RestoreTable
						records={records}
						name={name}
						locale={locale}
						t={t}
						taken={here && decision?.choice === 'take' ? (decision.kinds ?? differing) : undefined}
						onTake={(kinds) => onDecide({ choice: 'take', kinds })}
					/>
				</details>
			)}
		</section>
	);
}

const sideName = ({ firm, title }: ProjectSide, t: ProjectTexts): string =>
	[firm, title].filter(Boolean).join(' – ') || t.previewNothing;
