export { certificatePath } from './certificate-path';
export { complementaryGroups } from './complementary-groups';
export { marketFit } from './market-fit';
export { nextBestSteps } from './next-best-steps';
export type * from './types';
export { highestLevel } from './types';
