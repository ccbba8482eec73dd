import { normaliseVatId } from './firm-names';
import type { Site } from './types';

const ROLES = ['self', 'supplier', 'customer', 'market'] as const;
const OPTIONAL = ['country', 'region', 'sector', 'recoveryWeeks'] as const;

/**
 * One site from all that files say about a firm, in whatever order they come.
 *
 * Role: the first of self, supplier, customer, market that is given. Every other value: what the firm's own file (role
 * self) says, else what most files say; among equals the first in the alphabet, for recovery the longest.
 */
export function mergeSite(id: string, members: readonly Site[]): Site {
	const own = members.filter((site) => site.role === 'self');
	const pick = <T extends string | number>(value: (site: Site) => T | undefined): T | undefined =>
		mostFrequent(own.map(value)) ?? mostFrequent(members.map(value));
	const site: Site = {
		id,
		name: pick((member) => member.name) as string,
		role: ROLES.find((role) => members.some((member) => member.role === role)) as Site['role'],
	};
	const vatId = members.map((member) => normaliseVatId(member.vatId)).find((known) => known !== '');
	if (vatId) site.vatId = vatId;
	for (const key of OPTIONAL) {
		const value = pick<string | number>((member) => member[key]);
		if (value !== undefined) Object.assign(site, { [key]: value });
	}
	return site;
}

function mostFrequent<T extends string | number>(values: readonly (T | undefined)[]): T | undefined {
	const count = new Map<T, number>();
	for (const value of values) if (value !== undefined && value !== '') count.set(value, (count.get(value) ?? 0) + 1);
	const first = (a: T, b: T) => (typeof a === 'string' ? a < b : a > b);
	let best: T | undefined;
	for (const [value, times] of count) {
		const most = best === undefined ? 0 : (count.get(best) as number);
		if (times > most || (times === most && first(value, best as T))) best = value;
	}
	return best;
}
