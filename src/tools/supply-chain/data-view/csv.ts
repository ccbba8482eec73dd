import type { SupplyChainRecord } from '../../../workspace';
import type { SupplyChainData } from '../data';
import type { DataTexts } from './ChainData';
import { linkCell, linkKeys, siteCell, siteKeys } from './cells';

/** The firms as rows of a list that can be read in again; at most so many. */
export function siteCsv(
	{ sites }: SupplyChainRecord,
	data: SupplyChainData,
	t: DataTexts,
	most = Number.POSITIVE_INFINITY,
): string[][] {
	const head = siteKeys.map((key) => t.siteColumns[key]);
	const shown = Object.values(sites).slice(0, most);
	return [head, ...shown.map((site) => siteKeys.map((key) => siteCell(site, key, data, t)))];
}

/** The flows as rows of a list that can be read in again; at most so many. */
export function linkCsv(
	chain: SupplyChainRecord,
	data: SupplyChainData,
	t: DataTexts,
	most = Number.POSITIVE_INFINITY,
): string[][] {
	const head = linkKeys.map((key) => t.linkColumns[key]);
	const shown = Object.values(chain.links).slice(0, most);
	return [head, ...shown.map((link) => linkKeys.map((key) => linkCell(link, key, chain, data)))];
}
