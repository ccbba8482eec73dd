import { getEntry } from 'astro:content';
import type { Locale } from '../../i18n/locale';
import { loadRegion } from '../../loaders/layers';
import { briefChanges } from '../../open-data/changes';
import { pageId } from '../lib/page';
import { shownSectors } from '../lib/taxonomy';

/** File names of the feeds of changed briefs under `data/`. */
export const feedFiles: Record<Locale, string> = { de: 'steckbriefe.xml', en: 'briefs.xml' };

/** Address of the feed of one language; undefined without the site's own address, which feeds need. */
export const feedAddress = (locale: Locale): string | undefined =>
	loadRegion().site.address ? `${import.meta.env.BASE_URL.replace(/\/$/, '')}/data/${feedFiles[locale]}` : undefined;

/** The published briefs of one language, latest change first. */
export async function changedBriefs(locale: Locale) {
	const briefs = await Promise.all(
		(await shownSectors()).map(async (sector) => ({
			sector,
			page: (await getEntry('docs', pageId(`maerkte/${sector.id}`, locale)))?.data,
		})),
	);
	return briefChanges(briefs.flatMap(({ sector, page }) => (page && !page.draft ? [{ sector, page }] : [])));
}
