import type { SharedTexts } from './texts.de';

/** Words that all tools share, English. */
export const en: SharedTexts = {
	loading: 'Loading the tool …',
	state: {
		empty: 'Nothing entered yet. Your work is saved on this device only.',
		saving: 'saving …',
		saved: 'saved',
		memoryOnly:
			'Your browser does not allow saving. Everything works, but is kept only until you close this page. Back up your work as a file.',
		failed: 'Saving is not possible. Storage may be full or blocked. Back up your work as a file now.',
	},
	recordProblem: {
		newer: 'These data come from a newer version of the website. Reload the page. Until then nothing is overwritten.',
		damaged:
			'The stored state is damaged and cannot be read. It is left untouched. Restore a backup or delete everything under “Project and dossier”.',
	},
	lastBackup: 'Last backup: {age}',
	noBackup: 'no backup yet',
	backupCurrent: 'backup up to date',
	justNow: 'just now',
	minutesAgo: '{n} min ago',
	hoursAgo: '{n} h ago',
	daysAgo: '{n} days ago',
	oneDayAgo: 'a day ago',
	saveBackup: 'Save backup',
	undo: 'Undo',
	redo: 'Redo',
	print: 'Print',
	cancel: 'Cancel',
	close: 'Close',
	example: 'Load example',
	exampleNote: 'Invented firm to try things out.',
	exampleLoaded: 'Invented example: {firm}',
	replaceTitle: 'Replace your work?',
	replaceText:
		'There is work in this browser already. “{name}” replaces all of it. Save a backup first if you want to keep it.',
	replaceNow: 'Replace',
	replaced: '“{name}” is loaded.',
	bringBack: 'Bring back the previous state',
	broughtBack: 'The previous state is back.',
	loadFailed: 'The example could not be loaded. Check the connection and try again.',
	levels: ['not available', 'through a partner', 'first parts', 'series', 'leading'],
	levelOf: 'Level for {name}',
	remove: 'Remove',
	removeName: 'Remove {name}',
	notSourced: 'no source',
	months: '{from} to {to} months',
	kinds: { process: 'Processes', material: 'Materials', capability: 'Capabilities' },
	standards: 'Certificates and proofs',
	unknownEntry: 'no longer in the catalogue: {id}',
};
