import type { CaseFigure } from '../../workspace/kinds/business-case';

/** What the form asks for, in one language: built from `content/data/business-case.yaml`. */
export type CaseGroup = { id: string; label: string; question: string; figures: CaseField[] };

export type CaseField = {
	figure: CaseFigure;
	label: string;
	unit: string;
	help: string;
	example?: string;
	/** What holds until somebody types a value, in the unit of the field. */
	assumption?: { value: number; reason: string };
};

/** How a figure is measured, and so what values it may take and how it is printed. */
export type Measured = 'years' | 'pieces' | 'money' | 'unitMoney' | 'share' | 'change' | 'rate';

export const measured: Record<CaseFigure, Measured> = {
	years: 'years',
	volume: 'pieces',
	ramp1: 'share',
	ramp2: 'share',
	ramp3: 'share',
	price: 'unitMoney',
	priceChange: 'change',
	variableCost: 'unitMoney',
	variableCostChange: 'change',
	fixedCost: 'money',
	fixedCostChange: 'change',
	investment: 'money',
	depreciationYears: 'years',
	residualValue: 'money',
	grantShare: 'share',
	taxRate: 'share',
	workingCapitalShare: 'share',
	discountRate: 'rate',
};

/** Typed and shown in percent, reckoned as a share of 1. */
export const isPercent = (figure: CaseFigure): boolean => ['share', 'change', 'rate'].includes(measured[figure]);

/** All fields in their order. */
export const fieldsOf = (groups: readonly CaseGroup[]): CaseField[] => groups.flatMap((group) => group.figures);
