import type { ComponentType } from 'preact';
import { fill } from '../../../i18n/format';
import { resultSentence as caseSentence, caseWords, listWords } from '../../../results/business-case/words';
import { boardSentence } from '../../../results/canvas/board';
import { rankingSentence } from '../../../results/market-fit/words';
import { readinessSentence } from '../../../results/readiness/words';
import type { ToolSource } from '../../../results/references';
import { resultSentence as checkSentence } from '../../../results/resilience-check/words';
import { planSentence } from '../../../results/roadmap/words';
import { rankingSentence as decisionSentence, obstacleSentence } from '../../../results/scoring/sentences';
import { hasChain } from '../../../results/supply-chain/network';
import { hasProfile } from '../../shared/fit';
import { explains } from './appendix';
import type { PartId } from './choice';
import {
	analyseCase,
	boardsOf,
	caseOf,
	chainIn,
	checkOf,
	decisionsOf,
	fitsOf,
	planIn,
	reckonChain,
	subjectsOf,
} from './computed';
import type { DossierInput, ProjectRecords } from './input';
import { AppendixPart } from './parts/AppendixPart';
import { CanvasPart } from './parts/CanvasPart';
import { CasePart } from './parts/CasePart';
import { FitPart } from './parts/FitPart';
import type { PartProps } from './parts/frame';
import { ProfilePart } from './parts/ProfilePart';
import { ReadinessPart } from './parts/ReadinessPart';
import { ResiliencePart } from './parts/ResiliencePart';
import { RoadmapPart } from './parts/RoadmapPart';
import { ScoringPart } from './parts/ScoringPart';
import { SupplyPart } from './parts/SupplyPart';
import { reasonsOf } from './reasons';
import { marketSources, requirementSources } from './sectors';
import { chainSentence } from './supply';

/**
 * A part of the dossier. One more is one entry in `dossierParts`, its name in the texts, its place in choice.ts, and its
 * record in DossierPlace.tsx.
 */
export type DossierPart = {
	id: PartId;
	/** Slug of the tool it comes from. */
	tool?: string;
	/** Whether the tool holds anything to print. */
	filled: (records: ProjectRecords) => boolean;
	/** What it says in a sentence or two, for the overview; empty where it says nothing. */
	lead: (input: DossierInput) => string;
	/** Makes what takes long away from the page or bit by bit; what is not made then is made when it is drawn. */
	prepare?: (input: DossierInput) => Promise<void>;
	/** What it quotes, in the order of appearance. */
	sources?: (input: DossierInput) => ToolSource[];
	Content: ComponentType<PartProps>;
};

const filledKeyed = ({ entries }: { entries: object }) => Object.keys(entries).length > 0;
const profileFilled = (records: ProjectRecords) => hasProfile(records['competence-profile']);
const checkFilled = (records: ProjectRecords) => Object.keys(records['resilience-check'].answers).length > 0;

const profile: DossierPart = {
	id: 'profile',
	tool: 'kompetenzprofil',
	filled: profileFilled,
	lead: ({ records, content }) =>
		fill(content.words.dossier.profile.lead, {
			competences: Object.keys(records['competence-profile'].competences).length,
			standards: records['competence-profile'].standards.length,
		}),
	Content: ProfilePart,
};

const fit: DossierPart = {
	id: 'fit',
	tool: 'marktfit',
	filled: profileFilled,
	lead: (input) => rankingSentence(fitsOf(input).ranked, input.data.locale, input.content.words.fit),
	sources: (input) => marketSources(fitsOf(input).detailed, input.context),
	Content: FitPart,
};

const resilience: DossierPart = {
	id: 'resilience',
	tool: 'resilienz-check',
	filled: checkFilled,
	lead: (input) => {
		const { result, version } = checkOf(input);
		return checkSentence(result, version, input.data.locale, input.content.words.resilience);
	},
	Content: ResiliencePart,
};

