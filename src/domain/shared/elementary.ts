/**
 * Logarithm and exponential from additions, multiplications and divisions alone.
 *
 * The language leaves `Math.log`, `Math.exp` and `Math.pow` to the engine, so their last digits may differ between
 * browsers. Random draws must not: whatever turns random numbers into draws uses these instead. The error is a few
 * units of the last digit.
 */

const { LN2 } = Math;

/** Natural logarithm of a finite number above zero. */
export function ln(x: number): number {
	let mantissa = x;
	let exponent = 0;
	// Halving and doubling are exact; what remains lies between 0.75 and 1.5.
	while (mantissa >= 1.5) {
		mantissa /= 2;
		exponent++;
	}
	while (mantissa < 0.75) {
		mantissa *= 2;
		exponent--;
	}
	// ln m = 2 (z + z^3/3 + z^5/5 + ...) with z = (m - 1) / (m + 1), |z| <= 0.2.
	const z = (mantissa - 1) / (mantissa + 1);
	const square = z * z;
	let sum = 0;
	for (let k = 25; k >= 1; k -= 2) sum = sum * square + 1 / k;
	return 2 * z * sum + exponent * LN2;
}

/** e to the power of a number between -700 and 700. */
export function exp(x: number): number {
	const halvings = Math.round(x / LN2);
	const rest = x - halvings * LN2;
	let sum = 1;
	for (let k = 18; k >= 1; k--) sum = 1 + (sum * rest) / k;
	for (let k = 0; k < halvings; k++) sum *= 2;
	for (let k = 0; k > halvings; k--) sum /= 2;
	return sum;
}

const CELLS = 128;
const cellLogarithm = new Float64Array(CELLS);
const cellInverse = new Float64Array(CELLS);
const cellCentre = new Float64Array(CELLS);
for (let i = 0; i < CELLS; i++) {
	const centre = 1 + (i + 0.5) / CELLS;
	cellCentre[i] = centre;
	cellInverse[i] = 1 / centre;
	cellLogarithm[i] = ln(centre);
}
const powersOfTwo = Float64Array.from({ length: 34 }, (_, k) => 2 ** k);

/**
 * Turns uniform draws of `randomStream` into exponential ones (mean 1), in place: -ln u.
 *
 * The leading bits of the mantissa choose one of 128 cells with a known logarithm; five terms of the series do the rest.
 */
export function toExponential(draws: Float64Array): void {
	for (let i = 0; i < draws.length; i++) {
		const u = draws[i];
		const bits = (u * 4294967296) | 0;
		// The smallest draw is half a step, 2^-33, and has no bit set.
		const shift = bits === 0 ? 33 : Math.clz32(bits) + 1;
		const mantissa = u * powersOfTwo[shift];
		const cell = ((mantissa - 1) * CELLS) | 0;
		const r = (mantissa - cellCentre[cell]) * cellInverse[cell];
		const series = r * (1 - r * (1 / 2 - r * (1 / 3 - r * (1 / 4 - r / 5))));
		draws[i] = shift * LN2 - cellLogarithm[cell] - series;
	}
}
