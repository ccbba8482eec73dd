/** Slugs of the tools, in the order of the path through them. */
export const toolSlugs = ['kompetenzprofil', 'marktfit', 'vorhaben'] as const;
