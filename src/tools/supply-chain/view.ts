import type { Network } from '../../domain/supply-chain';
import type { RecordHandle, SupplyChainRecord, Workspace } from '../../workspace';
import type { SharedTexts } from '../shared/texts.de';
import type { SupplyChainData } from './data';
import type { SupplyChainTexts } from './texts.de';

/** What every view of the tool gets. */
export type ViewProps = {
	workspace: Workspace;
	record: RecordHandle<'supply-chain'>;
	/** The record's data, and the same as the domain takes them. */
	chain: SupplyChainRecord;
	network: Network;
	data: SupplyChainData;
	t: SupplyChainTexts;
	shared: SharedTexts;
	/** Opens another view. */
	onView: (view: ViewName) => void;
};

export const viewNames = ['data', 'picture', 'findings', 'stress', 'region'] as const;
export type ViewName = (typeof viewNames)[number];
