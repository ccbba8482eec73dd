import type { SectorFigure } from '../../../results/scoring/criteria-set';
import { cellOf } from '../../../results/scoring/table';
import type { Decision } from './computed';

/** Why a score is as it is: the person's reason, the figure it rests on, or both. */
export type Reason = {
	/** Counts through all tables from 1. */
	number: number;
	alternative: string;
	criterion: string;
	reason: string;
	figure?: SectorFigure;
};

/** The reasons of every table, in the order of its rows: criterion by criterion. */
export function reasonsOf(
	decisions: readonly Pick<Decision, 'setup'>[],
	figures: Record<string, readonly SectorFigure[]>,
): Reason[][] {
	let number = 0;
	return decisions.map(({ setup }) =>
		setup.criteria.flatMap((criterion) =>
			setup.rows.flatMap(({ alternative }) => {
				const { reason, fact } = cellOf(alternative, criterion.id);
				const figure = figures[alternative.sector ?? '']?.find(({ id }) => id === fact);
				if (!reason.trim() && !figure) return [];
				number++;
				return [{ number, alternative: alternative.id, criterion: criterion.id, reason: reason.trim(), figure }];
			}),
		),
	);
}
