import type { Locale } from './locale';
import { de, type PublicationTexts } from './publication.de';
import { en } from './publication.en';

/** Words of the check before publication. */
export const publicationTexts = (locale: Locale): PublicationTexts => (locale === 'en' ? en : de);
