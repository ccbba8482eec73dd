import { z } from 'zod';

const share = z.number().min(0).max(1);

/** Parameters of the market fit, shown to the user beside the result: `content/data/matching.yaml`. */
export const matching = z.strictObject({
	/** How much a related competence counts: siblings in the same group, in the same main group. */
	similarity: z.strictObject({ sameGroup: share, sameMainGroup: share }),
	/** Weight of a standard by who asks for it. */
	standardWeights: z.strictObject({
		law: z.number().nonnegative(),
		customer: z.number().nonnegative(),
		helpful: z.number().nonnegative(),
	}),
	/** Credit for a standard that is not held while one that it builds on is. */
	buildsOnCredit: share,
	/** Shares of coverage and readiness in the fit; they add up to 1. */
	fitWeights: z
		.strictObject({ coverage: share, readiness: share })
		.refine((w) => Math.abs(w.coverage + w.readiness - 1) < 1e-9, { error: 'coverage and readiness must add up to 1' }),
});
