import type { DossierRecord } from '../../../workspace/kinds/dossier';
import { nextTask } from '../../shared/InTurn';
import type { DossierInput } from './input';
import { partStates } from './outline';

/** Computes what the chosen parts come to, each in a task of its own; whatever is drawn afterwards finds it computed. */
export async function reckonInTurns(record: DossierRecord, input: DossierInput): Promise<void> {
	for (const { part, filled, wanted } of partStates(record, input)) {
		if (!filled || !wanted) continue;
		await nextTask();
		part.lead(input);
	}
}
