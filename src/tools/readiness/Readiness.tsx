import { InTurn } from '../shared/InTurn';
import { ToolFrame, type ToolProps } from '../shared/ToolFrame';
import { Assessment } from './Assessment';
import type { ReadinessData } from './data';
import type { ReadinessTexts } from './texts.de';

type Props = ToolProps<ReadinessData, ReadinessTexts>;

/** The tool's island: how much of a project is proven, on every side that counts. */
export default function Readiness({ workspace, data, t, shared }: Props) {
	return (
		<ToolFrame workspace={workspace} data={data} t={shared}>
			<InTurn>
				<Assessment workspace={workspace} data={data} t={t} shared={shared} />
			</InTurn>
		</ToolFrame>
	);
}
