export { marketFit } from './market-fit';
export { nextBestSteps } from './next-best-steps';
export { certificatePath } from './certificate-path';
export { complementaryGroups } from './complementary-groups';
export { highestLevel } from './types';
export type * from './types';
