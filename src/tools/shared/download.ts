/** Hands a text to the person as a file. */
export function download(text: string, name: string, type: string): void {
	const url = URL.createObjectURL(new Blob([text], { type }));
	const link = Object.assign(document.createElement('a'), { href: url, download: name });
	link.click();
	// The browser has taken its own reference by the next task.
	setTimeout(() => URL.revokeObjectURL(url));
}

/** A file name from a title: lower-case words and the day. */
export function fileName(title: string, day: string, ending: string): string {
	const umlauts: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
	const words = title
		.toLowerCase()
		.replace(/[äöüß]/g, (letter) => umlauts[letter]!)
		.normalize('NFD')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 60);
	return `${[words, day].filter(Boolean).join('-')}.${ending}`;
}
