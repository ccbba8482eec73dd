import { describe, expect, it } from 'vitest';
import { isIn, orderFor, withPart, withVariant } from '../../../../../src/tools/project/dossier/choice';
import { de } from '../../../../../src/tools/project/dossier/texts.de';
import { kinds } from '../../../../../src/workspace/kinds';
import { dossierVariants } from '../../../../../src/workspace/kinds/dossier';

const board = kinds.dossier.empty();

describe('orderFor', () => {
	it.each(dossierVariants)('%s: every part once, the appendix last', (variant) => {
		expect(orderFor(variant).toSorted()).toEqual(Object.keys(de.parts).toSorted());
		expect(orderFor(variant).at(-1)).toBe('appendix');
	});

	it('begins with what the reader asks first', () => {
		expect(orderFor('board')[0]).toBe('fit');
		expect(orderFor('bank')[0]).toBe('businessCase');
		expect(orderFor('funding')[0]).toBe('readiness');
	});

	it('has the supply chain where each reader looks for it', () => {
		const before = (variant: (typeof dossierVariants)[number]) => {
			const order = orderFor(variant);
			return order[order.indexOf('supplyChain') - 1];
		};
		expect(dossierVariants.map(before)).toEqual(['resilience', 'scoring', 'businessCase']);
	});
});

describe('isIn', () => {
	it('follows the version and leaves out what nobody has worked on', () => {
		expect(isIn(board, 'canvas', true)).toBe(true);
		expect(isIn(board, 'canvas', false)).toBe(false);
		expect(isIn({ variant: 'bank', parts: {} }, 'canvas', true)).toBe(false);
	});

	it('follows the person where there is a decision', () => {
		expect(isIn({ variant: 'bank', parts: { canvas: true } }, 'canvas', true)).toBe(true);
		expect(isIn({ variant: 'board', parts: { canvas: false } }, 'canvas', true)).toBe(false);
		// Chosen though empty: the dossier says so.
		expect(isIn({ variant: 'bank', parts: { canvas: true } }, 'canvas', false)).toBe(true);
	});
});

describe('withPart and withVariant', () => {
	it('keep only what differs from the version', () => {
		const without = withPart(board, 'canvas', false, true);
		expect(without.parts).toEqual({ canvas: false });
		expect(withPart(without, 'canvas', true, true)).toEqual(board);
		expect(withPart(board, 'canvas', true, false).parts).toEqual({ canvas: true });
	});

	it('another version brings its own choice back', () => {
		const changed = withPart(board, 'canvas', false, true);
		expect(withVariant(changed, 'bank')).toEqual({ variant: 'bank', parts: {} });
		expect(withVariant(changed, 'board')).toBe(changed);
	});
});
