/** What a plan is worth, when the money is back, and how sure that is. */
export { breakEvenQuantity } from './break-even-quantity';
export {
	type BusinessCase,
	type CashFlowModel,
	type CashFlowYear,
	cashFlowModel,
	cashFlowTable,
} from './cash-flow-model';
export { type FailurePoint, failurePoint } from './failure-point';
export { type InternalRate, internalRateOfReturn } from './internal-rate-of-return';
export { netPresentValue } from './net-present-value';
export { paybackPeriod } from './payback-period';
export type { Range } from './range';
export { type Model, type Simulation, simulate } from './simulate';
export { type TornadoBar, tornado } from './tornado';
