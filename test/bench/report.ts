/** One line of a benchmark's result: median in milliseconds, ratio to the naive version, floor if there is one. */
export function line(name: string, median: number, naive?: number, floor?: number): string {
	const parts = [name.padEnd(58), `${median.toFixed(2).padStart(9)} ms`];
	if (naive !== undefined)
		parts.push(`  naive ${naive.toFixed(2).padStart(9)} ms  ratio ${(naive / median).toFixed(1)}`);
	if (floor !== undefined) parts.push(`  floor ${floor} ms: ${median <= floor ? 'met' : 'MISSED'}`);
	return parts.join('');
}
