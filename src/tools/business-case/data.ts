import type { CaseGroup } from '../../results/business-case/form';
import type { CaseWords as ResultWords } from '../../results/business-case/words';
import type { NamedLink } from '../../results/references';
import type { ToolData } from '../shared/data';
import type { CaseTexts } from './texts.de';

/** Everything the island gets from the page. */
export type CaseData = Pick<ToolData, 'locale' | 'examples' | 'site'> & {
	groups: CaseGroup[];
	methods: NamedLink[];
};

/** What sentences and tables of this tool need: with all of its words. */
export type CaseWords = ResultWords<CaseTexts>;
