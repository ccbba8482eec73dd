/** Shannon entropy of shares that add up to 1, in natural units; a share of 0 adds nothing. */
export function entropy(shares: readonly number[]): number {
	return shares.reduce((sum, share) => (share > 0 ? sum - share * Math.log(share) : sum), 0);
}
