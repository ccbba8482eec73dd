export { certificatePath } from './certificate-path';
export { complementaryGroups } from './complementary-groups';
export { type CoveringTeam, coveringTeams } from './covering-teams';
export { marketFit } from './market-fit';
export { nextBestSteps } from './next-best-steps';
export {
	type BoughtNeed,
	type Origin,
	type RegionalGap,
	type RegionalOffer,
	type RegionParticipant,
	regionalGaps,
} from './regional-gaps';
export type * from './types';
export { highestLevel } from './types';
