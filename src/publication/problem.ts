/** What a check found; the words for each stand in `src/i18n/publication.*.ts`. */
export type ProblemId =
	| 'missing'
	| 'maybeMissing'
	| 'notSecure'
	| 'notPublic'
	| 'placeholder'
	| 'fileMissing'
	| 'fileKind'
	| 'emblemSmall'
	| 'statementWording'
	| 'contrast'
	| 'addressForm'
	| 'addressInsecure'
	| 'factsDue'
	| 'namesHome'
	| 'websiteUnchecked'
	| 'drafts';

export type Problem = {
	id: ProblemId;
	/** Field of region.yaml, or file and line. */
	where: string;
	/** Whether the site is unfit for the public while it lasts. */
	mustFix: boolean;
	/** What the sentence names: a colour, a number, an address. */
	values?: Record<string, string | number>;
};
