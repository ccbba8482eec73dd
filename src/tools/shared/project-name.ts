import { fill } from '../../i18n/format';
import type { ProjectInfo } from '../../workspace';
import type { SharedTexts } from './texts.de';

/** A project as people call it: firm and title; one without either has its number. */
export function projectName({ firm, title, order }: Pick<ProjectInfo, 'firm' | 'title' | 'order'>, t: SharedTexts) {
	return [firm, title].filter(Boolean).join(' – ') || fill(t.projects.unnamed, { n: order });
}

/** The name with what else has to be known: that it is invented, that it is in the archive. */
export function projectLabel(info: ProjectInfo, t: SharedTexts): string {
	const name = info.example ? fill(t.projects.example, { name: projectName(info, t) }) : projectName(info, t);
	return info.archived ? fill(t.projects.archived, { name }) : name;
}
