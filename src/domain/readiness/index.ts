/** How ready a project is, from idea to series, on every side that counts. */
export {
	assessReadiness,
	type DimensionReadiness,
	type LevelClaim,
	type Readiness,
	type ReadinessClaims,
	type ReadinessLevel,
	type ReadinessScale,
} from './assess-readiness';
