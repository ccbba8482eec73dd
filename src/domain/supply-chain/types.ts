export type SiteRole = 'self' | 'supplier' | 'customer' | 'market';

/** A firm, a plant or an end market. `self` is the focal firm whose network this is. */
export type Site = {
	id: string;
	name: string;
	role: SiteRole;
	vatId?: string;
	country?: string;
	region?: string;
	/** Of a customer or market: where the money ends. */
	sector?: string;
	/** Weeks until the site works again after it has failed; 0 or more. */
	recoveryWeeks?: number;
};

/** A flow of goods `from` -> `to`; both are ids of sites. */
export type Link = {
	from: string;
	to: string;
	item: string;
	/** Inputs of one group replace each other; the item is the group where none is given. */
	inputGroup?: string;
	/** In any one currency, 0 or more; a week's normal flow is a 52nd of it. */
	annualValue: number;
	leadTimeWeeks?: number;
	/** Stock at the buyer in weeks of this link's normal flow; none where absent. */
	stockWeeks?: number;
	/** Further suppliers that are already approved for this input; 0 where absent. */
	qualifiedAlternatives?: number;
};

export type Network = { sites: Site[]; links: Link[] };
