import type { SupplyChainData } from '../data';
import type { Knowledge } from './import/knowledge';
import { competencesOf } from './process-names';

/** What the reader of lists has to know, from the content of the page. */
export const knowledgeOf = (data: SupplyChainData, unnamed: string): Knowledge => ({
	locale: data.locale,
	...data.lists,
	sectors: data.sectors.map(({ id, label, synonyms }) => ({ id, label, synonyms })),
	competences: competencesOf(data),
	unnamed,
});
