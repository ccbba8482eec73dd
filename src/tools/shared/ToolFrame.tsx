import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { openWorkspace, type Workspace } from '../../workspace';
import type { ToolData } from './data';
import type { SharedTexts } from './texts.de';
import { WorkspaceBar } from './WorkspaceBar';

type Props = {
	data: Pick<ToolData, 'locale' | 'examples' | 'site'>;
	t: SharedTexts;
	children: (workspace: Workspace) => ComponentChildren;
};

/** What every tool stands in: opens the workspace, shows how saving goes, then the tool itself. */
export function ToolFrame({ data, t, children }: Props) {
	const [workspace, setWorkspace] = useState<Workspace>();
	useEffect(() => {
		const { path, name, appVersion } = data.site;
		void openWorkspace({ sitePath: path, site: name, appVersion }).then(setWorkspace);
	}, [data.site]);

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
			{children(workspace)}
		</div>
	);
}
