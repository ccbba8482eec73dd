import { InTurn } from '../shared/InTurn';
import { ToolFrame, type ToolProps } from '../shared/ToolFrame';
import type { CanvasData } from './data';
import type { CanvasTexts } from './texts.de';
import { Workbench } from './Workbench';

type Props = ToolProps<CanvasData, CanvasTexts>;

/** The tool's island: canvases to fill with notes. */
export default function Canvas({ workspace, data, t, shared }: Props) {
	return (
		<ToolFrame workspace={workspace} data={data} t={shared}>
			<InTurn>
				<Workbench workspace={workspace} data={data} t={t} shared={shared} />
			</InTurn>
		</ToolFrame>
	);
}
