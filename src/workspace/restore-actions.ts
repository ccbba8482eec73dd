import type { Backup } from './backup';
import { compareBackup } from './compare';
import { storedContents } from './contents';
import { newId } from './keyed';
import type { RestorePoint, Settings } from './model';
import { addProject, namesOf, newProjectId } from './projects';
import { carryOut, type Decisions, planRestore, type RestoreStep, suggestedDecisions } from './restore';
import { keepPoint, putBack } from './restore-points';
import type { Session } from './session';
import type { Transaction } from './storage';

type RestoreOptions = { decisions?: Decisions; label?: string; copyTitle?: (title: string) => string };

/** Restoring, deleting, and returning to what was before. Each is one transaction with its restore point. */
export class RestoreActions {
	readonly #session: Session;

	constructor(session: Session) {
		this.#session = session;
	}

	async restore(backup: Backup, hadWork: boolean, options: RestoreOptions = {}): Promise<RestorePoint> {
		const session = this.#session;
		await session.autosave.flush();
		const done = await session.write(async (tx) => {
			// Empty projects are no work: a restore into an empty workspace leaves nothing but what was restored.
			const idle = hadWork ? [] : (await tx.projects()).map(({ id }) => id);
			for (const id of idle) await tx.removeProject(id);
			const comparisons = compareBackup(backup, await storedContents(tx));
			const decisions = options.decisions ?? suggestedDecisions(comparisons);
			const steps = planRestore(backup, comparisons, decisions, options.copyTitle ?? ((title) => title));
			const changed = [...new Set(steps.flatMap((step) => (step.type === 'put' ? [step.project] : [])))];
			const added = steps.flatMap((step) => (step.type === 'add' ? [step] : []));
			const point = await keepPoint(
				tx,
				{ reason: 'restore', label: options.label ?? '', at: session.now() },
				{
					projects: changed,
					added: added.map(({ project }) => project.id),
					current: session.current.peek().id,
					unwritten: session.unwritten(),
				},
			);
			await carryOut(tx, steps, session.now());
			const settings = await this.#noteRestore(tx, backup, steps, hadWork);
			const open = hadWork ? undefined : (added.find(({ from }) => from === backup.currentProject) ?? added[0]);
			return { point, changed, settings, open: open?.project.id };
		});
		if (done.open) await session.reread(done.open);
		await this.#changed(done.changed, done.settings, done.open);
		return done.point;
	}

	async openExample(backup: Backup): Promise<'inPlace' | 'added'> {
		const session = this.#session;
		await session.autosave.flush();
		const current = session.current.peek();
		const listed = session.list.peek();
		const replaced = listed.find(({ id, untouched }) => id === current.id && untouched);
		const inPlace = replaced !== undefined || (!current.hasWork() && listed.every(({ id }) => id === current.id));
		// A project that is put in the place of another one gets an id of its own: another tab may hold the old one.
		const id = inPlace && !current.stored ? current.id : newProjectId();
		await session.write(async (tx) => {
			if (inPlace && current.stored) await tx.removeProject(current.id);
			const records = backup.records.filter(({ project }) => project === backup.currentProject);
			await addProject(tx, { id, origin: newId(), archived: false, untouched: true }, records, session.now());
		});
		await session.reread(id);
		if (inPlace && current.id !== id) session.opened.delete(current.id);
		await this.#changed([], {}, id);
		return inPlace ? 'inPlace' : 'added';
	}

	async deleteProject(id: string): Promise<RestorePoint | undefined> {
		const session = this.#session;
		await session.autosave.flush();
		const project = await session.project(id);
		const { firm, title } = namesOf(project.slot('project').data.peek());
		let unwritten = session.unwritten();
		const point = await session.write(async (tx) => {
			if (!(await tx.project(id))) return undefined;
			unwritten = session.unwritten();
			const point = await keepPoint(
				tx,
				{ reason: 'delete', label: [firm, title].filter(Boolean).join(' – '), at: session.now() },
				{ projects: [id], added: [], current: session.current.peek().id, unwritten },
			);
			await tx.removeProject(id);
			// An empty project with an id of its own follows the last one, so that the last one can come back.
			if ((await tx.projects()).length === 0) await tx.putSettings({ currentProject: newProjectId() });
			return point;
		});
		// What the restore point holds need not be written any more; what was typed since brings the project back.
		for (const { kind, data } of unwritten.filter((record) => record.project === id))
			if (project.slot(kind).data.peek() === data) project.dirty.delete(kind);
		await this.#changed([], {}, session.current.peek().id === id ? 'another' : undefined);
		return point;
	}

	async returnTo(number: number): Promise<RestorePoint | undefined> {
		const session = this.#session;
		await session.autosave.flush();
		const done = await session.write(async (tx) => {
			const about = (await tx.points()).find((point) => point.number === number);
			const content = await tx.pointContent(number);
			if (!about || !content) return undefined;
			const there = new Set((await tx.projects()).map(({ id }) => id));
			const ids = content.projects.map(({ id }) => id);
			const point = await keepPoint(
				tx,
				{ reason: 'return', label: about.label, at: session.now() },
				{
					projects: [...ids, ...content.added].filter((id) => there.has(id)),
					added: ids.filter((id) => !there.has(id)),
					current: session.current.peek().id,
					unwritten: session.unwritten(),
				},
			);
			await tx.removePoint(number);
			const back = await putBack(tx, content);
			await tx.putSettings({ changedSinceBackup: true });
			return { point, back, removed: content.added };
		});
		if (!done) return undefined;
		for (const id of done.removed) session.opened.delete(id);
		await this.#changed(done.back.projects, { changedSinceBackup: true }, done.back.current);
		return done.point;
	}

	/** The file that a whole workspace was restored from is a backup of what is here now. */
	async #noteRestore(
		tx: Transaction,
		backup: Backup,
		steps: readonly RestoreStep[],
		hadWork: boolean,
	): Promise<Partial<Settings>> {
		const whole = !hadWork && steps.length === backup.projects.length;
		const settings = whole
			? { lastBackup: backup.source.exportedAt, changedSinceBackup: false }
			: { changedSinceBackup: true };
		await tx.putSettings(settings);
		return settings;
	}

	/** Takes over here, and tells other tabs, what a transaction has changed. */
	async #changed(projects: readonly string[], settings: Partial<Settings>, open: string | undefined): Promise<void> {
		const session = this.#session;
		for (const id of projects) await session.takeRestored(id);
		session.settings.value = { ...session.settings.value, ...settings };
		await session.openAfter(open);
		session.autosave.rest();
		for (const project of projects) session.post({ type: 'project', project });
		if (Object.keys(settings).length > 0) session.post({ type: 'settings', settings });
		session.post({ type: 'projects' });
	}
}
