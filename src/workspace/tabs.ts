import type { KindName } from './kinds';
import type { Settings } from './model';

/** What one tab tells the others after it has written. */
export type TabMessage =
	| { type: 'record'; project: string; kind: KindName }
	/** Several records of a project at once. */
	| { type: 'project'; project: string }
	/** The list of projects: created, copied, archived, deleted. */
	| { type: 'projects' }
	| { type: 'settings'; settings: Partial<Omit<Settings, 'currentProject'>> }
	/** Everything was deleted. */
	| { type: 'all' };

/** Tells other tabs of the same site that something was written. */
export type Notifier = { post(message: TabMessage): void; listen(receive: (message: TabMessage) => void): void };

/** Remembers the project of one tab while it goes from page to page. */
export type TabMemory = { get(): string | undefined; set(project: string): void; clear(): void };

const nameOf = (sitePath: string) => `workspace:${sitePath}`;

export function tabNotifier(sitePath: string): Notifier {
	const channel = new BroadcastChannel(nameOf(sitePath));
	return {
		post: (message) => channel.postMessage(message),
		listen: (receive) => channel.addEventListener('message', (event: MessageEvent<TabMessage>) => receive(event.data)),
	};
}

/** The tab's own project in sessionStorage; a browser that blocks it forgets it from page to page. */
export function tabMemory(sitePath: string): TabMemory {
	const quietly = <T>(run: () => T): T | undefined => {
		try {
			return run();
		} catch {
			return undefined;
		}
	};
	return {
		get: () => quietly(() => sessionStorage.getItem(nameOf(sitePath))) ?? undefined,
		set: (project) => void quietly(() => sessionStorage.setItem(nameOf(sitePath), project)),
		clear: () => void quietly(() => sessionStorage.removeItem(nameOf(sitePath))),
	};
}
