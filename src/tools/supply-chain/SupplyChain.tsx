import { ToolFrame } from '../shared/ToolFrame';
import type { SharedTexts } from '../shared/texts.de';
import type { SupplyChainData } from './data';
import type { SupplyChainTexts } from './texts.de';
import { Views } from './Views';

type Props = { data: SupplyChainData; t: SupplyChainTexts; shared: SharedTexts };

/** The tool's island: the firm's supply chain, seen, stressed and shared. */
export default function SupplyChain({ data, t, shared }: Props) {
	return (
		<ToolFrame data={data} t={shared}>
			{(workspace) => <Views workspace={workspace} data={data} t={t} shared={shared} />}
		</ToolFrame>
	);
}
