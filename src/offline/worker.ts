/**
 * The offline worker. The site's own part stands first: it looks at every request before Workbox does.
 */
import './pages.worker';
import { clientsClaim } from 'workbox-core';
import { type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';

declare const self: {
	/** What every browser keeps unasked; the build writes it into the worker. */
	siteFiles: PrecacheEntry[];
	skipWaiting(): Promise<void>;
	addEventListener(type: 'message', listener: (event: MessageEvent<{ type?: string } | undefined>) => void): void;
};

// A new version takes over when the last page of the old one is closed, or when a person asks for it.
self.addEventListener('message', ({ data }) => {
	if (data?.type === 'SKIP_WAITING') self.skipWaiting();
});
clientsClaim();
precacheAndRoute(self.siteFiles, { ignoreURLParametersMatching: [/.*/] });
