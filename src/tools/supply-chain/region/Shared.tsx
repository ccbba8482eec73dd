import { useMemo } from 'preact/hooks';
import { fill } from '../../../i18n/format';
import type { ExchangeParticipant } from '../../../workspace';
import { Gaps } from './Gaps';
import { PartnerTable } from './PartnerTable';
import { ResultFooter } from './ResultFooter';
import { Teams } from './Teams';
import { type Together, teamsFor } from './together';
import type { RegionContext } from './use-region';
import { counts } from './words';

type Props = {
	context: RegionContext;
	participants: readonly ExchangeParticipant[];
	result: Together;
	titleId: string;
};

/** What enough firms share: suppliers and only sources, customers, gaps in the region, teams for a market. */
export function Shared({ context, participants, result, titleId }: Props) {
	const { data, parameters, settings, t } = context;
	const { minimum } = settings;
	const sector = data.region.sectors.find(({ id }) => id === settings.sector) ?? data.region.sectors[0];
	const teams = useMemo(
		() => (sector ? teamsFor(participants, sector, parameters) : undefined),
		[participants, sector, parameters],
	);
	return (
		<>
			<h2 id={titleId}>{t.result}</h2>
			{participants[0]?.network.exchange === data.region.round?.exchange && (
				<p class="example-flag print-only">{t.exampleFlag}</p>
			)}
			<p class="summary" role="status">
				{fill(t.sentence, { minimum, n: participants.length, ...counts(result) })}
			</p>
			<h3>{t.suppliers}</h3>
			<p class="muted">{t.suppliersText}</p>
			<PartnerTable title={t.suppliers} firms={result.suppliers} context={context} withShares />
			<p class="muted">
				{fill(t.hidden, { minimum, n: result.hidden })}{' '}
				{fill(t.hiddenSources, { minimum, n: result.hiddenSources, marking: result.marking })}
			</p>
			<h3>{t.customers}</h3>
			{participants.some(({ network }) => network.firms.some(({ role }) => role === 'customer')) ? (
				<PartnerTable title={t.customers} firms={result.customers} context={context} />
			) : (
				<p class="muted">{t.noCustomers}</p>
			)}
			<Gaps context={context} participants={participants} result={result} />
			{sector && teams && <Teams context={context} sector={sector} teams={teams} />}
			{sector && teams && (
				<ResultFooter
					context={context}
					participants={participants}
					result={result}
					teams={teams}
					sector={sector.label}
				/>
			)}
		</>
	);
}
