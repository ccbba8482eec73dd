import type { CaseGroup } from '../../../results/business-case/form';
import type { CaseResultTexts } from '../../../results/business-case/texts.de';
import type { CanvasTemplate } from '../../../results/canvas/template';
import type { CanvasResultTexts } from '../../../results/canvas/texts.de';
import type { FitResultTexts } from '../../../results/market-fit/texts.de';
import type { Scale } from '../../../results/readiness/scale';
import type { ReadinessResultTexts } from '../../../results/readiness/texts.de';
import type { ResilienceQuestionnaire } from '../../../results/resilience-check/questionnaire';
import type { ResilienceResultTexts } from '../../../results/resilience-check/texts.de';
import type { HolidayCalendar } from '../../../results/roadmap/calendar';
import type { RoadmapResultTexts } from '../../../results/roadmap/texts.de';
import type { SectorFigure, ToolCriteriaSet } from '../../../results/scoring/criteria-set';
import type { ScoringResultTexts } from '../../../results/scoring/texts.de';
import type { FindingContent } from '../../../results/supply-chain/advice';
import type { FindingTexts } from '../../../results/supply-chain/findings-texts.de';
import type { StressTexts } from '../../../results/supply-chain/stress-texts.de';
import type { DossierTexts } from './texts.de';

/** What the dossier says about a finding of the supply chain: its limits and where they come from. */
export type ChainFinding = Pick<
	FindingContent,
	'id' | 'label' | 'measured' | 'unit' | 'watch' | 'act' | 'mark' | 'area' | 'limitSources' | 'ownLimits' | 'planned'
>;

/** Content and words that only the dossier needs, in one language: fetched when there is something to show. */
export type DossierContent = {
	/** Colours of the site on paper, by the name of their style property. */
	colours: Record<string, string>;
	questionnaire: ResilienceQuestionnaire;
	sets: ToolCriteriaSet[];
	/** Key figures of the briefs, by sector. */
	figures: Record<string, SectorFigure[]>;
	scales: Scale[];
	groups: CaseGroup[];
	canvases: CanvasTemplate[];
	calendar: HolidayCalendar;
	supplyChain: {
		findings: ChainFinding[];
		/** Markets that sales can end in, and the one whose weight the findings speak of. */
		markets: { id: string; label: string }[];
		focusSector: string;
	};
	/** Names of the tools by slug. */
	tools: Record<string, string>;
	words: {
		dossier: DossierTexts;
		fit: FitResultTexts;
		resilience: ResilienceResultTexts;
		scoring: ScoringResultTexts;
		readiness: ReadinessResultTexts;
		businessCase: CaseResultTexts;
		canvas: CanvasResultTexts;
		roadmap: RoadmapResultTexts;
		findings: FindingTexts;
		stress: StressTexts;
		/** What every stress test takes for granted. */
		stressRules: string[];
	};
};
