import { fail, requireNonEmpty } from '../shared/check';
import type { ExchangeFile } from './pseudonymise';
import { sameFirms } from './same-firms';

/**
 * The key of every firm of every file, equal where two files mean the same firm.
 *
 * @param name  of the calling function, for messages
 * @throws RangeError  when there is no file, files differ in exchange or passphrase, or a firm handed in two
 */
export function firmKeys(name: string, files: readonly ExchangeFile[]): string[][] {
	requireNonEmpty(files, `${name}: files`);
	files.forEach((file, i) => {
		if (file.exchange !== files[0].exchange) fail(`${name}: files[${i}].exchange`, 'differs from the first file');
		if (file.check !== files[0].check) fail(`${name}: files[${i}]`, 'was made with another passphrase');
	});
	const marks = files.flatMap((file) => file.firms.map((firm) => ({ vat: firm.vatCode ?? '', fold: firm.nameCode })));
	const { keys } = sameFirms(marks);
	let next = 0;
	const keysOf = files.map((file) => file.firms.map(() => keys[next++]));
	const own = new Map<string, number>();
	files.forEach((file, i) => {
		const selves = keysOf[i].filter((_, f) => file.firms[f].role === 'self').sort();
		const text = selves.join(' ');
		if (own.has(text)) fail(`${name}: files[${i}]`, `is of the same firm as files[${own.get(text)}]`);
		own.set(text, i);
	});
	return keysOf;
}
