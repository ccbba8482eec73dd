/**
 * Guards for what enters the domain functions.
 *
 * Every guard throws a RangeError that names the offending input first and the rule second, for example
 * `topsis: criteria[2].weight must not be negative`. The name is given by the caller: function, colon, path.
 */

/** Throws the RangeError that all guards use. */
export function fail(name: string, rule: string): never {
	throw new RangeError(`${name} ${rule}`);
}

/** Any number but NaN and the infinities. */
export function requireFinite(value: number, name: string): void {
	if (!Number.isFinite(value)) fail(name, 'must be a finite number');
}

/** A finite number that is zero or more. */
export function requireNonNegative(value: number, name: string): void {
	requireFinite(value, name);
	if (value < 0) fail(name, 'must not be negative');
}

/** A finite number above zero. */
export function requirePositive(value: number, name: string): void {
	requireFinite(value, name);
	if (value <= 0) fail(name, 'must be greater than 0');
}

/** A finite number from `min` to `max`, both included. */
export function requireBetween(value: number, min: number, max: number, name: string): void {
	requireFinite(value, name);
	if (value < min || value > max) fail(name, `must be between ${min} and ${max}`);
}

/** A whole number from `min` to `max`, both included. */
export function requireInteger(value: number, min: number, max: number, name: string): void {
	if (!Number.isSafeInteger(value)) fail(name, 'must be a whole number');
	if (value < min || value > max) {
		fail(name, max === Number.MAX_SAFE_INTEGER ? `must be at least ${min}` : `must be between ${min} and ${max}`);
	}
}

/** A list with at least one element. */
export function requireNonEmpty(list: { readonly length: number }, name: string): void {
	if (list.length === 0) fail(name, 'must not be empty');
}

/** A list of exactly `length` elements; `reason` says what it is matched with, for example "one score per criterion". */
export function requireLength(list: { readonly length: number }, length: number, name: string, reason: string): void {
	if (list.length !== length) fail(name, `must have ${length} elements (${reason}), but has ${list.length}`);
}

/** Things whose ids differ from one another. */
export function requireUniqueIds(items: readonly { readonly id: string }[], name: string): void {
	const seen = new Set<string>();
	items.forEach((item, index) => {
		if (seen.has(item.id)) fail(`${name}[${index}].id`, `"${item.id}" is used twice`);
		seen.add(item.id);
	});
}

/** A word out of a fixed list. */
export function requireOneOf(value: string, allowed: readonly string[], name: string): void {
	if (!allowed.includes(value)) fail(name, `must be one of ${allowed.join(', ')}`);
}

/** Finite numbers throughout. */
export function requireAllFinite(values: readonly number[], name: string): void {
	// A plain loop: holes in an array are skipped by forEach and would slip through.
	for (let i = 0; i < values.length; i++) requireFinite(values[i], `${name}[${i}]`);
}

/** A seed for random numbers: any finite number or any text. */
export function requireSeed(seed: number | string, name: string): void {
	if (typeof seed !== 'string') requireFinite(seed, name);
}
