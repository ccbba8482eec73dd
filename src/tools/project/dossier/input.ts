import type { KindName, RecordData } from '../../../workspace';
import type { ToolData } from '../../shared/data';
import type { FitContext } from '../../shared/fit';
import type { SharedTexts } from '../../shared/texts.de';
import type { PartId } from './choice';
import type { DossierContent } from './data';

/** The records of the project. */
export type ProjectRecords = { [K in KindName]: RecordData<K> };

/** Everything a part of the dossier is made of. */
export type DossierInput = {
	records: ProjectRecords;
	data: ToolData;
	content: DossierContent;
	context: FitContext;
	/** The local calendar day, `YYYY-MM-DD`. */
	today: string;
	shared: SharedTexts;
	/** Parts that are in. */
	chosen?: ReadonlySet<PartId>;
};
