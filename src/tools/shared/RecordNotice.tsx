import type { ReadProblem } from '../../workspace';
import type { SharedTexts } from './texts.de';

type Props = { problem: ReadProblem | undefined; t: SharedTexts };

/** Says when stored data cannot be used, and that nothing is written over them. */
export function RecordNotice({ problem, t }: Props) {
	return problem ? (
		<p class="error-notice" role="alert">
			{t.recordProblem[problem]}
		</p>
	) : null;
}
