export { marketFit } from './market-fit';
export { nextBestSteps } from './next-best-steps';
export { certificatePath } from './certificate-path';
export { complementaryGroups } from './complementary-groups';
export type * from './types';
