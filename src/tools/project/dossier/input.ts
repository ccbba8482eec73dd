import type { KindName, RecordData } from '../../../workspace';
import type { ToolData } from '../../shared/data';
import type { FitContext } from '../../shared/fit';
import type { SharedTexts } from '../../shared/texts.de';
import type { PartId } from './choice';
import type { DossierContent } from './data';

/** The records that the parts are made of. The names on the cover are none: typing one leaves every part as it is. */
export type ProjectRecords = { [K in Exclude<KindName, 'project'>]: RecordData<K> };

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
