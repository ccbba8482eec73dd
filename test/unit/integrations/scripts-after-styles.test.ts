import { expect, it } from 'vitest';
import { withPatientScripts } from '../../../src/integrations/scripts-after-styles';

it('script files of a page wait for its styles; inline scripts stay as they are, for their hashes', () => {
	const inline = '<script type="module">const a = 1;</script><script>const b = 2;</script>';
	expect(withPatientScripts(`${inline}<script type="module" src="/_astro/page.a.js"></script>`)).toBe(
		`${inline}<script type="module" fetchpriority="low" src="/_astro/page.a.js"></script>`,
	);
});
