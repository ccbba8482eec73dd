import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { event, funding, organisation } from '../../src/schemas/directory';
import { excursion } from '../../src/schemas/excursion';
import { factSheet } from '../../src/schemas/facts';
import { sector } from '../../src/schemas/sector';

const read = (file: string) => readFileSync(`content/${file}`, 'utf8');
const yaml = (file: string) => parse(read(`data/${file}`));
const ids = (items: { id: string }[]) => items.map((item) => item.id);
const duplicates = (values: string[]) => values.filter((value, i) => values.indexOf(value) !== i);

const files = [
	['facts/region.yaml', factSheet],
	['facts/foerderung.yaml', factSheet],
	['organisations.yaml', z.array(organisation)],
	['funding.yaml', z.array(funding)],
	['events.yaml', z.array(event)],
	['excursion.yaml', z.array(excursion)],
] as const;

/** Words that are the same in both languages. */
const sameWords = ['Person', 'Wer'];

/** Every { de, en } inside a value, with the path that leads to it. */
function texts(value: unknown, path: string): { path: string; de: string; en: string }[] {
	if (typeof value !== 'object' || value === null) return [];
	if ('de' in value && 'en' in value) return [{ path, de: String(value.de), en: String(value.en) }];
	return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path} › ${key}`));
}

/** The figures of a text, written alike in both languages. */
const figures = (text: string, thousands: '.' | ',') =>
	[...text.matchAll(/\d[\d.,]*/g)]
		.map(([number]) => number.replace(/[.,]$/, '').replaceAll(thousands, '').replace(',', '.'))
		.sort();

describe.each(files)('%s', (file, schema) => {
	const raw = yaml(file);

	it('fits the schema', () => {
		const result = schema.safeParse(raw);
		expect(result.success ? '' : z.prettifyError(result.error)).toBe('');
	});

	it('says the same in both languages, in different words', () => {
		const all = texts(raw, file);
		expect(all.filter(({ de, en }) => de === en && !sameWords.includes(de))).toEqual([]);
		expect(all.filter(({ de, en }) => figures(de, '.').join() !== figures(en, ',').join())).toEqual([]);
	});
});

describe('funding, organisations and events', () => {
	it.each(['organisations.yaml', 'funding.yaml', 'events.yaml', 'excursion.yaml'])('%s uses every id once', (file) => {
		expect(duplicates(ids(yaml(file)))).toEqual([]);
	});

	it('names only steps of the process, and says of what is open who it is for', () => {
		const steps = ids(yaml('process.yaml'));
		const instruments = z.array(funding).parse(yaml('funding.yaml'));
		expect(instruments.flatMap((entry) => entry.steps).filter((step) => !steps.includes(step))).toEqual([]);
		expect(instruments.filter((entry) => entry.status !== 'ended' && !entry.who).map(({ id }) => id)).toEqual([]);
		expect(instruments.filter(({ until, statusDate }) => until && until < statusDate).map(({ id }) => id)).toEqual([]);
	});

	it('has an entry for every partner of the region, with the same name and address', () => {
		const organisations = new Map(
			z
				.array(organisation)
				.parse(yaml('organisations.yaml'))
				.map((entry) => [entry.id, entry]),
		);
		for (const partner of parse(read('region.yaml')).partners) {
			expect(organisations.get(partner.id)).toMatchObject({ name: partner.name, url: partner.website });
		}
	});
});

describe('the region', () => {
	it('uses every id once and refers only to what exists', () => {
		const sheet = factSheet.parse(yaml('facts/region.yaml'));
		const sources = ids(sheet.sources);
		const used = sheet.facts.flatMap((fact) => [fact.source, ...fact.moreSources]);
		expect(duplicates([...sources, ...ids(sheet.facts)])).toEqual([]);
		expect(used.filter((id) => !sources.includes(id))).toEqual([]);
		expect(sources.filter((id) => !used.includes(id))).toEqual([]);
		expect(sheet.facts.filter((fact) => fact.unit && !ids(yaml('units.yaml')).includes(fact.unit))).toEqual([]);
		expect(sheet.facts.filter((fact) => !ids(yaml('fact-kinds.yaml')).includes(fact.kind))).toEqual([]);
	});

	it('is told in both languages with the same facts and without other figures', () => {
		const [de, en] = ['docs/wissen/programm.mdx', 'docs/en/wissen/programm.mdx'].map((page) => {
			const prose = read(page).replace(/^---[\s\S]*?\n---\n/, '');
			expect(prose.replace(/<[^>]*>/g, '').match(/\d+/g)).toBeNull();
			return [...prose.matchAll(/<Fact id="([^"]+)"/g)].map(([, id]) => id as string);
		});
		const sheet = factSheet.parse(yaml('facts/region.yaml'));
		expect(de).toEqual(en);
		expect(de?.filter((id) => !sheet.facts.some((fact) => fact.id === id && fact.value !== undefined))).toEqual([]);
	});
});

describe('pages of the directory', () => {
	const pages = [
		['wissen/foerderung', ['<FundingFinder />', '<Sources sheet="foerderung" />']],
		['wissen/organisationen', ['<OrganisationDirectory />']],
		['prozess/hochschulen', ['<UniversityOffers />', '<ExcursionAgenda of="laborbesuch" />']],
		['prozess/exkursionen', ['<ExcursionAgenda of="messebesuch" />', '<ExcursionSheet of="gespraechsblatt" />']],
		['prozess/messen', ['<ProgrammeEvents />', '<FairCalendar />']],
	] as const;
	const body = (page: string) => read(page).replace(/^---[\s\S]*?\n---\n/, '');
	const links = (text: string) => [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, link]) => link!.replace(/^\/en\//, '/'));
	const quoted = (text: string) =>
		[...text.matchAll(/<[A-Z][^>]*>/g)].map(([tag]) => tag.replace(/ others="[^"]*"/, ''));

	it.each(pages)('%s is the same in both languages: components, links, headings, no figures', (page, components) => {
		const [de, en] = [body(`docs/${page}.mdx`), body(`docs/en/${page}.mdx`)];
		for (const component of components) expect(de).toContain(component);
		expect(quoted(en)).toEqual(quoted(de));
		expect(links(en)).toEqual(links(de));
		const levels = (text: string) => [...text.matchAll(/^#+(?= )/gm)].map(([level]) => level);
		expect(levels(en)).toEqual(levels(de));
		for (const text of [de, en]) expect(text.replace(/<[^>]*>|\]\([^)]*\)|^\d+\. /gm, '').match(/\d+/g)).toBeNull();
	});

	it('names every plan and sheet of excursion.yaml on a page', () => {
		const plans = z.array(excursion).parse(yaml('excursion.yaml'));
		const text = body('docs/prozess/exkursionen.mdx') + body('docs/prozess/hochschulen.mdx');
		for (const plan of plans) {
			expect(text).toContain(`<ExcursionAgenda of="${plan.id}" />`);
			for (const sheet of plan.sheets) expect(text).toContain(`<ExcursionSheet of="${sheet.id}" />`);
		}
	});
});

describe('fairs that stand in several sectors', () => {
	it('have one name and no contradicting date', () => {
		const fairs = readdirSync('content/data/sectors').flatMap((file) => sector.parse(yaml(`sectors/${file}`)).fairs);
		for (const one of fairs) {
			const same = fairs.filter((other) => other.id === one.id);
			expect(new Set(same.map((other) => other.name)).size, one.id).toBe(1);
			const dates = same.flatMap((other) => (other.next ? JSON.stringify(other.next) : []));
			expect(new Set(dates).size, one.id).toBeLessThanOrEqual(1);
		}
	});
});
