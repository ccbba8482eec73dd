import { expect, it } from 'vitest';
import { withoutIslandNames } from '../../../src/integrations/steady-islands';

it('takes the names off islands and leaves everything else', () => {
	const island = (name: string) =>
		`<p>uid="a"</p><astro-island${name} data-preact-island-id="1" props="{}"></astro-island>`;
	expect(withoutIslandNames(island(' uid="Z1qVNnX"') + island(' uid="KSenC"'))).toBe(island('') + island(''));
});
