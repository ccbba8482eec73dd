import { expect, it } from 'vitest';
import { withProjectWord } from '../../../../src/tools/project/own-word';
import { de } from '../../../../src/tools/project/texts.de';

it('uses a region’s own word where it stands alone, and the usual one elsewhere', () => {
	const t = withProjectWord(de, 'Musterplan');
	expect(t.projectTitle).toBe('Musterplan');
	expect(t.previewProject).toBe('Musterplan „{name}“');
	expect(t.title).toBe(de.title);
	expect(withProjectWord(de, undefined)).toBe(de);
});
