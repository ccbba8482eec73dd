import { choose, type Session } from './session';
import type { TabMessage } from './tabs';

/** Another tab has written: takes it over, keeping what is still unwritten here. */
export async function follow(session: Session, message: TabMessage): Promise<void> {
	if (!session.storage.keeps) return;
	try {
		// Whether a write of our own came before or after theirs is known once it is through.
		await session.autosave.settled();
		if (message.type === 'all') await session.readAll();
		else if (message.type === 'settings') session.settings.value = { ...session.settings.value, ...message.settings };
		else if (message.type === 'projects') await followList(session);
		else await followProject(session, message);
		session.autosave.rest();
	} catch {
		// Reading failed: our own state stays as it is, and the next write will say what is wrong.
	}
}

/** Projects were added, removed or put back: those open here may be others by now. */
export async function followList(session: Session): Promise<void> {
	await session.refreshList();
	const list = session.list.peek();
	for (const { id } of list) if (session.opened.has(id)) await session.reread(id);
	const current = session.current.peek();
	// Where nothing was entered yet, work that came in another tab is opened.
	if (list.length > 0 && !current.stored && !current.hasWork()) await session.show(choose(list, [current.id]), false);
}

async function followProject(session: Session, message: TabMessage & { type: 'record' | 'project' }): Promise<void> {
	const open = session.opened.get(message.project);
	if (!open || message.type === 'project') await session.refreshList();
	if (!open) return;
	if (message.type === 'record') {
		const { kind } = message;
		const { stored, record } = await session.storage.read(async (tx) => ({
			stored: await tx.project(open.id),
			record: await tx.record(open.id, kind),
		}));
		if (!stored || !record) return;
		if (stored.origin === open.origin) {
			if (!open.dirty.has(kind) && record.revision > open.slot(kind).base.revision) open.load(kind, record);
			return;
		}
	}
	await session.reread(open.id);
}
