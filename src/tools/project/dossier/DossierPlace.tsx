import type { ComponentType } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { KindName, Workspace } from '../../../workspace';
import { kinds } from '../../../workspace/kinds';
import type { ToolData } from '../../shared/data';
import type { SharedTexts } from '../../shared/texts.de';
import type { ProjectTexts } from '../texts.de';
import type { DossierProps } from './Dossier';
import type { DossierContent } from './data';

type Props = { workspace: Workspace; data: ToolData; t: ProjectTexts; shared: SharedTexts };

/** Records of the tools that the dossier has a part for. */
const shown: readonly KindName[] = [
	'competence-profile',
	'resilience-check',
	'supply-chain',
	'scoring',
	'readiness',
	'business-case',
	'canvas',
	'roadmap',
];

/** Whether any of these tools holds something. */
const anything = (workspace: Workspace): boolean =>
	shown.some((kind) => JSON.stringify(workspace.record(kind).data.value) !== JSON.stringify(kinds[kind].empty()));

type Loaded = { Dossier: ComponentType<DossierProps>; content: DossierContent };

let loading: Promise<Loaded> | undefined;

/** Fetches the dossier and what it needs of the content, once; after a failure it can be tried again. */
function load({ site, locale }: ToolData): Promise<Loaded> {
	loading ??= Promise.all([
		import('./Dossier'),
		fetch(`${site.path.replace(/\/$/, '')}/data/dossier/${locale}.json`).then((response) => {
			if (!response.ok) throw new Error(String(response.status));
			return response.json() as Promise<DossierContent>;
		}),
	]).then(([{ Dossier }, content]) => ({ Dossier, content }));
	loading.catch(() => {
		loading = undefined;
	});
	return loading;
}

/** Where the dossier stands: it is loaded once there is something to show. */
export function DossierPlace({ workspace, data, t, shared }: Props) {
	const [loaded, setLoaded] = useState<Loaded>();
	const [failed, setFailed] = useState(false);
	const title = useId();
	const filled = anything(workspace);
	useEffect(() => {
		if (filled && !loaded) load(data).then(setLoaded, () => setFailed(true));
	}, [filled, loaded, data]);

	return (
		<section class="tool-result dossier-place" aria-labelledby={title}>
			<header class="no-print">
				<h2 id={title}>{t.dossierTitle}</h2>
			</header>
			{filled && loaded ? (
				<loaded.Dossier workspace={workspace} data={data} content={loaded.content} shared={shared} />
			) : filled ? (
				<p class={failed ? 'error-notice' : 'muted'} role="status">
					{failed ? t.dossierFailed : shared.loading}
				</p>
			) : (
				<div class="empty-state">
					<p>{t.dossierEmpty}</p>
					<a class="button primary" href={data.site.links.profile}>
						{t.openProfile}
					</a>
				</div>
			)}
		</section>
	);
}
