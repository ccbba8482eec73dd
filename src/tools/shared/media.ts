/** Whether a media query holds; at build time none does. */
export const mediaMatches = (query: string): boolean => typeof matchMedia === 'function' && matchMedia(query).matches;
