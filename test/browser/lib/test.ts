import { type BrowserContext, test as base, type Page } from '@playwright/test';

/**
 * Waits until the page's scripts have run, which are asked for when the page has been seen, and a tool stands in its
 * place. Some pages have none.
 */
export const scriptsReady = (page: Page): Promise<void> =>
	page
		.locator('html[data-ready]:not(:has(.tool-root[inert])), html:not(:has(script[data-files]))')
		.waitFor({ state: 'attached' });

/** Opening or reloading a page also waits for its scripts. */
function withScripts(page: Page): Page {
	const goto = page.goto.bind(page);
	const reload = page.reload.bind(page);
	page.goto = async (...how) => {
		const response = await goto(...how);
		await scriptsReady(page);
		return response;
	};
	page.reload = async (...how) => {
		const response = await reload(...how);
		await scriptsReady(page);
		return response;
	};
	return page;
}

/** All tabs of a browser with settings of its own wait for their scripts too. */
export function waitsForScripts(context: BrowserContext): BrowserContext {
	context.on('page', withScripts);
	return context;
}

/** Playwright's test, with pages that are ready once they have been opened. */
export const test = base.extend({
	context: async ({ context, javaScriptEnabled }, use) => {
		await use(javaScriptEnabled === false ? context : waitsForScripts(context));
	},
});
