import { type FunctionComponent, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { Workspace } from '../../workspace';
import { memoryStorage } from '../../workspace/memory-storage';
import type { ToolData } from './data';

/**
 * A tool as someone finds it who has nothing stored yet, as HTML. What can be typed in or pressed is disabled until the
 * tool's script is there.
 */
export async function firstState<Props extends { data: Pick<ToolData, 'site'> }>(
	Tool: FunctionComponent<Props & { workspace: Workspace }>,
	props: Props,
): Promise<string> {
	const { name, appVersion } = props.data.site;
	// To the tool it is a browser that will keep what is entered.
	const storage = { ...memoryStorage(), keeps: true };
	const workspace = await Workspace.open({ storage, site: name, appVersion });
	return renderToString(h(Tool, { ...props, workspace })).replaceAll(
		/<(button|input|select|textarea)(?=[\s>/])(?![^>]*\sdisabled)/g,
		'<$1 disabled',
	);
}
