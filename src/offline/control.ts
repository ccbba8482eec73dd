import { fill, formatNumber } from '../i18n/format';
import { localeOf } from '../i18n/locale';
import type { OfflineTexts } from '../i18n/offline.de';
import type { OfflineFiles } from './files';
import { canWorkOffline, register } from './start';
import { dropPages, holdings, readFiles, siteScope, takeWhole } from './take';

/** Shows what of the site is on this device, and takes the whole site along when asked. */
class OfflineControl extends HTMLElement {
	#t!: OfflineTexts['control'];
	#files: OfflineFiles | undefined;
	#running: AbortController | undefined;

	connectedCallback() {
		this.#t = JSON.parse(this.dataset.texts!);
		this.#button('take').addEventListener('click', () => void this.#take());
		this.#button('cancel').addEventListener('click', () => this.#running?.abort());
		this.#button('drop').addEventListener('click', () => void this.#drop());
		void this.#show();
	}

	#button = (name: string) => this.querySelector<HTMLButtonElement>(`[data-do="${name}"]`)!;

	#write(part: string, text: string) {
		this.querySelector(`[data-part="${part}"]`)!.textContent = text;
	}

	#size = (bytes: number) => {
		const locale = localeOf(document.documentElement.lang);
		return `${formatNumber(bytes / 1e6, locale, 1)} MB`;
	};

	async #show() {
		const t = this.#t;
		this.#files ??= canWorkOffline() ? await readFiles() : undefined;
		if (!this.#files) {
			this.#write('tools', t.impossible);
			this.#write('whole', t.none);
			return;
		}
		const { base, rest } = this.#files;
		const { kept, whole } = await holdings(this.#files);
		this.#write('tools', (await this.#toolsReady()) ? t.ready : t.preparing);
		this.#write(
			'whole',
			whole
				? fill(t.complete, { size: this.#size(base.bytes + rest.bytes) })
				: kept > 0
					? fill(t.partly, { kept, all: rest.files })
					: t.none,
		);
		this.#write('size', fill(t.size, { bytes: this.#size(rest.bytes), compressed: this.#size(rest.compressed) }));
		this.#button('take').textContent = fill(t.take, { size: this.#size(rest.bytes) });
		this.#button('take').hidden = whole;
		this.#button('drop').hidden = kept === 0;
		this.querySelector<HTMLElement>('[data-part="size"]')!.hidden = whole;
	}

	/** Whether the tools are on the device; looks again once they are. */
	async #toolsReady(): Promise<boolean> {
		const registration = await navigator.serviceWorker.getRegistration(siteScope());
		if (registration?.active) return true;
		void navigator.serviceWorker.ready.then(() => this.#show());
		return false;
	}

	async #take() {
		const progress = this.querySelector('progress')!;
		const running = new AbortController();
		this.#running = running;
		this.#write('notice', this.#t.running);
		this.#toggle(true);
		try {
			// Whoever saves data has no worker yet: without it what is fetched could not be shown.
			await register();
			await navigator.serviceWorker.ready;
			this.#files = (await readFiles()) ?? this.#files;
			await takeWhole(this.#files!, {
				signal: running.signal,
				onProgress: (share) => {
					progress.value = share;
				},
			});
			this.#write('notice', this.#t.done);
		} catch (error) {
			const name = error instanceof Error ? error.name : '';
			const { cancelled, full, failed } = this.#t;
			this.#write('notice', running.signal.aborted ? cancelled : name === 'QuotaExceededError' ? full : failed);
		}
		this.#toggle(false);
		await this.#show();
	}

	async #drop() {
		await dropPages();
		this.#write('notice', this.#t.dropped);
		await this.#show();
		this.#button('take').focus();
	}

	#toggle(running: boolean) {
		const focused = this.contains(document.activeElement);
		this.querySelector('progress')!.hidden = !running;
		this.#button('cancel').hidden = !running;
		this.#button('take').hidden = running;
		this.#button('drop').hidden = true;
		if (focused) (running ? this.#button('cancel') : this.querySelector<HTMLElement>('h2'))?.focus();
	}
}

/** On the page that stands in for one that is not on the device: says which. */
function nameMissingPage(): void {
	const place = document.querySelector<HTMLElement>('[data-missing-page]');
	if (!place || location.href.startsWith(new URL(place.dataset.own!, location.href).href)) return;
	place.querySelector('code')!.textContent = location.pathname;
	place.hidden = false;
}

customElements.define('offline-control', OfflineControl);
nameMissingPage();
