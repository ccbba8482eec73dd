/** Round values of an axis from below the lowest to above the highest value, about five of them; 0 is one of them. */
export function niceSteps(low: number, high: number): number[] {
	if (!(high > low)) return [0, 1];
	const rough = (high - low) / 5;
	const power = 10 ** Math.floor(Math.log10(rough));
	const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= rough - power * 1e-9) ?? 10);
	const first = Math.floor(low / step + 1e-9);
	const last = Math.ceil(high / step - 1e-9);
	return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
}
