import type { Locale } from './locale';
import { de, type OfflineTexts } from './offline.de';
import { en } from './offline.en';

/** Words about working without a network, in one language. */
export const offlineTexts = (locale: Locale): OfflineTexts => (locale === 'en' ? en : de);
