import { builtPages, expect, languages, loadExample, openTool, readPage, saved, test } from './lib/site';

const policyOf = (html: string) =>
	/<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(html)?.[1] ?? '';

test('every page carries a policy without loopholes for scripts', () => {
	for (const path of [...builtPages()]) {
		const policy = policyOf(readPage(path));
		const scripts = /script-src ([^;]+)/.exec(policy)?.[1] ?? '';
		expect(scripts, path).toContain("'self'");
		expect(scripts, path).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
		for (const rule of ["connect-src 'self'", "object-src 'none'", "base-uri 'self'", "form-action 'none'"])
			expect(policy, path).toContain(rule);
	}
});

test('an injected script does not run', async ({ page, silence }) => {
	await page.goto('/');
	await page.evaluate(() => {
		const script = document.createElement('script');
		script.textContent = 'globalThis.injected = true';
		document.body.append(script);
	});
	expect(await page.evaluate(() => 'injected' in globalThis)).toBe(false);
	// The browser reports the violation: that is what the policy is for.
	expect(silence.splice(0)).toHaveLength(1);
});

test('a request to another host is refused', async ({ page, silence }) => {
	await page.goto('/werkzeuge/kompetenzprofil/');
	const outcome = await page.evaluate(() =>
		fetch('https://example.org/').then(
			() => 'sent',
			() => 'refused',
		),
	);
	expect(outcome).toBe('refused');
	expect(silence.splice(0).join()).toContain('Content Security Policy');
});

test('a whole piece of work sends nothing to anybody', async ({ page, context }) => {
	const hosts = new Set<string>();
	const sent: string[] = [];
	context.on('request', (request) => {
		hosts.add(new URL(request.url()).host);
		if (request.method() !== 'GET' || request.postData()) sent.push(request.url());
	});
	for (const tool of ['kompetenzprofil', 'marktfit', 'vorhaben'] as const) {
		await openTool(page, languages[0], tool);
		if (tool === 'kompetenzprofil') await loadExample(page);
	}
	expect(sent).toEqual([]);
	expect(hosts.size).toBe(1);
});

test('text from a file is shown as text', async ({ page }) => {
	await openTool(page, languages[0], 'vorhaben');
	const firm = '<img src=x onerror="globalThis.hacked=true">';
	await page.getByLabel('Betrieb', { exact: true }).fill(firm);
	await saved(page);
	await openTool(page, languages[0], 'kompetenzprofil');
	await loadAnother(page);
	await openTool(page, languages[0], 'vorhaben');
	await page.getByLabel('Betrieb', { exact: true }).fill(firm);
	await expect(page.locator('.dossier-firm')).toHaveText(firm);
	expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
});

async function loadAnother(page: Parameters<typeof openTool>[0]) {
	await page.locator('.example-picker select').selectOption({ index: 1 });
	await page.locator('.example-flag').waitFor();
}
