import { describe, expect, it } from 'vitest';
import { printRegionReport } from '../../../scripts/region-report/print';
import { type RegionInput, regionReport, upstreamOf } from '../../../scripts/region-report/report';
import { regionTexts } from '../../../src/i18n/region';

const layer = (files: Record<string, string>, entries: Record<string, string> = {}) => ({
	files: new Map(Object.entries(files)),
	entries: new Map(Object.entries(entries)),
});
const input: RegionInput = {
	name: { de: 'Nordtal', en: 'Nordtal' },
	folder: 'nordtal',
	languages: ['de'],
	shared: layer(
		{ 'docs/a.mdx': '1', 'docs/en/a.mdx': '1', 'docs/b.mdx': '1', 'docs/heim.mdx': '1', 'data/l.yaml': '1' },
		{ 'data/l.yaml › x': '1', 'data/l.yaml › y': '1' },
	),
	own: layer(
		{ 'docs/a.mdx': '9', 'docs/en/a.mdx': '9', 'docs/neu.mdx': '9', 'docs/heim.mdx': '9', 'data/l.yaml': '9' },
		{ 'data/l.yaml › x': '9', 'data/l.yaml › z': '9' },
	),
	hidden: { sectors: ['windkraft'], pages: ['wissen/fragen'], methods: ['triz'] },
	foreign: ['docs/heim.mdx'],
	foreignEntries: [{ file: 'data/sectors/bahntechnik.yaml', n: 2 }],
	foreignCases: 3,
	inherit: ['data/funding.yaml'],
};

describe('the report on a region’s folder', () => {
	it('tells what it replaces, adds and hides, entry by entry', () => {
		expect(regionReport(input, undefined)).toEqual({
			replaces: ['data/l.yaml › x', 'docs/a.mdx'],
			adds: ['data/l.yaml › z', 'docs/heim.mdx', 'docs/neu.mdx'],
			hides: [
				{ kind: 'sectors', id: 'windkraft' },
				{ kind: 'pages', id: 'wissen/fragen' },
				{ kind: 'methods', id: 'triz' },
			],
			upstream: undefined,
		});
	});

	it('finds nothing new right after the state was recorded', () => {
		const { upstream } = regionReport(input, upstreamOf(input, '2026-11-22'));
		expect(upstream).toEqual({ date: '2026-11-22', replaced: [], changed: [], added: [], gone: [] });
	});

	it('tells what changed in the shared content since, and what of it is replaced', () => {
		const before = upstreamOf(input, '2026-11-22');
		const shared = layer(
			{ 'docs/a.mdx': '2', 'docs/en/a.mdx': '1', 'docs/b.mdx': '2', 'docs/c.mdx': '1', 'data/l.yaml': '2' },
			{ 'data/l.yaml › x': '2', 'data/l.yaml › y': '1' },
		);
		expect(regionReport({ ...input, shared }, before).upstream).toEqual({
			date: '2026-11-22',
			replaced: ['data/l.yaml › x', 'docs/a.mdx'],
			changed: ['data/l.yaml', 'docs/b.mdx'],
			added: ['docs/c.mdx'],
			gone: ['docs/heim.mdx'],
		});
	});

	it.each(['de', 'en'] as const)('prints all of it in words (%s)', (locale) => {
		const before = upstreamOf({ shared: layer({ 'docs/a.mdx': '0' }) }, '2026-11-22');
		const print = (accepted: typeof before | undefined) =>
			printRegionReport(input, regionReport(input, accepted), regionTexts(locale), locale, 'nordtal/upstream.json');
		const text = print(before);
		for (const part of ['docs/a.mdx', 'windkraft', 'triz', 'data/funding.yaml', 'docs/heim.mdx', 'bahntechnik.yaml'])
			expect(text).toContain(part);
		expect(text).not.toMatch(/undefined|\{\w+\}/);
		expect(print(undefined)).toContain('nordtal/upstream.json');
	});
});
