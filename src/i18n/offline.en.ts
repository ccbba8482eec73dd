import type { OfflineTexts } from './offline.de';

/** Words about working without a network, English. */
export const en: OfflineTexts = {
	footerLink: 'Use without a network',
	update: {
		ready: 'A new version of this website is ready.',
		load: 'Load now',
		later: 'Later',
		unsaved: 'Your work is not saved in this browser. Save it as a file first, then load the new version.',
	},
	control: {
		title: 'Take the whole website along',
		intro:
			'After the first visit all tools run without a network, and pages you have visited stay readable. The other pages and the search only come onto your device when you ask for them here.',
		tools: 'Tools',
		whole: 'Whole website',
		checking: 'being checked …',
		ready: 'on this device, ready without a network too',
		preparing: 'being loaded in the background …',
		impossible:
			'This browser does not keep the website in this way. It takes an address with https and a browser that allows services in the background.',
		none: 'not on this device',
		partly: '{kept} of {all} files on this device',
		complete: 'complete on this device, the search included ({size})',
		take: 'Take the whole website along ({size})',
		size: 'It takes up {bytes} on the device. About {compressed} are usually transferred, because web servers send texts compressed. What is already there is not loaded again.',
		progress: 'Progress',
		running: 'The website is being loaded. You can go on working; just keep this page open.',
		cancel: 'Stop',
		cancelled: 'Stopped. What has been loaded stays; you can continue at any time.',
		done: 'Done. The whole website is now on this device.',
		failed: 'Loading broke off. Check the connection and continue; what is already there stays.',
		full: 'The browser has no room left. Free some storage, then continue.',
		drop: 'Remove the pages taken along',
		dropped: 'The pages are removed. The tools stay ready without a network.',
		needsScript: 'The browser needs JavaScript for this.',
	},
	missing: 'You are without a network, and this page is not on your device:',
	search:
		'The search cannot be reached at the moment. Without a network it only works when the whole website is on this device.',
};
