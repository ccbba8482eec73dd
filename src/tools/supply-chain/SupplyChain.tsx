import { InTurn } from '../shared/InTurn';
import { ToolFrame, type ToolProps } from '../shared/ToolFrame';
import type { SupplyChainData } from './data';
import type { SupplyChainTexts } from './texts.de';
import { Views } from './Views';

type Props = ToolProps<SupplyChainData, SupplyChainTexts>;

/** The tool's island: the firm's supply chain, seen, stressed and shared. */
export default function SupplyChain({ workspace, data, t, shared }: Props) {
	return (
		<ToolFrame workspace={workspace} data={data} t={shared}>
			<InTurn>
				<Views workspace={workspace} data={data} t={t} shared={shared} />
			</InTurn>
		</ToolFrame>
	);
}
