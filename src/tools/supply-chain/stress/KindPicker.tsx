import type { StressContent } from '../../../results/supply-chain/advice';
import type { StressViewTexts } from './texts.de';

type Props = {
	kinds: readonly StressContent[];
	onPick: (kind: StressContent) => void;
	/** Missing where a test has to be chosen. */
	onCancel?: () => void;
	cancel: string;
	t: StressViewTexts;
};

/** The one question to begin with: what fails? */
export function KindPicker({ kinds, onPick, onCancel, cancel, t }: Props) {
	return (
		<fieldset class="stress-kinds">
			<legend>{t.question}</legend>
			<ul>
				{kinds.map((kind) => (
					<li key={kind.id}>
						<button type="button" class="button" onClick={() => onPick(kind)}>
							{kind.label}
						</button>
						<p class="muted">{kind.hint}</p>
					</li>
				))}
			</ul>
			{onCancel && (
				<button type="button" class="button small quiet" onClick={onCancel}>
					{cancel}
				</button>
			)}
		</fieldset>
	);
}
