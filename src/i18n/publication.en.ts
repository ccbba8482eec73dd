import type { PublicationTexts } from './publication.de';

export const en: PublicationTexts = {
	banner: 'Preview: this site has not been released for publication yet.',
	fit: 'Everything needed before publication is there.',
	unfit: 'Not ready for the public yet. To put right: {n}',
	mustFix: 'To put right before publication ({n})',
	look: 'Please look at ({n})',
	more: '… and {n} more; -- --all shows all of them',
	problems: {
		missing: 'is missing. Enter it in region.yaml.',
		maybeMissing: 'is empty. Enter it if you have one.',
		notSecure: '{url} is not encrypted. Give the address with https://.',
		notPublic: '{url} is not a public address. Give the address at which visitors find the site.',
		placeholder: 'contains “{text}”. Replace the placeholder with the real thing.',
		fileMissing: 'The file public/{file} does not exist. Put it there.',
		fileKind: '{file} is not a picture. Use SVG, PNG, WebP, AVIF or JPEG.',
		emblemSmall:
			'is {height} pixels high, less than the largest logo ({largest}). The emblem must be at least as large as the largest other logo.',
		statementWording:
			'“{text}” differs from the prescribed wording “Co-funded by the European Union”. Check the rules of your funding body.',
		contrast: 'has a contrast of only {ratio}:1 against “{ground}”. It needs {least}:1; choose another colour.',
		addressForm: '{url} is not a complete web address. Check its spelling.',
		addressInsecure: '{url} is not encrypted. Check whether the page exists with https:// too.',
		factsDue: 'facts to be checked again: {n}. npm run content:report says which.',
		namesHome:
			'names the publishing region, a partner or a town of it. Rewrite the line for your region if it comes from a copy.',
		websiteUnchecked: 'nobody has checked {url} yet. Open the address and set websiteChecked: true.',
		drafts: 'is a draft and does not appear on the site.',
	},
};
