import { fill, formatNumber, formatPercent } from '../../../i18n/format';
import type { Firm, Flow } from './graph';
import { RoleMark } from './RoleMark';
import { itemsOf } from './rows';
import type { ShownProps } from './view-props';
import { columnName, euros, shareText } from './words';

type Props = Omit<ShownProps, 'focus'> & {
	firm: Firm;
	onlyAround: boolean;
	onOnlyAround: (only: boolean) => void;
	/** Shares of the firm's sales by sector. */
	ends: readonly { label: string; share: number }[];
};

/** Partners named before the rest is counted. */
const mostPartners = 8;

/** What is known of the firm looked at: what it receives and delivers, and where its goods end. */
export function FirmCard(props: Props) {
	const { graph, selection, firm, onlyAround, onOnlyAround, onLook, ends, countryName, sectorName, locale, t } = props;
	const facts = [
		columnName(firm.column, graph, t),
		firm.region,
		firm.country && countryName(firm.country),
		firm.sector && sectorName(firm.sector),
		shareText(firm, locale, t),
	].filter(Boolean);
	return (
		<section class="firm-card" aria-label={fill(t.card.title, { name: firm.name })}>
			<header>
				<h3>
					<RoleMark role={firm.role} label={t.roles[firm.role]} /> <bdi>{firm.name}</bdi>
				</h3>
				<button type="button" class="button small no-print" onClick={() => onLook('')}>
					{t.card.leave}
				</button>
			</header>
			<p>{facts.join(' · ')}</p>
			{!selection.firms.has(firm.id) && <p class="muted">{t.card.hidden}</p>}
			<label class="firm-card-only no-print">
				<input type="checkbox" checked={onlyAround} onChange={(event) => onOnlyAround(event.currentTarget.checked)} />
				{t.card.onlyAround}
			</label>
			<dl>
				<dt>{t.card.receives}</dt>
				<dd>{euros(firm.received, locale)}</dd>
				<dt>{t.card.delivers}</dt>
				<dd>{euros(firm.delivered, locale)}</dd>
			</dl>
			<h4>{t.card.ends}</h4>
			<p>
				{ends.length > 0
					? ends.map(({ label, share }) => `${label} ${formatPercent(share, locale)}`).join(', ')
					: t.card.unknownEnd}
			</p>
			<Partners title={t.card.receivesFrom} flows={graph.reaching.get(firm.id) ?? []} end="from" {...props} />
			<Partners title={t.card.deliversTo} flows={graph.leaving.get(firm.id) ?? []} end="to" {...props} />
		</section>
	);
}

type PartnersProps = Pick<Props, 'graph' | 'onLook' | 'locale' | 't'> & {
	title: string;
	flows: readonly Flow[];
	end: 'from' | 'to';
};

function Partners({ graph, title, flows, end, onLook, locale, t }: PartnersProps) {
	const list = flows.toSorted((a, b) => b.value - a.value);
	return (
		<>
			<h4>{title}</h4>
			{list.length === 0 && <p class="muted">{t.card.nobody}</p>}
			<ul>
				{list.slice(0, mostPartners).map((flow) => (
					<li key={flow.id}>
						<button type="button" class="link-button" onClick={() => onLook(flow[end])}>
							<bdi>{graph.firms.get(flow[end])!.name}</bdi>
						</button>{' '}
						<small class="muted">
							{[euros(flow.value, locale), itemsOf(flow).join(', ')].filter(Boolean).join(' · ')}
						</small>
					</li>
				))}
			</ul>
			{list.length > mostPartners && (
				<p class="muted">{fill(t.card.more, { n: formatNumber(list.length - mostPartners, locale) })}</p>
			)}
		</>
	);
}
