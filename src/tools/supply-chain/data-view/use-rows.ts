import { useSignal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import { foldName } from '../../../domain/supply-chain';

/** Rows on a page; short tables have one page. */
const pageSize = 50;

/**
 * Ids of the rows shown: sorted once, so that no row jumps while somebody types in it; new rows stand at the end.
 *
 * @param table  the entries by id
 * @param nameOf  what rows are sorted and searched by, in lower case
 */
export function useRows<T>(table: Record<string, T>, nameOf: (entry: T) => string) {
	const search = useSignal('');
	const page = useSignal(0);
	const sorted = useSignal(0);
	const order = useRef<{ ids: string[]; sorted: number }>({ ids: [], sorted: -1 });
	const ids = useMemo(() => {
		const { ids: before, sorted: last } = order.current;
		const present = before.filter((id) => Object.hasOwn(table, id));
		const had = new Set(present);
		const added = Object.keys(table).filter((id) => !had.has(id));
		const byName = (list: string[]) => {
			const keys = new Map(list.map((id) => [id, nameOf(table[id]!)]));
			return list.sort((a, b) => (keys.get(a)! < keys.get(b)! ? -1 : keys.get(a)! > keys.get(b)! ? 1 : 0));
		};
		const anew = last !== sorted.value || added.length > 50;
		order.current = { ids: anew ? byName([...present, ...added]) : [...present, ...added], sorted: sorted.value };
		return order.current.ids;
	}, [table, sorted.value]);
	const wanted = search.value.trim().toLowerCase();
	const found = useMemo(() => {
		if (wanted === '') return ids;
		const folded = foldName(wanted);
		return ids.filter((id) => {
			const name = nameOf(table[id]!);
			return name.includes(folded) || name.includes(wanted);
		});
	}, [ids, wanted, table]);
	const pages = Math.max(1, Math.ceil(found.length / pageSize));
	const at = Math.min(page.value, pages - 1);
	return {
		search,
		page: at,
		pages,
		shown: found.slice(at * pageSize, (at + 1) * pageSize),
		found: found.length,
		show: (next: number) => (page.value = Math.max(0, Math.min(pages - 1, next))),
		showLast: () => {
			search.value = '';
			page.value = Math.floor(Object.keys(table).length / pageSize);
		},
		sort: () => {
			sorted.value++;
			page.value = 0;
		},
	};
}
