import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { breathe } from '../../../workspace/breathe';
import { localDay } from '../../shared/local-day';
import type { ViewProps } from '../view';
import { type Patch, withPatch } from './import/chain';
import type { Refusal } from './import/file-kind';
import type { Issue } from './import/interpret';
import { limits } from './import/limits';
import type { Mode } from './import/plan';
import type { Reply, Request, Stage } from './import/protocol';
import type { Answer, Chosen, PlanView, Preview } from './import/session';
import { knowledgeOf } from './words';

export type Done = { file: string; read: number; rows: number; sites: number; links: number };

/** One file on its way into the record: what the page knows of it, and what it can ask for. */
export function useImport({ record, workspace, data, t }: Pick<ViewProps, 'record' | 'workspace' | 'data' | 't'>) {
	const worker = useRef<Worker | undefined>(undefined);
	const ask = useRef(0);
	const parts = useRef<Patch['links']>({});
	const waiting = useRef<((issues: Issue[]) => void) | undefined>(undefined);
	const file = useSignal<string | undefined>(undefined);
	const stage = useSignal<Stage | undefined>(undefined);
	const refusal = useSignal<Refusal | 'failed' | undefined>(undefined);
	const preview = useSignal<Preview | undefined>(undefined);
	const plan = useSignal<PlanView | undefined>(undefined);
	const chosen = useSignal<Chosen>({});
	const mode = useSignal<Mode>('update');
	const answers = useSignal<Answer[]>([]);
	const done = useSignal<Done | undefined>(undefined);
	useEffect(() => () => worker.current?.terminate(), []);

	const send = (request: Request, transfer: Transferable[] = []) => worker.current?.postMessage(request, transfer);
	const options = () => ({
		mode: mode.value,
		answers: answers.value,
		ownName: workspace.record('project').data.value.firm || t.data.ownFirm,
	});
	const read = () => {
		ask.current++;
		stage.value = 'columns';
		send({ kind: 'read', ask: ask.current, chosen: chosen.value, plan: options() });
	};
	const replan = () => {
		ask.current++;
		stage.value = 'plan';
		send({ kind: 'plan', ask: ask.current, plan: options() });
	};
	const close = () => {
		worker.current?.terminate();
		worker.current = undefined;
		file.value = undefined;
		stage.value = undefined;
		preview.value = undefined;
		plan.value = undefined;
		refusal.value = undefined;
	};
	const refuse = (reason: Refusal | 'failed') => {
		const name = file.value;
		close();
		file.value = name;
		refusal.value = reason;
	};

	const receive = (reply: Reply) => {
		if (reply.kind === 'stage') stage.value = reply.stage;
		else if (reply.kind === 'refused') refuse(reply.refusal);
		else if (reply.kind === 'opened') read();
		else if (reply.kind === 'preview' && reply.ask === ask.current) {
			preview.value = reply.preview;
			if (reply.preview.missing.length > 0) {
				plan.value = undefined;
				stage.value = undefined;
			}
		} else if (reply.kind === 'planned' && reply.ask === ask.current) {
			plan.value = reply.plan;
			stage.value = undefined;
		} else if (reply.kind === 'issues') waiting.current?.(reply.issues);
		else if (reply.kind === 'links') Object.assign(parts.current, reply.links);
		else if (reply.kind === 'patch') {
			const patch = { ...reply.patch, links: parts.current };
			parts.current = {};
			const name = file.value ?? '';
			const counts = {
				read: plan.value?.read ?? 0,
				rows: preview.value?.rows ?? 0,
				sites: Object.keys(patch.sites).length,
				links: Object.keys(patch.links).length,
			};
			void takeOver(patch, { file: name, ...counts });
		}
	};

	/** Clears the file away, changes the record and shows it, each by itself: at once they would hold the page up. */
	const takeOver = async (patch: Patch, counts: Done) => {
		const of = worker.current;
		preview.value = undefined;
		plan.value = undefined;
		stage.value = 'plan';
		await breathe();
		if (worker.current !== of) return;
		record.update((before) => withPatch(before, patch, localDay(new Date())));
		await breathe();
		if (worker.current !== of) return;
		close();
		done.value = counts;
	};

	const open = async (content: Blob, name: string) => {
		close();
		done.value = undefined;
		chosen.value = {};
		mode.value = 'update';
		answers.value = [];
		file.value = name;
		if (content.size > limits.bytes) return refuse('tooLarge');
		stage.value = 'cells';
		try {
			const bytes = await content.arrayBuffer();
			const started = new Worker(new URL('./import/import.worker.ts', import.meta.url), { type: 'module' });
			worker.current = started;
			started.onmessage = ({ data: reply }: MessageEvent<Reply>) => receive(reply);
			started.onerror = () => refuse('failed');
			const { sites, links, decisions, mappings } = record.data.value;
			const knowledge = knowledgeOf(data, t.data.unnamed);
			send({ kind: 'open', bytes, name, knowledge, chain: { sites, links, decisions, mappings } }, [bytes]);
		} catch {
			refuse('failed');
		}
	};

	return {
		file,
		stage,
		refusal,
		preview,
		plan,
		chosen,
		mode,
		answers,
		done,
		...useMemo(
			() => ({
				open,
				close,
				choose(change: Partial<Chosen>) {
					chosen.value = { ...chosen.value, ...change };
					read();
				},
				setMode(next: Mode) {
					mode.value = next;
					replan();
				},
				answer(a: string, b: string, same: boolean | undefined) {
					const rest = answers.value.filter((one) => one.a !== a || one.b !== b);
					answers.value = same === undefined ? rest : [...rest, { a, b, same }];
					replan();
				},
				apply: () => send({ kind: 'patch' }),
				issues: () =>
					new Promise<Issue[]>((resolve) => {
						waiting.current = resolve;
						send({ kind: 'issues' });
					}),
			}),
			[record, workspace],
		),
	};
}

export type ImportState = ReturnType<typeof useImport>;
