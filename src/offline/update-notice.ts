/** Work on the page that a reload would lose, or that is being saved at this moment. */
const unsafe = () => document.querySelector('.save-failed, .save-memoryOnly') !== null;
const saving = () => document.querySelector('.save-saving') !== null;

/** Remembers in this window that the person has put the new version off. */
const putOffKey = 'offline-update-later';

function isPutOff(): boolean {
	try {
		return sessionStorage.getItem(putOffKey) !== null;
	} catch {
		return false;
	}
}

function putOff(): void {
	try {
		sessionStorage.setItem(putOffKey, '1');
	} catch {
		// Without storage the notice comes again on the next page.
	}
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Says quietly that a new version is ready, with a way to load it and one to go on. Nothing happens by itself.
 *
 * @param place  an empty live region that holds the words in data attributes
 * @param taken  the new version is already at work, loaded in another window: this is said even after "later"
 */
export function showUpdate(place: HTMLElement, registration: ServiceWorkerRegistration, taken: boolean): void {
	if (place.childElementCount > 0 || (isPutOff() && !taken)) return;
	const { ready, load, later, unsaved } = place.dataset as Record<'ready' | 'load' | 'later' | 'unsaved', string>;
	const text = document.createElement('p');
	text.textContent = ready;
	const button = (label: string, kind: string, onClick: () => void) => {
		const made = document.createElement('button');
		made.type = 'button';
		made.className = `button small ${kind}`;
		made.textContent = label;
		made.addEventListener('click', onClick);
		return made;
	};
	const actions = document.createElement('div');
	actions.className = 'actions';
	actions.append(
		button(load, 'primary', () => {
			// Said once; whoever presses again has decided.
			if (unsafe() && text.textContent !== unsaved) text.textContent = unsaved;
			else void loadNew(registration);
		}),
		button(later, '', () => {
			putOff();
			place.replaceChildren();
		}),
	);
	place.replaceChildren(text, actions);
}

async function loadNew(registration: ServiceWorkerRegistration): Promise<void> {
	for (let waited = 0; saving() && waited < 5000; waited += 100) await pause(100);
	if (!registration.waiting) return location.reload();
	navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
	registration.waiting.postMessage({ type: 'SKIP_WAITING' });
}
