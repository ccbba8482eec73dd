import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../../src/tools/shared/parts';

const long = (letter: string) => [letter.repeat(5000)];
const props = {
	data: { taxonomy: long('t'), sectors: ['few'], locale: 'de' },
	t: { title: 'Titel' },
	shared: long('s'),
};

describe('partsOf', () => {
	it('gives what tools share files of their own, and leaves the rest in one', () => {
		const parts = partsOf('marktfit', 'de', props);
		expect(parts.map(({ place }) => place)).toEqual(['', 'shared', 'data.taxonomy']);
		expect(JSON.parse(parts[0]!.text)).toEqual({ data: { sectors: ['few'], locale: 'de' }, t: { title: 'Titel' } });
		expect(JSON.parse(parts[2]!.text)).toEqual(long('t'));
	});

	it('leaves the props as they are', () => {
		const before = structuredClone(props);
		partsOf('marktfit', 'de', props);
		expect(props).toEqual(before);
	});

	it('names the same content of two tools alike, and changed content differently', () => {
		const taxonomyOf = (parts: ReturnType<typeof partsOf>) => parts.find(({ place }) => place === 'data.taxonomy')!;
		const other = taxonomyOf(partsOf('vorhaben', 'de', { ...props, t: { title: 'anders' } }));
		const changed = taxonomyOf(partsOf('marktfit', 'de', { ...props, data: { ...props.data, taxonomy: long('u') } }));
		const own = taxonomyOf(partsOf('marktfit', 'de', props));
		expect(other.url).toBe(own.url);
		expect(changed.url).not.toBe(own.url);
		expect(own.url).toMatch(/\/data\/tools\/taxonomy-de\.[0-9a-f]{8}\.json$/);
	});

	it('cuts nothing out of a tool that shares nothing', () => {
		expect(partsOf('canvas', 'en', { data: { locale: 'en' }, t: {} })).toHaveLength(1);
	});
});
