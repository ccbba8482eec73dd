import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { toolSlugs } from '../../../../src/components/lib/tools';
import { nextTool, type ProjectStep, stepProgress, toolKinds } from '../../../../src/tools/project/steps';
import { isKindName } from '../../../../src/workspace/kinds';

const step = (number: number, ...slugs: string[]): ProjectStep => ({
	id: `${number}`,
	number,
	label: `Schritt ${number}`,
	url: '',
	mark: '',
	tools: slugs.map((slug) => ({ slug, label: slug, url: '' })),
});
const steps = [
	step(1, 'resilienz-check', 'vorhaben'),
	step(2, 'kompetenzprofil'),
	step(3, 'marktfit', 'bewertung'),
	step(4),
];

describe('progress of a project', () => {
	it('counts what the tools hold; the project page is no sign of progress', () => {
		const states = (...filled: Parameters<typeof stepProgress>[1]) =>
			stepProgress(steps, filled).map(({ state }) => state);
		expect(states()).toEqual(['open', 'open', 'open', 'none']);
		expect(states('project')).toEqual(['open', 'open', 'open', 'none']);
		expect(states('resilience-check', 'market-fit')).toEqual(['worked', 'open', 'begun', 'none']);
		expect(states('market-fit', 'scoring')).toEqual(['open', 'open', 'worked', 'none']);
	});

	it('leads to the first tool on the way that holds nothing', () => {
		const next = (...filled: Parameters<typeof stepProgress>[1]) => nextTool(stepProgress(steps, filled))?.tool.slug;
		expect(next()).toBe('resilienz-check');
		expect(next('resilience-check')).toBe('kompetenzprofil');
		expect(next('resilience-check', 'competence-profile', 'market-fit')).toBe('bewertung');
		expect(next('resilience-check', 'competence-profile', 'market-fit', 'scoring')).toBeUndefined();
	});

	it('knows the record of every tool of the site', () => {
		const known = [...Object.keys(toolKinds), 'vorhaben'];
		for (const slug of toolSlugs) expect(known).toContain(slug);
		for (const kind of Object.values(toolKinds)) expect(isKindName(kind)).toBe(true);
		const named = (parse(readFileSync('content/data/process.yaml', 'utf8')) as { tools: string[] }[]).flatMap(
			({ tools }) => tools,
		);
		const pages = readdirSync('content/docs/werkzeuge').map((name) => name.replace('.mdx', ''));
		for (const slug of named.filter((slug) => pages.includes(slug))) expect(known).toContain(slug);
	});
});
