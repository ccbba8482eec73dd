import { h } from 'preact';
import { describe, expect, it } from 'vitest';
import type { SiteFacts } from '../../../../src/tools/shared/data';
import { firstState } from '../../../../src/tools/shared/first-state';
import type { Workspace } from '../../../../src/workspace';

const site = { name: 'Region', appVersion: '1' } as SiteFacts;

describe('firstState', () => {
	it('draws a tool over a workspace that is empty and would keep what is entered', async () => {
		const Tool = ({ workspace }: { workspace: Workspace }) => h('p', {}, workspace.state.value);
		expect(await firstState(Tool, { data: { site } })).toBe('<p>empty</p>');
	});

	it('disables everything that can be typed in or pressed, and nothing else', async () => {
		const Tool = () =>
			h('form', {}, [
				h('button', { type: 'button' }, 'a'),
				h('button', { type: 'button', disabled: true }, 'b'),
				h('input', { type: 'text', title: '1 > 0' }),
				h('select', {}, h('option', {}, 'c')),
				h('a', { href: '/' }, 'd'),
			]);
		const html = await firstState(Tool, { data: { site } });
		const open = [...html.matchAll(/<(button|input|select)\b[^<]*/g)].map(([tag]) => tag);
		expect(open).toHaveLength(4);
		for (const tag of open) expect(tag.match(/ disabled/g)).toHaveLength(1);
		expect(html).toContain('<a href="/">d</a>');
	});
});
