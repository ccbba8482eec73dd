import type { Workspace } from '../../workspace';
import type { ToolData } from '../shared/data';
import { InTurn } from '../shared/InTurn';
import type { SharedTexts } from '../shared/texts.de';
import { BackupPanel } from './BackupPanel';
import { ErasePanel } from './ErasePanel';
import { RestorePanel } from './RestorePanel';
import type { ProjectTexts } from './texts.de';

type Props = { workspace: Workspace; data: Pick<ToolData, 'locale' | 'site'>; t: ProjectTexts; shared: SharedTexts };

/** Backup, restore and deletion, in the order in which they are needed. */
export function Safety(props: Props) {
	return (
		<>
			<InTurn>
				<BackupPanel {...props} />
			</InTurn>
			<InTurn>
				<RestorePanel {...props} />
			</InTurn>
			<InTurn>
				<ErasePanel {...props} />
			</InTurn>
		</>
	);
}
