/**
 * Remembers what was computed of an object as long as the object lives and the other arguments are the same: several
 * places of the dossier ask for the same result, and typing a title must not compute it anew. `know` takes in a result
 * that was computed elsewhere.
 */
export function once<Key extends object, Rest extends unknown[], Result>(
	compute: (key: Key, ...rest: Rest) => Result,
): ((key: Key, ...rest: Rest) => Result) & { know: (result: Result, key: Key, ...rest: Rest) => void } {
	const known = new WeakMap<Key, { rest: Rest; result: Result }>();
	const know = (result: Result, key: Key, ...rest: Rest) => void known.set(key, { rest, result });
	const ask = (key: Key, ...rest: Rest): Result => {
		const before = known.get(key);
		if (before?.rest.every((argument, i) => argument === rest[i])) return before.result;
		const result = compute(key, ...rest);
		know(result, key, ...rest);
		return result;
	};
	return Object.assign(ask, { know });
}
