/**
 * Remembers what was computed of an object as long as the object lives and the other arguments are the same: several
 * places of the dossier ask for the same result, and typing a title must not compute it anew.
 */
export function once<Key extends object, Rest extends unknown[], Result>(
	compute: (key: Key, ...rest: Rest) => Result,
): (key: Key, ...rest: Rest) => Result {
	const known = new WeakMap<Key, { rest: Rest; result: Result }>();
	return (key, ...rest) => {
		const before = known.get(key);
		if (before?.rest.every((argument, i) => argument === rest[i])) return before.result;
		const result = compute(key, ...rest);
		known.set(key, { rest, result });
		return result;
	};
}
