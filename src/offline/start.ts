/** Name of the offline worker, below the site's root. */
const workerAddress = 'offline-worker.js';

type Connection = { saveData?: boolean };

/** Whether this browser can keep the site, here and now: not in development, from a folder or over plain http. */
export const canWorkOffline = () =>
	!import.meta.env.DEV &&
	globalThis.isSecureContext &&
	'serviceWorker' in navigator &&
	/^https?:$/.test(location.protocol);

/** Whether the person has told the browser to save data: then nothing is fetched unasked. */
export const savesData = () => (navigator as Navigator & { connection?: Connection }).connection?.saveData === true;

/** Installs the offline worker, or looks for a new version of it. */
export async function register(): Promise<ServiceWorkerRegistration | undefined> {
	const scope = import.meta.env.BASE_URL.replace(/\/?$/, '/');
	return navigator.serviceWorker.register(scope + workerAddress, { scope, updateViaCache: 'none' });
}

const idle = (work: () => void) =>
	'requestIdleCallback' in globalThis ? requestIdleCallback(work, { timeout: 5000 }) : setTimeout(work, 1000);

/** Once the page has loaded and rests: sets up the offline worker and says when a new version is ready. */
export function startOffline(place: HTMLElement): void {
	if (!canWorkOffline()) return;
	const start = async () => {
		let controlled = navigator.serviceWorker.controller !== null;
		if (savesData() && !controlled) return;
		const registration = await register().catch(() => undefined);
		if (!registration) return;
		const announce = async (taken = false) => (await import('./update-notice')).showUpdate(place, registration, taken);
		const watch = (worker: ServiceWorker | null) =>
			worker?.addEventListener('statechange', () => {
				if (worker.state === 'installed' && navigator.serviceWorker.controller) void announce();
			});
		if (registration.waiting && controlled) void announce();
		watch(registration.installing);
		registration.addEventListener('updatefound', () => watch(registration.installing));
		navigator.serviceWorker.addEventListener('controllerchange', () => {
			// Another tab has loaded the new version: this page is still the old one.
			if (controlled) void announce(true);
			// The page of the first visit came before the worker: asked for again, it is kept like every later one.
			else void fetch(location.href).catch(() => {});
			controlled = true;
		});
	};
	if (document.readyState === 'complete') idle(() => void start());
	else addEventListener('load', () => idle(() => void start()), { once: true });
}
