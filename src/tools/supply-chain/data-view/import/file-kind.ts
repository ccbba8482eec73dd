/** Why a file cannot be read; each has its sentence on what to do. */
const refusals = [
	'empty',
	'tooLarge',
	'html',
	'xmlSheet',
	'xls',
	'encrypted',
	'ole',
	'xlsb',
	'ods',
	'zip',
	'bomb',
	'pdf',
	'binary',
	'damaged',
	'noCells',
] as const;
export type Refusal = (typeof refusals)[number];

type FileKind = { kind: 'text' } | { kind: 'workbook' } | { kind: 'refused'; refusal: Refusal };

const starts = (bytes: Uint8Array, signature: readonly number[]) => signature.every((byte, i) => bytes[i] === byte);

/** Whether the bytes hold a text of two bytes a letter, as names in old Office files are written. */
function holdsWide(bytes: Uint8Array, text: string): boolean {
	const first = text.charCodeAt(0);
	for (let i = 0; i + text.length * 2 <= bytes.length; i++) {
		if (bytes[i] !== first) continue;
		let same = 0;
		while (same < text.length && bytes[i + same * 2] === text.charCodeAt(same) && bytes[i + same * 2 + 1] === 0) same++;
		if (same === text.length) return true;
	}
	return false;
}

/** What a file is, by its first bytes; the ending of its name is not believed. */
export function fileKind(bytes: Uint8Array): FileKind {
	const refuse = (refusal: Refusal): FileKind => ({ kind: 'refused', refusal });
	if (bytes.length === 0) return refuse('empty');
	if (starts(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) {
		if (holdsWide(bytes, 'EncryptedPackage') || holdsWide(bytes, 'EncryptionInfo')) return refuse('encrypted');
		return refuse(holdsWide(bytes, 'Workbook') || holdsWide(bytes, 'Book') ? 'xls' : 'ole');
	}
	if (starts(bytes, [0x50, 0x4b, 0x03, 0x04])) return { kind: 'workbook' };
	if (starts(bytes, [0x25, 0x50, 0x44, 0x46])) return refuse('pdf');
	return { kind: 'text' };
}

/** What a decoded text is, if no table: a page of a website, a workbook in XML, nothing, or no text at all. */
export function textRefusal(text: string): Refusal | undefined {
	const start = text.slice(0, 4000).trimStart().toLowerCase();
	if (start === '' && text.trim() === '') return 'empty';
	if (/^(<!doctype html|<html|<head|<body|<table|<meta)/.test(start)) return 'html';
	if (start.startsWith('<?xml') || start.startsWith('<workbook')) {
		return /<html|xhtml/.test(start) ? 'html' : 'xmlSheet';
	}
	// Control characters other than tab and line ends do not occur in tables.
	const sample = text.slice(0, 20_000);
	let odd = 0;
	for (let i = 0; i < sample.length; i++) {
		const code = sample.charCodeAt(i);
		if ((code < 32 && code !== 9 && code !== 10 && code !== 13) || code === 0xfffd) odd++;
	}
	return odd > sample.length / 100 ? 'binary' : undefined;
}
