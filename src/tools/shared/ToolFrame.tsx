import { type ComponentChildren, Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { openWorkspace, type Workspace } from '../../workspace';
import type { ToolData } from './data';
import { Silence } from './Silence';
import type { SharedTexts } from './texts.de';
import { WorkspaceBar } from './WorkspaceBar';

type Props = {
	data: Pick<ToolData, 'locale' | 'examples' | 'site'>;
	t: SharedTexts;
	children: (workspace: Workspace) => ComponentChildren;
	/** Whether the tool stays as it stands when another project is opened. */
	stays?: boolean;
};

/** What every tool stands in: opens the workspace, shows how saving goes, then the tool itself. */
export function ToolFrame({ data, t, children, stays }: Props) {
	const [workspace, setWorkspace] = useState<Workspace>();
	useEffect(() => {
		const { path, name, appVersion } = data.site;
		void openWorkspace({ sitePath: path, site: name, appVersion }).then(setWorkspace);
	}, [data.site]);
	useLeaveWarning(workspace);

	if (!workspace) {
		return (
			<p class="tool-loading" role="status">
				{t.loading}
			</p>
		);
	}
	return (
		<div class="tool">
			<WorkspaceBar workspace={workspace} data={data} t={t} />
			{/* Another project is another piece of work: what was open in the tool closes. */}
			<Fragment key={stays ? '' : workspace.currentProject.value.id}>{children(workspace)}</Fragment>
			<Silence t={t.silence} />
		</div>
	);
}

/** Lets the browser ask before a page is left that holds something it could not store. */
function useLeaveWarning(workspace: Workspace | undefined): void {
	useEffect(() => {
		if (!workspace) return;
		const warn = (event: BeforeUnloadEvent) => {
			if (workspace.unsaved.value) event.preventDefault();
		};
		addEventListener('beforeunload', warn);
		return () => removeEventListener('beforeunload', warn);
	}, [workspace]);
}
