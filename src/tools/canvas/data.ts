import type { CanvasTemplate } from '../../results/canvas/template';
import type { NamedLink } from '../../results/references';
import type { ToolData } from '../shared/data';

/** What the canvas tool knows of the content, in one language. */
export type CanvasData = Pick<ToolData, 'locale' | 'examples' | 'site'> & {
	canvases: CanvasTemplate[];
	sectors: (NamedLink & { id: string })[];
	/** Names of all competences by id. */
	competences: Record<string, string>;
	/** Scored alternatives of the project, by `ratingKey`. */
	ratings: Record<string, string>;
};
