import type { ProjectTexts } from './texts.de';

/**
 * The tool's words with a region's own name for an undertaking where the name stands alone: above its fields and in
 * the preview of a backup. Inside sentences the usual word stays, as other words of the sentence depend on it.
 */
export const withProjectWord = (t: ProjectTexts, word: string | undefined): ProjectTexts =>
	word === undefined ? t : { ...t, projectTitle: word, previewProject: t.previewProject.replace(/^\S+/, word) };
