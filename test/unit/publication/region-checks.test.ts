import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadRegion } from '../../../src/loaders/files';
import { contrast } from '../../../src/publication/contrast';
import { regionProblems } from '../../../src/publication/region-checks';
import type { Region } from '../../../src/schemas/region';

const filled: Region = {
	...loadRegion(),
	imprint: {
		organisation: 'Wirtschaftsförderung',
		street: 'Straße 1',
		city: '12345 Ort',
		representative: 'Leitung',
		email: 'post@stadt.de',
		phone: '02351 1',
		register: 'HRB 1',
		vatId: 'DE1',
		responsible: 'Leitung',
	},
	privacy: {
		controller: 'Wirtschaftsförderung',
		contact: 'datenschutz@stadt.de',
		officer: 'Beauftragte',
		hoster: 'Rechenzentrum',
		logDays: 7,
		authority: 'Landesbeauftragte',
	},
	accessibility: { feedback: 'zugang@stadt.de', enforcement: 'Ombudsstelle', assessed: '2026-11-22' },
};
const emblem = { file: 'eu.svg', alt: { de: 'Emblem', en: 'Emblem' }, width: 90, height: 60 };
const fit: Region = {
	...filled,
	site: { ...filled.site, address: 'https://www.stadt.de/markt/' },
	funding: { ...filled.funding!, emblem, reference: '1' },
	partners: filled.partners.map((partner) => ({ ...partner, websiteChecked: true })),
};
const there = { exists: () => true };
const found = (region: Region, pictures = there) =>
	regionProblems(region, pictures).map(({ id, where, mustFix }) => `${mustFix ? 'must' : 'look'} ${id} ${where}`);

test('a region with everything filled in is fit', () => {
	expect(found(fit)).toEqual([]);
});

test('the published region lacks what its publisher has not given yet', () => {
	expect(found(loadRegion())).toEqual(
		expect.arrayContaining([
			'must missing imprint › organisation',
			'must missing privacy › contact',
			'must missing accessibility › feedback',
			'must missing site › address',
			'must missing funding › emblem',
			'look maybeMissing imprint › vatId',
		]),
	);
});

describe('each field on its own', () => {
	const site = (address: string): Region => ({ ...fit, site: { ...fit.site, address } });
	test.each([
		['must notPublic site › address', site('https://example.org/')],
		['must notPublic site › address', site('http://localhost:4321/')],
		['must notPublic site › address', site('https://192.168.0.3/')],
		['must notSecure site › address', site('http://www.stadt.de/')],
		['must placeholder imprint › street', { ...fit, imprint: { ...fit.imprint, street: 'TODO' } }],
		['must placeholder imprint › email', { ...fit, imprint: { ...fit.imprint, email: 'x@example.com' } }],
		['must missing imprint › responsible', { ...fit, imprint: { ...fit.imprint, responsible: null } }],
		[
			'must fileKind funding › emblem',
			{ ...fit, funding: { ...fit.funding!, emblem: { ...emblem, file: 'eu.docx' } } },
		],
		[
			'look statementWording funding › statement › de',
			{
				...fit,
				funding: {
					...fit.funding!,
					statement: { de: 'Mit Mitteln der Europäischen Union', en: fit.funding!.statement.en },
				},
			},
		],
		[
			'must emblemSmall funding › emblem › height',
			{ ...fit, partners: [{ ...fit.partners[0]!, logo: { ...emblem, height: 61 } }] },
		],
		[
			'must contrast colours › light › accent',
			{ ...fit, colours: { ...fit.colours, light: { ...fit.colours.light, accent: '#9ecbe0' } } },
		],
		[
			'look websiteUnchecked partners › gws › website',
			{ ...fit, partners: [{ ...fit.partners[0]!, id: 'gws', websiteChecked: false }] },
		],
	] as [string, Region][])('%s', (problem, region) => {
		expect(found(region)).toContain(problem);
	});

	test('a picture that is not there', () => {
		expect(found(fit, { exists: () => false })).toContain('must fileMissing funding › emblem');
	});

	test('a site without public funding needs no emblem', () => {
		expect(found({ ...fit, funding: undefined })).toEqual([]);
	});
});

describe('contrast', () => {
	// Worked examples of WCAG's technique G18 and of its definition.
	test.each([
		['#000000', '#ffffff', 21],
		['#ffffff', '#ffffff', 1],
		['#777777', '#ffffff', 4.48],
		['#767676', '#ffffff', 4.54],
	])('%s on %s', (a, b, ratio) => {
		expect(contrast(a, b)).toBeCloseTo(ratio, 2);
	});

	const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
	test('is the same both ways and between 1 and 21', () => {
		fc.assert(
			fc.property(colour, colour, (a, b) => {
				expect(contrast(a, b)).toBe(contrast(b, a));
				expect(contrast(a, b)).toBeGreaterThanOrEqual(1);
				expect(contrast(a, b)).toBeLessThanOrEqual(21);
			}),
		);
	});
});

test('the wording of the funding is compared in the languages of the site only', () => {
	const statement = { de: 'Co-funded by the European Union', en: 'Co-funded by the European Union' };
	const funding = { ...fit.funding!, statement };
	const wordings = (languages: ('de' | 'en')[]) =>
		regionProblems({ ...fit, site: { ...fit.site, languages }, funding }, { exists: () => true })
			.filter(({ id }) => id === 'statementWording')
			.map(({ where }) => where);
	expect(wordings(['en'])).toEqual([]);
	expect(wordings(['de', 'en'])).toEqual(['funding › statement › de']);
});
