import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { fill } from '../../i18n/format';
import type { SubjectReadiness } from '../../results/readiness/readiness';
import { nextLevels, readinessSentence } from '../../results/readiness/words';
import { listKeyed, type ReadinessSubject, type Workspace } from '../../workspace';
import { InTurn } from '../shared/InTurn';
import { Radar } from '../shared/Radar';
import type { SharedTexts } from '../shared/texts.de';
import { Comparison } from './Comparison';
import { withTargets } from './changes';
import type { ReadinessData } from './data';
import { EvidenceTable } from './EvidenceTable';
import { History } from './History';
import { HowWeCalculate } from './HowWeCalculate';
import { NextLevels } from './NextLevels';
import { ResultActions } from './ResultActions';
import { SideTable } from './SideTable';
import { TargetPicker } from './TargetPicker';
import type { ReadinessTexts } from './texts.de';

type Props = {
	id: string;
	subjectId: string;
	title: string;
	subject: ReadinessSubject;
	readiness: SubjectReadiness;
	/** As ticked, whether proven or not. */
	claimed: SubjectReadiness;
	provenOnly: Signal<boolean>;
	workspace: Workspace;
	data: ReadinessData;
	onChange: (change: (subject: ReadinessSubject) => ReadinessSubject) => void;
	say: (text: string) => void;
	t: ReadinessTexts;
	shared: SharedTexts;
};

/** Length of the radar's axes: a scale of another length is drawn to it. */
const rings = 9;

/** What follows from the ticks: the weakest side, the picture and its table, what to do next. */
export function Result(props: Props) {
	const { id, subjectId, title, subject, readiness, claimed, provenOnly, workspace, data, onChange, say, t, shared } =
		props;
	const heading = useId();
	const { sides } = readiness;
	const project = workspace.record('project').data.value;
	const { subjects } = workspace.record('readiness').data.value;
	const axes = sides.map((side) => ({
		id: side.id,
		label: side.scale.label,
		value: side.share * rings,
		...(side.target !== undefined && { target: (side.target / side.top) * rings }),
	}));

	return (
		<section class="tool-result" id={id} aria-labelledby={heading}>
			<header>
				<h2 id={heading}>{t.resultTitle}</h2>
				<label class="proven-only no-print">
					<input
						type="checkbox"
						checked={provenOnly.value}
						onChange={(event) => {
							provenOnly.value = event.currentTarget.checked;
						}}
					/>
					<span>{t.provenOnly}</span>
				</label>
			</header>
			<p class="print-only">
				<b>{title}</b>
				{project.firm && ` · ${project.firm}`}
			</p>
			{project.example && <p class="print-only">{fill(shared.exampleLoaded, { firm: project.firm })}</p>}
			<p class="summary" role="status">
				{readinessSentence(title, readiness, t)}
			</p>
			<InTurn>
				<figure class="readiness-picture">
					<Radar axes={axes} max={rings} rings={rings} />
					<figcaption class="muted">{t.pictureLegend}</figcaption>
				</figure>
			</InTurn>
			<InTurn>
				<SideTable readiness={readiness} t={t} />
				<div class="no-print">
					<TargetPicker
						label={t.targetAll}
						name={t.targetAll}
						top={Math.max(...sides.map(({ top }) => top))}
						value={undefined}
						onChange={(target) => onChange((s) => withTargets(s, data.scales, target))}
						t={t}
					/>
				</div>
			</InTurn>
			<InTurn>
				<NextLevels levels={nextLevels(subjectId, title, readiness, t)} workspace={workspace} t={t} shared={shared} />
			</InTurn>
			<InTurn>
				<Comparison subjects={listKeyed(subjects)} scales={data.scales} t={t} />
				<EvidenceTable subject={subject} readiness={readiness} t={t} />
				<History subject={subject} readiness={claimed} locale={data.locale} onChange={onChange} say={say} t={t} />
			</InTurn>
			<InTurn>
				<ResultActions workspace={workspace} data={data} t={t} shared={shared} />
				<HowWeCalculate t={t} />
				<p class="print-only muted">{t.howSource}</p>
			</InTurn>
		</section>
	);
}
