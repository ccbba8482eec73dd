import { fill } from '../../i18n/format';
import type { Workspace } from '../../workspace';
import { linkedFileOf } from './linked-file';
import type { SharedTexts } from './texts.de';

type Props = { workspace: Workspace; t: SharedTexts };

/** How the file that is kept up to date stands; asks for the click that the browser wants after a restart. */
export function LinkedFileState({ workspace, t }: Props) {
	const linked = linkedFileOf(workspace);
	const [state, file] = [linked.state.value, linked.name.value];
	if (state === 'none') return null;
	if (state === 'ask')
		return (
			<button type="button" class="button small" onClick={() => void linked.allow()}>
				{fill(t.linked.ask, { file })}
			</button>
		);
	const text = state === 'failed' ? t.linked.failed : state === 'current' ? t.linked.current : t.linked.waiting;
	return <span class={`linked-file linked-${state}`}>{fill(text, { file })}</span>;
}
