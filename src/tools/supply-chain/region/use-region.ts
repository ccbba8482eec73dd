import { useMemo } from 'preact/hooks';
import type { MatchingParameters } from '../../../domain/matching';
import type { RecordHandle, SupplyExchangeRecord } from '../../../workspace';
import { matchingParameters } from '../../shared/data';
import type { ViewProps } from '../view';
import type { de } from './texts.de';

export type RegionTexts = typeof de;

/** What every part of the view works with. */
export type RegionContext = Omit<ViewProps, 't'> & {
	t: RegionTexts;
	/** The record of the exchange, and what it holds. */
	exchange: RecordHandle<'supply-exchange'>;
	settings: SupplyExchangeRecord;
	change(part: Partial<SupplyExchangeRecord>): void;
	parameters: MatchingParameters;
	competenceName(id: string): string;
};

export function useRegion({ t, ...props }: ViewProps): RegionContext {
	const { workspace, data } = props;
	const exchange = useMemo(() => workspace.record('supply-exchange'), [workspace]);
	const content = useMemo(() => {
		// Standards play no part in coverage.
		const parameters = matchingParameters({
			parameters: data.region.parameters,
			taxonomy: data.taxonomy,
			standards: [],
		});
		const names = new Map(
			data.taxonomy.flatMap((main) => main.groups.flatMap((group) => group.competences.map((c) => [c.id, c.label]))),
		);
		return { parameters, competenceName: (id: string) => names.get(id) ?? id };
	}, [data]);
	return {
		...props,
		...content,
		t: t.region,
		exchange,
		settings: exchange.data.value,
		change: (part) => exchange.update((current) => ({ ...current, ...part })),
	};
}
