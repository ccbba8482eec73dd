// @vitest-environment happy-dom
import { h, render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, it, vi } from 'vitest';
import { useFocus } from '../../../../src/tools/canvas/use-focus';

afterEach(() => render(null, document.body));

it('focuses a note where it stands now, also when it is moved before the last drawing has come to rest', async () => {
	let move = () => {};
	function Board() {
		const [field, setField] = useState('strengths');
		const focus = useFocus();
		move = () => {
			setField('weaknesses');
			focus({ note: 'n1' });
		};
		const note = h('button', { 'data-note': 'n1' }, 'Note');
		return ['strengths', 'weaknesses'].map((id) => h('section', { id, key: id }, id === field ? note : null));
	}
	render(h(Board, {}), document.body);
	move();
	await vi.waitFor(() => expect(document.activeElement?.parentElement?.id).toBe('weaknesses'));
});