const scoring: DossierPart = {
	id: 'scoring',
	tool: 'bewertung',
	filled: ({ scoring: { tables } }) => filledKeyed(tables),
	lead: (input) => {
		const t = input.content.words.scoring;
		return decisionsOf(input)
			.map(({ table, results, label, setup, set }) => {
				const sentence = results
					? decisionSentence(results, { locale: input.data.locale, t, label })
					: obstacleSentence(setup, set?.alternatives.many ?? '', t);
				return `${table.title.replace(/[.:]$/, '')}${/[?!]$/.test(table.title) ? '' : ':'} ${sentence}`;
			})
			.join(' ');
	},
	sources: (input) =>
		reasonsOf(decisionsOf(input), input.content.figures)
			.flat()
			.flatMap(({ figure }) => figure?.source ?? []),
	Content: ScoringPart,
};

const readiness: DossierPart = {
	id: 'readiness',
	tool: 'reifegrad',
	filled: ({ readiness: { subjects } }) => filledKeyed(subjects),
	lead: (input) => {
		const { readiness: words, dossier } = input.content.words;
		return subjectsOf(input)
			.map((subject) =>
				subject.readiness.untouched
					? `${subject.title}: ${dossier.readiness.nothing}`
					: readinessSentence(subject.title, subject.readiness, words),
			)
			.join(' ');
	},
	Content: ReadinessPart,
};

const businessCase: DossierPart = {
	id: 'businessCase',
	tool: 'business-case',
	filled: (records) => filledKeyed(records['business-case'].scenarios),
	prepare: analyseCase,
	lead: (input) => {
		const { data, content } = input;
		const found = caseOf(input);
		const t = content.words.businessCase;
		if (!found) return '';
		const words = caseWords(content.groups, data.locale, t);
		const { outcome, analysis, record, reading } = found;
		if (outcome) return caseSentence(record.title || t.untitled, outcome, analysis?.risk, words);
		const open = fill(reading.problems.length === 1 ? t.toFillOne : t.toFill, { n: reading.problems.length });
		return `${open} ${listWords(reading.problems.map(words.label), data.locale)}.`;
	},
	Content: CasePart,
};

const canvas: DossierPart = {
	id: 'canvas',
	tool: 'canvas',
	filled: ({ canvas: { boards } }) => filledKeyed(boards),
	lead: (input) =>
		boardsOf(input)
			.map((board) => boardSentence(board, input.content.words.canvas))
			.join(' '),
	Content: CanvasPart,
};

const roadmap: DossierPart = {
	id: 'roadmap',
	tool: 'fahrplan',
	filled: ({ roadmap: { measures } }) => filledKeyed(measures),
	lead: (input) => {
		const plan = planIn(input);
		const { dossier, roadmap: words } = input.content.words;
		if (plan.kind === 'dated') return planSentence(plan, input.data.locale, words);
		return plan.kind === 'tooLong' ? words.tooLong : plan.kind === 'circle' ? dossier.roadmap.circle : '';
	},
	Content: RoadmapPart,
};

const supplyChain: DossierPart = {
	id: 'supplyChain',
	tool: 'lieferkette',
	filled: (records) => hasChain(records['supply-chain']),
	prepare: reckonChain,
	lead: (input) => chainSentence(chainIn(input), input.data.locale, input.content.words.dossier),
	sources: (input) => chainIn(input).findings.flatMap(({ content }) => content.limitSources),
	Content: SupplyPart,
};

const appendix: DossierPart = {
	id: 'appendix',
	filled: (records) => profileFilled(records) || checkFilled(records),
	lead: () => '',
	sources: (input) => (explains(input, 'fit') ? requirementSources(fitsOf(input).detailed) : []),
	Content: AppendixPart,
};

/** All parts by their id. */
export const dossierParts: Record<PartId, DossierPart> = {
	profile,
	fit,
	resilience,
	scoring,
	supplyChain,
	readiness,
	businessCase,
	canvas,
	roadmap,
	appendix,
};
