import { type ComponentChildren, Fragment } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Workspace } from '../../workspace';
import type { ToolData } from './data';
import { Silence } from './Silence';
import type { SharedTexts } from './texts.de';
import { WorkspaceBar } from './WorkspaceBar';

/** What every tool gets: its content and words in one language, and the firm's workspace. */
export type ToolProps<Data, Texts> = { workspace: Workspace; data: Data; t: Texts; shared: SharedTexts };

type Props = {
	workspace: Workspace;
	data: Pick<ToolData, 'locale' | 'examples' | 'site'>;
	t: SharedTexts;
	children: ComponentChildren;
	/** Whether the tool stays as it stands when another project is opened. */
	stays?: boolean;
};

/** What every tool stands in: shows how saving goes, then the tool itself. */
export function ToolFrame({ workspace, data, t, children, stays }: Props) {
	useLeaveWarning(workspace);
	return (
		<div class="tool">
			<WorkspaceBar workspace={workspace} data={data} t={t} />
			{/* Another project is another piece of work: what was open in the tool closes. */}
			<Fragment key={stays ? '' : workspace.currentProject.value.id}>{children}</Fragment>
			<Silence t={t.silence} />
		</div>
	);
}

/** Lets the browser ask before a page is left that holds something it could not store. */
function useLeaveWarning(workspace: Workspace): void {
	useEffect(() => {
		const warn = (event: BeforeUnloadEvent) => {
			if (workspace.unsaved.value) event.preventDefault();
		};
		addEventListener('beforeunload', warn);
		return () => removeEventListener('beforeunload', warn);
	}, [workspace]);
}
