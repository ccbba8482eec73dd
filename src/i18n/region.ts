import type { Locale } from './locale';
import { de, type RegionTexts } from './region.de';
import { en } from './region.en';

export type { RegionTexts };

/** Words of the report on a region's own folder, in one language. */
export const regionTexts = (locale: Locale): RegionTexts => (locale === 'en' ? en : de);
