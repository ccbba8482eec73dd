import { InTurn } from '../shared/InTurn';
import { ToolFrame, type ToolProps } from '../shared/ToolFrame';
import type { RoadmapData } from './data';
import { Planner } from './Planner';
import type { RoadmapTexts } from './texts.de';

type Props = ToolProps<RoadmapData, RoadmapTexts>;

/** The tool's island: measures from every tool, with dates. */
export default function Roadmap({ workspace, data, t, shared }: Props) {
	return (
		<ToolFrame workspace={workspace} data={data} t={shared}>
			<InTurn>
				<Planner workspace={workspace} data={data} t={t} shared={shared} />
			</InTurn>
		</ToolFrame>
	);
}
