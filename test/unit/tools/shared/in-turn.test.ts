// @vitest-environment happy-dom
import { h, render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { drawInTurns, holdTurns, InTurn } from '../../../../src/tools/shared/InTurn';

let place: HTMLElement;
beforeEach(() => {
	place = document.createElement('div');
});

/** A part that notes in which task it is drawn. */
function parts(names: string[], drawn: string[]) {
	const Part = ({ name }: { name: string }) => {
		drawn.push(name);
		return h('p', {}, name);
	};
	return names.map((name) => h(InTurn, { key: name, children: h(Part, { name }) }));
}

describe('InTurn', () => {
	it('draws its part at once when nothing is being opened', () => {
		render(h('div', {}, parts(['a', 'b'], [])), place);
		expect(place.textContent).toBe('ab');
	});

	it('draws parts one after the other in their order, parts of parts after them, and says when all stand', async () => {
		const drawn: string[] = [];
		const seen: number[] = [];
		const watch = new MutationObserver(() => seen.push(place.querySelectorAll('p').length));
		watch.observe(place, { childList: true, subtree: true });
		const tree = h('div', {}, [
			h(InTurn, { key: 'outer', children: h('section', {}, parts(['inner 1', 'inner 2'], drawn)) }),
			...parts(['a', 'b'], drawn),
		]);
		await drawInTurns(() => render(tree, place));
		expect(drawn).toEqual(['a', 'b', 'inner 1', 'inner 2']);
		expect(place.textContent).toBe('inner 1inner 2ab');
		await Promise.resolve();
		watch.disconnect();
		// Never more than one part in a task.
		expect(seen.filter((n) => n > 0)).toEqual([1, 2, 3, 4]);
	});

	it('waits for a part that is still being fetched', async () => {
		let arrive = () => {};
		const fetched = new Promise<void>((resolve) => {
			arrive = resolve;
		});
		let standing = false;
		const whole = drawInTurns(() => {
			render(h('div', {}, parts(['a'], [])), place);
			holdTurns(fetched);
		}).then(() => {
			standing = true;
		});
		await new Promise((resolve) => setTimeout(resolve, 100));
		expect(standing).toBe(false);
		arrive();
		await whole;
		expect(place.textContent).toBe('a');
	});

	it('stands without a part that does not come within three seconds', async () => {
		vi.useFakeTimers();
		try {
			let standing = false;
			drawInTurns(() => {
				render(h('div', {}, parts(['a'], [])), place);
				holdTurns(new Promise(() => {}));
			}).then(() => {
				standing = true;
			});
			await vi.advanceTimersByTimeAsync(2900);
			expect(standing).toBe(false);
			await vi.advanceTimersByTimeAsync(300);
			expect(standing).toBe(true);
			expect(place.textContent).toBe('a');
		} finally {
			vi.useRealTimers();
		}
	});

	it('draws at once again after drawing has failed', async () => {
		await expect(
			drawInTurns(() => {
				throw new Error('no');
			}),
		).rejects.toThrow('no');
		render(h('div', {}, parts(['a'], [])), place);
		expect(place.textContent).toBe('a');
	});
});
