import type { DossierRecord } from '../../../workspace/kinds/dossier';
import { nextTask } from '../../shared/InTurn';
import type { DossierInput } from './input';
import { partStates } from './outline';

/** Computes what the chosen parts come to, part by part in tasks of their own; what is drawn then finds it computed. */
export async function reckonInTurns(record: DossierRecord, input: DossierInput): Promise<void> {
	for (const { part, filled, wanted } of partStates(record, input)) {
		if (!filled || !wanted) continue;
		await nextTask();
		await part.prepare?.(input);
		part.lead(input);
	}
}
