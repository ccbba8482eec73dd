/**
 * The firm's own data: nothing of it ever leaves the browser unless the person saves a file.
 *
 * Which state lives where, and who may write it:
 *
 * | what | where | written by |
 * | --- | --- | --- |
 * | records of the tools (kinds.ts), one per tool and project | IndexedDB, store `records` | AutoSave, merged by revision; restores |
 * | list of projects, archived or not | IndexedDB, store `projects` | ProjectActions, RestoreActions, first write of AutoSave |
 * | last backup, project opened last | IndexedDB, store `settings` | Session, RestoreActions, AutoSave |
 * | the last three restore points | IndexedDB, stores `points`, `pointContents` | RestoreActions |
 * | the file that is kept up to date | IndexedDB, store `handles` | the person, by choosing it (linked-file.ts) |
 * | project of the tab | sessionStorage | Session, once anything is stored |
 * | that there is work | localStorage | mount.ts, after every change of the state |
 * | undo history | memory of the tab, per project | ProjectRecords |
 * | light or dark, open groups of the sidebar | localStorage and sessionStorage, by Starlight | Starlight |
 * | backup files | wherever the person saves them | the person |
 *
 * Tools read signals and call `record(kind).update`; they never touch the storage themselves. Everything above that is
 * this site's is found and removed by erase.ts.
 */
import { indexedDbStorage } from './indexed-db';
import { memoryStorage } from './memory-storage';
import { tabMemory, tabNotifier } from './tabs';
import { Workspace } from './workspace';

export type { Backup } from './backup';
export type { Choice, ProjectComparison, ProjectSide, RecordComparison } from './compare';
export { type ExchangeProblem, readExchange } from './exchange';
export { emptyKeyed, listKeyed, movedEntry, newId, withEntry, withoutEntry } from './keyed';
export type { KindName, ReadProblem, RecordData } from './kinds';
export type { CanvasBoard, CanvasNote, NoteKind } from './kinds/canvas';
export type { ReadinessSubject } from './kinds/readiness';
export type { CheckAnswer, Respondent } from './kinds/resilience-check';
export type { Measure } from './kinds/roadmap';
export type { SupplyChainRecord, SupplyLink, SupplyScenario, SupplySite } from './kinds/supply-chain';
export type { ExchangeNeed, ExchangeOffer, ExchangeParticipant, SupplyExchangeRecord } from './kinds/supply-exchange';
export { canLinkFile, LinkedFile } from './linked-file';
export type { RestorePoint } from './model';
export { shownName } from './names';
export type { ProjectInfo } from './projects';
export type { Decision, Decisions } from './restore';
export type { RecordHandle } from './workspace';
export { Workspace };

let opened: Promise<Workspace> | undefined;

/** The workspace of this site in this browser, opened once per page. */
export function openWorkspace(options: { sitePath: string; site: string; appVersion: string }): Promise<Workspace> {
	opened ??= Workspace.open({
		storage: typeof indexedDB === 'undefined' ? memoryStorage() : indexedDbStorage(options.sitePath),
		notifier: typeof BroadcastChannel === 'undefined' ? undefined : tabNotifier(options.sitePath),
		tab: tabMemory(options.sitePath),
		site: options.site,
		appVersion: options.appVersion,
	}).then((workspace) => {
		// A page that goes out of sight may never come back.
		const flush = () => void workspace.flush();
		addEventListener('pagehide', flush);
		document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && flush());
		// Where there is work, a backup must not depend on the network any more.
		workspace.state.subscribe((state) => {
			if (state !== 'empty') void import('./on-demand').catch(() => {});
		});
		return workspace;
	});
	return opened;
}
