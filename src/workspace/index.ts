/**
 * The firm's own data: nothing of it ever leaves the browser unless the person saves a file.
 *
 * Which state lives where, and who may write it:
 *
 * | what | where | written by |
 * | --- | --- | --- |
 * | records of the tools (kinds.ts), one per tool and project | IndexedDB, store `records` | Workspace only, merged by revision |
 * | current project, last backup | IndexedDB, store `settings` | Workspace only |
 * | undo history, the state before a restore | memory of the tab | Workspace only |
 * | light or dark, open groups of the sidebar | localStorage, by Starlight | Starlight |
 * | backup files | wherever the person saves them | the person |
 *
 * Tools read signals and call `record(kind).update`; they never touch the storage themselves.
 */
import { indexedDbStorage } from './indexed-db';
import { memoryStorage } from './storage';
import { type Notifier, type TabMessage, Workspace } from './workspace';

export { type BackupResult, readBackup } from './backup';
export { type ExchangeProblem, readExchange } from './exchange';
export { emptyKeyed, listKeyed, movedEntry, newId, withEntry, withoutEntry } from './keyed';
export type { KindName, ReadProblem, RecordData } from './kinds';
export type { CanvasBoard, CanvasNote, NoteKind } from './kinds/canvas';
export type { ReadinessSubject } from './kinds/readiness';
export type { CheckAnswer, Respondent } from './kinds/resilience-check';
export type { Measure } from './kinds/roadmap';
export type { SupplyChainRecord, SupplyLink, SupplyScenario, SupplySite } from './kinds/supply-chain';
export type { RecordHandle } from './workspace';
export { Workspace };

function tabNotifier(sitePath: string): Notifier {
	const channel = new BroadcastChannel(`workspace:${sitePath}`);
	return {
		post: (message) => channel.postMessage(message),
		listen: (receive) => channel.addEventListener('message', (event: MessageEvent<TabMessage>) => receive(event.data)),
	};
}

let opened: Promise<Workspace> | undefined;

/** The workspace of this site in this browser, opened once per page. */
export function openWorkspace(options: { sitePath: string; site: string; appVersion: string }): Promise<Workspace> {
	opened ??= Workspace.open({
		storage: typeof indexedDB === 'undefined' ? memoryStorage() : indexedDbStorage(options.sitePath),
		notifier: typeof BroadcastChannel === 'undefined' ? undefined : tabNotifier(options.sitePath),
		site: options.site,
		appVersion: options.appVersion,
	});
	return opened;
}
