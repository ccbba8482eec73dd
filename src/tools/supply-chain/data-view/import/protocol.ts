import type { Chain, Patch } from './chain';
import type { Refusal } from './file-kind';
import type { Issue } from './interpret';
import type { Knowledge } from './knowledge';
import type { Chosen, PlanOptions, PlanView, Preview } from './session';

/** What the page asks of the worker; `ask` numbers the questions, so that late answers are known as such. */
export type Request =
	| { kind: 'open'; bytes: ArrayBuffer; name: string; knowledge: Knowledge; chain: Chain }
	| { kind: 'read'; ask: number; chosen: Chosen; plan: PlanOptions }
	| { kind: 'plan'; ask: number; plan: PlanOptions }
	| { kind: 'patch' }
	| { kind: 'issues' };

export const stages = ['cells', 'columns', 'firms', 'plan'] as const;
export type Stage = (typeof stages)[number];

export type Reply =
	| { kind: 'stage'; stage: Stage }
	| { kind: 'refused'; refusal: Refusal }
	| { kind: 'opened' }
	| { kind: 'preview'; ask: number; preview: Preview }
	| { kind: 'planned'; ask: number; plan: PlanView }
	/** A part of the patch's flows: all at once would hold the page up while it takes them in. */
	| { kind: 'links'; links: Patch['links'] }
	| { kind: 'patch'; patch: Patch }
	| { kind: 'issues'; issues: Issue[] };
