/** Requests of a page so far. */
export type Requests = {
	/** How many went to the page's own host. */
	own: number;
	/** Addresses of other hosts that were asked. */
	foreign: readonly string[];
	/** Addresses that the content policy refused. */
	refused: readonly string[];
};

export const noRequests: Requests = { own: 0, foreign: [], refused: [] };

const originOf = (address: string): string | undefined => {
	try {
		return new URL(address).origin;
	} catch {
		return undefined;
	}
};

/** What never leaves the browser: made up in the page itself. */
const isLocal = (address: string) => /^(data|blob|about):/.test(address);

/**
 * Adds what the browser has recorded to the requests so far.
 *
 * A refused request may stand in the browser's record as well, without ever having been sent: it counts as refused only.
 * A refusal that names no address ("inline", "eval") concerns code in the page and is no request.
 *
 * @param origin  the page's own, "https://example.org"
 */
export function countRequests(
	before: Requests,
	{ addresses = [], refused = [] }: { addresses?: readonly string[]; refused?: readonly string[] },
	origin: string,
): Requests {
	const asked = addresses.filter((address) => !isLocal(address));
	const allRefused = [
		...before.refused,
		...refused.filter((address) => originOf(address) !== undefined && !isLocal(address)),
	];
	// The policy's report may shorten an address to its host.
	const wasRefused = (address: string) =>
		allRefused.some((one) => one === address || one === originOf(address) || one === `${originOf(address)}/`);
	return {
		own: before.own + asked.filter((address) => originOf(address) === origin).length,
		foreign: [...before.foreign, ...asked.filter((address) => originOf(address) !== origin)].filter(
			(address) => !wasRefused(address),
		),
		refused: allRefused,
	};
}
