import { fill } from '../../../i18n/format';
import { mostStressTests } from './changes';
import type { StressViewTexts } from './texts.de';

type Props = {
	tests: readonly { id: string; title: string }[];
	open: string | undefined;
	onOpen: (id: string) => void;
	onAdd: () => void;
	onRemove: () => void;
	t: StressViewTexts;
};

/** The kept tests, one of them open; a new one, or the open one taken away. */
export function TestTabs({ tests, open, onOpen, onAdd, onRemove, t }: Props) {
	const current = tests.find(({ id }) => id === open);
	return (
		<div class="test-tabs">
			<h3 id="stress-tests">{t.tests}</h3>
			<ul aria-labelledby="stress-tests">
				{tests.map(({ id, title }) => (
					<li key={id}>
						<button type="button" class="button small" aria-pressed={id === open} onClick={() => onOpen(id)}>
							{title}
						</button>
					</li>
				))}
			</ul>
			<div class="actions">
				<button type="button" class="button small" disabled={tests.length >= mostStressTests} onClick={onAdd}>
					{t.addTest}
				</button>
				{current && (
					<button
						type="button"
						class="button small quiet"
						aria-label={fill(t.removeTestName, { title: current.title })}
						onClick={onRemove}
					>
						{t.removeTest}
					</button>
				)}
			</div>
			{tests.length >= mostStressTests && <p class="muted">{fill(t.enoughTests, { n: mostStressTests })}</p>}
		</div>
	);
}
