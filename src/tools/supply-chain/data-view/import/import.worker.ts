import { breathe } from '../../../../workspace/breathe';
import type { Patch } from './chain';
import type { Reply, Request } from './protocol';
import { ImportSession } from './session';

let session: ImportSession | undefined;
/** Number of the latest question: what an older one asked for is no longer worth computing. */
let latest = 0;

const reply = (message: Reply) => postMessage(message);

/** Flows sent in one message. */
const partSize = 4000;

function replyPatch(patch: Patch): void {
	const links = Object.entries(patch.links);
	for (let i = 0; i < links.length; i += partSize)
		reply({ kind: 'links', links: Object.fromEntries(links.slice(i, i + partSize)) });
	reply({ kind: 'patch', patch: { ...patch, links: {} } });
}

/** Reads lists of firms and flows away from the page; one file a worker. */
self.onmessage = async ({ data }: MessageEvent<Request>) => {
	if (data.kind === 'open') {
		reply({ kind: 'stage', stage: 'cells' });
		session = new ImportSession(data.knowledge, data.chain);
		const refusal = await session.open(new Uint8Array(data.bytes), data.name);
		reply(refusal ? { kind: 'refused', refusal } : { kind: 'opened' });
		return;
	}
	if (!session) return;
	if (data.kind === 'patch') return replyPatch(session.patch());
	if (data.kind === 'issues') return reply({ kind: 'issues', issues: session.issues() });
	const { ask, plan } = data;
	latest = Math.max(latest, ask);
	await breathe();
	if (ask < latest) return;
	if (data.kind === 'read') {
		reply({ kind: 'stage', stage: 'columns' });
		const preview = session.preview(data.chosen);
		reply({ kind: 'preview', ask, preview });
		await breathe();
		if (ask < latest || preview.missing.length > 0) return;
	}
	reply({ kind: 'stage', stage: 'firms' });
	const planned = session.plan(plan);
	reply({ kind: 'stage', stage: 'plan' });
	reply({ kind: 'planned', ask, plan: planned });
};
