import type { Scale } from '../../results/readiness/scale';
import type { NamedLink } from '../../results/references';
import type { ToolData } from '../shared/data';

/** What the readiness tool knows of the content, in one language. */
export type ReadinessData = Pick<ToolData, 'locale' | 'examples' | 'site'> & {
	scales: Scale[];
	sectors: { id: string; label: string }[];
	/** Methods for the way onward. */
	methods: NamedLink[];
};
