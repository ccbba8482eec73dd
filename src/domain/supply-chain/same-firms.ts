/** What identifies a firm in a file: normalised VAT id ('' if unknown) and folded name. */
type FirmMark = { vat: string; fold: string };

export type FirmClasses = {
	/** Key of the class of every mark, in input order: `vat:...` or `name:...`. */
	keys: string[];
	/** Folded names seen with each VAT id class. */
	names: Map<string, Set<string>>;
	/** VAT id classes of each folded name. */
	owners: Map<string, Set<string>>;
};

/**
 * Sorts marks into firms: the same VAT id is the same firm, different ones never; a mark without VAT id belongs to the one
 * firm with VAT id that has its name. Where two firms with different VAT ids have it, or none, equal names without VAT id
 * are a firm of their own. The result does not depend on the order of the marks.
 */
export function sameFirms(marks: readonly FirmMark[]): FirmClasses {
	const owners = new Map<string, Set<string>>();
	const names = new Map<string, Set<string>>();
	for (const { vat, fold } of marks) {
		if (!vat) continue;
		add(owners, fold, `vat:${vat}`);
		add(names, `vat:${vat}`, fold);
	}
	const keys = marks.map(({ vat, fold }) => {
		if (vat) return `vat:${vat}`;
		const known = owners.get(fold);
		return known?.size === 1 ? [...known][0] : `name:${fold}`;
	});
	return { keys, names, owners };
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
	map.set(key, (map.get(key) ?? new Set()).add(value));
}
