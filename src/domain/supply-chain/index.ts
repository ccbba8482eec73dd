/** Supply-chain networks: concentration, exposure, outages, merging of firms' files, exchange without names. */
export { type Concentration, concentration } from './concentration';
export { type CountryClosing, countryClosing } from './country-closing';
export { type CriticalSite, criticalSites } from './critical-sites';
export { foldName } from './firm-names';
export { compareFirms, type Firm, type Match, type MatchBand, type MatchReason, matchFirms } from './match-firms';
export type { MergeCandidate } from './merge-candidates';
export type { DecisionConflict, MergeDecision } from './merge-decisions';
export type { LinkConflict } from './merge-links';
export { type MergeConflict, type MergedNetwork, type MergeResult, mergeNetworks } from './merge-networks';
export { type PricedPurchase, type PriceShock, priceShock } from './price-shock';
export {
	type CodedFirm,
	type CodedLink,
	type EncodeOptions,
	type ExchangeAgreement,
	type ExchangeCoder,
	type ExchangeFile,
	encodeNetwork,
	exchangeCoder,
	type PseudonymiseOptions,
	pseudonymise,
	shareBand,
} from './pseudonymise';
export { type RiskRank, riskRanking } from './risk-ranking';
export { sectorExposure } from './sector-exposure';
export { type SharedFirm, sharedFirms } from './shared-firms';
export { type SharedSource, sharedSingleSources } from './shared-single-sources';
export { type OutageOptions, type OutageResult, simulateOutage } from './simulate-outage';
export { singleSources } from './single-sources';
export { timeToSurvive } from './time-to-survive';
export type { Link, Network, Site, SiteRole } from './types';
export { type SectorFall, whatIf } from './what-if';
