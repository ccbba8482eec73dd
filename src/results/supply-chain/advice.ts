import type { Contact, NamedLink, ToolSource } from '../references';
import type { FindingRule } from './findings';
import type { FindingNames } from './findings-print';
import type { Limits } from './limits';

/** What a firm can do, in one language, ready for the plan. */
export type Advice = {
	id: string;
	label: string;
	text: string;
	methods: NamedLink[];
	tools: NamedLink[];
	contacts: Contact[];
	step: string;
};

/** What the content says about a finding, in one language. */
export type FindingContent = FindingNames &
	FindingRule & {
		question: string;
		/** Why the limits are where they are; own ones have no source and are our assumption. */
		reason: string;
		limitSources: ToolSource[];
		ownLimits: boolean;
		/** The content's limits where the person has set others. */
		planned?: Limits;
		markReason?: string;
		areaLabel?: string;
		formula: string;
		sources: ToolSource[];
		measures: Advice[];
	};

/** The kinds of stress test, in the order in which they are offered. */
export const stressKinds = ['site', 'customer', 'sector', 'country', 'cost'] as const;

/** What the content says about a kind of stress test, in one language. */
export type StressContent = {
	id: (typeof stressKinds)[number];
	label: string;
	hint: string;
	target: string;
	weeks: number;
	share: number;
	reason: string;
	formula: string;
	sources: ToolSource[];
	measures: Advice[];
};
