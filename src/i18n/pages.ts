import type { Locale } from './locale';
import { de, type PageTexts } from './pages.de';
import { en } from './pages.en';

/** The page components' words in one language. */
export const pageTexts = (locale: Locale): PageTexts => (locale === 'en' ? en : de);
