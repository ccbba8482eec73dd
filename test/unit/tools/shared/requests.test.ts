import { describe, expect, it } from 'vitest';
import { countRequests, noRequests } from '../../../../src/tools/shared/requests';

const origin = 'https://example.org';

describe('countRequests', () => {
	it('tells own requests from those to other hosts', () => {
		const first = countRequests(noRequests, { addresses: [`${origin}/a.js`, `${origin}/b.css`] }, origin);
		expect(first).toEqual({ own: 2, foreign: [], refused: [] });
		const second = countRequests(first, { addresses: ['https://example.com/x', 'http://example.org/y'] }, origin);
		expect(second).toEqual({ own: 2, foreign: ['https://example.com/x', 'http://example.org/y'], refused: [] });
	});

	it('passes over what the page makes itself', () => {
		const made = ['data:image/png;base64,AA==', `blob:${origin}/1`, 'about:blank'];
		expect(countRequests(noRequests, { addresses: made }, origin)).toEqual(noRequests);
	});

	it('counts a refused request as refused only, in whatever order both are reported', () => {
		const address = 'https://example.com/x';
		const expected = { own: 0, foreign: [], refused: [address] };
		const recordFirst = countRequests(noRequests, { addresses: [address] }, origin);
		expect(countRequests(recordFirst, { refused: [address] }, origin)).toEqual(expected);
		const reportFirst = countRequests(noRequests, { refused: [address] }, origin);
		expect(countRequests(reportFirst, { addresses: [address] }, origin)).toEqual(expected);
	});

	it('understands a report that names the host only', () => {
		const before = countRequests(noRequests, { addresses: ['https://example.com/x?y'] }, origin);
		expect(countRequests(before, { refused: ['https://example.com'] }, origin).foreign).toEqual([]);
	});

	it('does not take code that was refused for a request', () => {
		expect(countRequests(noRequests, { refused: ['inline', 'eval', 'wasm-eval', ''] }, origin)).toEqual(noRequests);
	});
});
