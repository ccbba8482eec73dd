/** What a file may have at most; whatever is beyond is named, not dropped in silence. */
export const limits = {
	bytes: 20 * 1024 * 1024,
	/** Of an unpacked workbook. */
	unpackedBytes: 256 * 1024 * 1024,
	rows: 100_000,
	columns: 200,
	/** Characters of a cell. */
	cell: 500,
	/** Characters of a name that the record keeps. */
	name: 200,
	/** Processes that it takes to make one item. */
	processes: 20,
	sites: 20_000,
	links: 100_000,
} as const;
