type Json = unknown;
type JsonObject = Record<string, Json>;

const isObject = (value: Json): value is JsonObject =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const isIdList = (value: Json): value is string[] =>
	Array.isArray(value) && value.every((item) => typeof item === 'string');

/** Whether two JSON values are the same, whatever the order of their keys. */
export function sameJson(a: Json, b: Json): boolean {
	if (a === b) return true;
	if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => sameJson(item, b[i]));
	if (!isObject(a) || !isObject(b)) return false;
	const keys = Object.keys(a);
	return (
		keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key]))
	);
}

/**
 * Three-way merge: applies what changed from `base` to `mine` to `theirs`.
 *
 * Objects merge key by key, lists of ids as sets; anything else is one value, and where both sides changed it, mine wins.
 * Used when two tabs changed the same record, and to undo a change without undoing what came after it.
 */
export function merge3<T>(base: T, mine: T, theirs: T): T {
	return mergeValue(base, mine, theirs) as T;
}

function mergeValue(base: Json, mine: Json, theirs: Json): Json {
	if (sameJson(base, mine)) return theirs;
	if (sameJson(base, theirs) || sameJson(mine, theirs)) return mine;
	if (isObject(mine) && isObject(theirs)) return mergeObjects(isObject(base) ? base : {}, mine, theirs);
	if (isIdList(mine) && isIdList(theirs)) {
		const before = isIdList(base) ? base : [];
		const kept = theirs.filter((id) => mine.includes(id) || !before.includes(id));
		return [...kept, ...mine.filter((id) => !before.includes(id) && !kept.includes(id))];
	}
	return mine;
}

function mergeObjects(base: JsonObject, mine: JsonObject, theirs: JsonObject): JsonObject {
	const merged: [string, Json][] = [];
	for (const key of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
		const value = mergeValue(own(base, key), own(mine, key), own(theirs, key));
		if (value !== undefined) merged.push([key, value]);
	}
	return Object.fromEntries(merged);
}

const own = (object: JsonObject, key: string): Json => (Object.hasOwn(object, key) ? object[key] : undefined);
