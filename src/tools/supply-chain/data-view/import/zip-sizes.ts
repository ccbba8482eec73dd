/** Names and unpacked sizes of a zip's files from its directory, without unpacking; undefined where it has none. */
export function zipSizes(bytes: Uint8Array): { name: string; size: number }[] | undefined {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let end = bytes.length - 22;
	const lowest = Math.max(0, bytes.length - 22 - 65_535);
	while (end >= lowest && view.getUint32(end, true) !== 0x06054b50) end--;
	if (end < lowest) return undefined;
	const count = view.getUint16(end + 10, true);
	let at = view.getUint32(end + 16, true);
	const files: { name: string; size: number }[] = [];
	for (let i = 0; i < count; i++) {
		if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return undefined;
		const nameLength = view.getUint16(at + 28, true);
		files.push({
			name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
			size: view.getUint32(at + 24, true),
		});
		at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return files;
}
