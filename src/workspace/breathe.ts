/** Lets a page draw and take input between two pieces of work, and a worker read what was sent to it meanwhile. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
