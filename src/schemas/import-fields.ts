/** Kinds of lists that the supply-chain tool reads. */
export const importTables = ['customers', 'suppliers', 'links', 'sites'] as const;

/** What a column of such a list can mean. */
export const importFields = [
	'firm',
	'customer',
	'supplier',
	'role',
	'number',
	'vatId',
	'country',
	'region',
	'sector',
	'recovery',
	'item',
	'group',
	'processes',
	'value',
	'share',
	'leadTime',
	'stock',
	'alternatives',
	'energyShare',
	'materialShare',
] as const;
