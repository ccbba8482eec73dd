import { type FunctionComponent, h, render } from 'preact';
import { formatDate, formatNumber } from '../../i18n/format';
import { localeOf } from '../../i18n/locale';
import { openWorkspace, type Workspace } from '../../workspace';
import { breathe } from '../../workspace/breathe';
import { databaseName } from '../../workspace/exists';
import type { ToolData, ToolPart } from './data';
import { drawInTurns, nextTask } from './InTurn';

type ToolContent = { data: Pick<ToolData, 'site'> };

/** Puts a tool in its place on the page, in the state that this browser's workspace has it in. */
export async function mountTool<Props extends ToolContent & { workspace: Workspace }>(
	Tool: FunctionComponent<Props>,
): Promise<void> {
	const root = document.querySelector<HTMLElement>('.tool-root')!;
	try {
		const language = readLanguage();
		const content = await readParts(JSON.parse(root.dataset.parts!) as ToolPart[]);
		const { path, name, appVersion } = content.data.site;
		const workspace = await openWorkspace({ sitePath: path, site: name, appVersion });
		rememberWork(workspace, path);
		await language;
		const draw = () => render(h(Tool, { ...content, workspace } as unknown as Props), root);
		// What was drawn at build time is taken over element by element; stored work comes part by part.
		if (workspace.state.peek() === 'empty') {
			draw();
			root.inert = false;
		} else {
			await drawInTurns(draw);
			root.inert = false;
			// Shown in a frame of its own: to style and to paint all of a tool takes long on a phone.
			await nextTask();
		}
		delete document.documentElement.dataset.work;
	} catch (error) {
		root.remove();
		document.querySelector<HTMLElement>('.tool-failed')!.hidden = false;
		throw error;
	}
}

/**
 * Lets the browser read what it knows of the page's language while the content is on its way: its first order of words
 * and its first number take as long as a part of a tool, those after them next to nothing.
 */
async function readLanguage(): Promise<void> {
	const locale = localeOf(document.documentElement.lang);
	await breathe();
	new Intl.Collator(locale).compare('', '');
	await breathe();
	formatNumber(0, locale);
	await breathe();
	formatDate('2000-01-01', locale);
}

/** The content of a tool, put together again. */
async function readParts(parts: readonly ToolPart[]): Promise<ToolContent> {
	const contents = await Promise.all(
		parts.map(async ({ place, url }) => {
			const answer = await fetch(url);
			if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
			return { keys: place.split('.').filter(Boolean), content: (await answer.json()) as Record<string, unknown> };
		}),
	);
	const whole = contents.find(({ keys }) => keys.length === 0)!.content;
	for (const { keys, content } of contents) {
		const last = keys.pop();
		if (last === undefined) continue;
		const holder = keys.reduce((at, key) => at[key] as Record<string, unknown>, whole);
		holder[last] = content;
	}
	return whole as unknown as ToolContent;
}

/** Leaves a mark where there is work, by which the next page knows at once that the first state is not what to show. */
function rememberWork(workspace: Workspace, sitePath: string): void {
	const key = databaseName(sitePath);
	workspace.state.subscribe((state) => {
		try {
			if (state === 'empty' || state === 'memoryOnly') localStorage.removeItem(key);
			else localStorage.setItem(key, 'work');
		} catch {
			// A browser that blocks the storage shows the first state for a moment.
		}
	});
}
