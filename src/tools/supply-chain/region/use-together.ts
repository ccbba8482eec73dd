import { useEffect, useMemo, useState } from 'preact/hooks';
import type { MatchingParameters } from '../../../domain/matching';
import type { ExchangeParticipant } from '../../../workspace';
import { type Together, together } from './together';

/** Firms in all files up to which bringing them together does not get in the way of drawing them. */
const few = 3000;

/** What the files have in common; of large files it comes after the page has drawn that they are in. */
export function useTogether(
	participants: readonly ExchangeParticipant[],
	minimum: number,
	parameters: MatchingParameters,
): { result: Together | undefined; busy: boolean } {
	const many = participants.reduce((sum, { network }) => sum + network.firms.length, 0) > few;
	const question = useMemo(() => ({ participants, minimum, parameters }), [participants, minimum, parameters]);
	const now = useMemo(() => (many ? undefined : together(participants, minimum, parameters)), [question, many]);
	const [later, setLater] = useState<{ of?: typeof question; result?: Together }>({});
	useEffect(() => {
		if (!many) return;
		const timer = setTimeout(() => setLater({ of: question, result: together(participants, minimum, parameters) }));
		return () => clearTimeout(timer);
	}, [question, many]);
	if (!many) return { result: now, busy: false };
	return later.of === question ? { result: later.result, busy: false } : { result: undefined, busy: true };
}
