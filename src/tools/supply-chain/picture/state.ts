import { signal } from '@preact/signals';
import { type Filter, noFilter } from './selection';

export const pictureViews = ['flow', 'network', 'outline', 'table'] as const;
export type PictureViewName = (typeof pictureViews)[number];

/** How many firms of a column stand on their own. */
export const perColumnChoices = [6, 12, 24, 48] as const;

/** What the person looks at. Kept while the page is open, also when another tab of the tool is looked at. */
export const pictureState = {
	view: signal<PictureViewName>('flow'),
	filter: signal<Filter>(noFilter),
	perColumn: signal<number>(12),
	/** Behind the firm, only what goes back to its own deliveries. */
	ownOnly: signal(true),
};

/** Changes a part of the filter. */
export const setFilter = (change: Partial<Filter>) => {
	pictureState.filter.value = { ...pictureState.filter.value, ...change };
};

/** Looks at a firm; an empty id looks at none. */
export const look = (id: string) => setFilter(id ? { focus: id } : { focus: '', onlyAround: false });
