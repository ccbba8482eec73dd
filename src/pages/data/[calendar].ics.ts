import type { APIRoute, GetStaticPaths } from 'astro';
import { calendarFiles, feedEvents } from '../../components/directory/calendar';
import { getRegion } from '../../components/lib/region';
import { type CalendarEvent, calendarText } from '../../domain/roadmap';
import { directoryTexts } from '../../i18n/directory';
import type { Locale } from '../../i18n/locale';
import { buildDate } from '../../loaders/build-date';
import { siteLanguages } from '../../loaders/layers';

/** Fairs and events as calendars to subscribe to, one a language. A calendar without entries is not published. */
export const getStaticPaths = (async () => {
	const feeds = await Promise.all(
		siteLanguages().map(async (locale) => ({
			params: { calendar: calendarFiles[locale].replace('.ics', '') },
			props: { locale, events: await feedEvents(locale) },
		})),
	);
	return feeds.filter(({ props }) => props.events.length > 0);
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ locale: Locale; events: CalendarEvent[] }> = async ({ props: { locale, events } }) => {
	const { site } = await getRegion();
	const text = calendarText(events, {
		stamp: `${buildDate}T00:00:00Z`,
		productId: `-//${site.shortName[locale]}//${directoryTexts(locale).calendarName}//${locale.toUpperCase()}`,
		name: `${directoryTexts(locale).calendarName} (${site.shortName[locale]})`,
	});
	return new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
