import type { Keyed } from './kinds/fields';

/** A new id for something the person made. Works on hosts without encryption too, unlike `crypto.randomUUID`. */
export function newId(): string {
	const digits = [...crypto.getRandomValues(new Uint8Array(6))].map((byte) => byte.toString(16).padStart(2, '0'));
	return `${digits.slice(0, 4).join('')}-${digits.slice(4).join('')}`;
}

export const emptyKeyed = <T>(): Keyed<T> => ({ entries: {}, order: [] });

/** The entries in their order; what the order does not name stands at the end, by id. */
export function listKeyed<T>({ entries, order }: Keyed<T>): { id: string; value: T }[] {
	const named = [...new Set(order)].filter((id) => Object.hasOwn(entries, id));
	const rest = Object.keys(entries)
		.filter((id) => !named.includes(id))
		.sort();
	return [...named, ...rest].map((id) => ({ id, value: entries[id]! }));
}

/** With an entry added at the end, or replaced where it stands. */
export const withEntry = <T>(keyed: Keyed<T>, id: string, value: T): Keyed<T> => ({
	entries: { ...keyed.entries, [id]: value },
	order: keyed.order.includes(id) ? keyed.order : [...keyed.order, id],
});

export function withoutEntry<T>(keyed: Keyed<T>, id: string): Keyed<T> {
	const { [id]: _, ...entries } = keyed.entries;
	return { entries, order: keyed.order.filter((other) => other !== id) };
}

/** With an entry moved by some places; at the ends it stays. */
export function movedEntry<T>(keyed: Keyed<T>, id: string, by: number): Keyed<T> {
	const order = listKeyed(keyed).map((entry) => entry.id);
	const from = order.indexOf(id);
	if (from < 0) return keyed;
	const to = Math.max(0, Math.min(order.length - 1, from + by));
	order.splice(to, 0, ...order.splice(from, 1));
	return { ...keyed, order };
}
